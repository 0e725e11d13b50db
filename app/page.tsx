/** The start page: what Plateau is, and the plain choice of who you are. */
import type { Metadata } from "next";
import { listMunicipalities, listRegions, withEvidence } from "@/db/municipalities";
import type { Query } from "./_server/as-of";
import { chooseWho } from "./_server/choose";
import { currentIdentity } from "./_server/session";
import { type Group, groupedMunicipalities, groupedRegions, quickChoices } from "./who";

export const metadata: Metadata = { title: { absolute: "Kies wie u bent · Plateau" } };

export default async function StartPage({ searchParams }: { searchParams: Promise<Query> }) {
  const unknown = (await searchParams).keuze === "onbekend";
  await currentIdentity();
  const municipalities = listMunicipalities();
  const regions = listRegions();
  const filled = withEvidence();
  return (
    <>
      <h1>Waar staat uw gemeente in de aanpak van mensenhandel?</h1>
      <p className="lead">
        Plateau houdt bij welk bewijs uw gemeente heeft, en rekent voor elke dag uit welke bouwstenen van het VNG-Kader daarmee
        zijn aangetoond, waarom en tot wanneer. Daaruit volgt wat er nog ontbreekt, en een rapport voor de raad.
      </p>
      {unknown && (
        <div className="error-summary" role="alert" style={{ marginTop: "1.5rem" }}>
          <h2>Kies een gemeente of regio uit de lijst</h2>
          <p>Wat u koos, bestaat niet (meer).</p>
        </div>
      )}
      <h2>Bekijk een voorbeeld</h2>
      <form action={chooseWho} className="row">
        {quickChoices(municipalities, regions).map(({ value, text }) => (
          <button key={value} className="button" name="wie" value={value} type="submit">
            {text}
          </button>
        ))}
      </form>
      <h2>Of kies zelf wie u bent</h2>
      <div className="columns">
        <WhoForm
          id="gemeente"
          label="Ik ben beleidsadviseur van"
          groups={groupedMunicipalities(municipalities, filled.municipalities)}
        />
        <WhoForm id="regio" label="Ik ben ketenregisseur van" groups={groupedRegions(regions, filled.regions)} />
      </div>
      <p className="muted reading start-note">
        Er zijn nog geen accounts: deze keuze bepaalt wat u ziet en onder welke functie u iets vastlegt.
      </p>
    </>
  );
}

function WhoForm({ id, label, groups }: { id: string; label: string; groups: readonly Group[] }) {
  return (
    <form action={chooseWho}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <select id={id} name="wie" required defaultValue="">
          <option value="" disabled>
            Kies of typ de eerste letters
          </option>
          {groups.map(({ name, options }) => (
            <optgroup key={name} label={name}>
              {options.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <button type="submit" className="button button--primary">
        Verder
      </button>
    </form>
  );
}
