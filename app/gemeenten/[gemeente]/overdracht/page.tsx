/** An officer leaves: what the function holds, what falls with it, where everything stands, and who takes over. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { FilterSelect } from "@/app/_components/form/filter-select";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { PaperLinks } from "@/app/_components/paper-links";
import { inboxHref, municipalityHref } from "@/app/links";
import type { Query } from "@/app/query";
import { one } from "@/app/query";
import { ofMunicipality } from "@/lib/access";
import { longDate, plural } from "@/lib/dutch";
import { opened } from "@/lib/form/state";
import type { Handover } from "@/lib/handover/facts";
import { handoverForm } from "@/lib/handover/form";
import { countOf } from "@/lib/handover/tasks";
import { handOverAll } from "./actions";
import { Held } from "./held";
import { loadHandover } from "./load";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Overdracht" };

export default async function HandoverPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const { municipality, handover } = await loadHandover((await params).gemeente, query);
  const { code, name } = municipality;
  const base = municipalityHref(code);
  const stored = Number(one(query, "over"));
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Overdracht" }]} />
      <h1>Overdracht</h1>
      <p className="lead">
        Vertrekt er iemand? Kies de functie: dan staat hier wat zij doet, wat er wegvalt, en wie het overneemt. Had iemand meer
        functies, draag ze dan een voor een over.
      </p>
      {stored > 0 && (
        <Notice tone="good" live>
          Overgedragen: {plural(stored, "stuk is", "stukken zijn")} bijgewerkt. Wat er stond, blijft in de geschiedenis.
        </Notice>
      )}
      <form className="inline-form space-above" action={`${base}/overdracht`}>
        <FilterSelect
          name="functie"
          text="Welke functie?"
          value={handover.who}
          options={handover.functions.map((text) => [text, text] as const)}
          all="Kies een functie"
        />
        <button type="submit" className="button">
          Toon
        </button>
      </form>
      {handover.functions.length === 0 && (
        <p className="panel space-above">
          Er staat nog geen rol, actie of afspraak met een functie. Leg eerst vast{" "}
          <Link href={`${base}/bewijs/nieuw`}>wie wat doet</Link>.
        </p>
      )}
      {handover.who !== "" && <Of handover={handover} code={code} />}
    </>
  );
}

function Of({ handover, code }: { handover: Handover; code: string }) {
  const { who, tasks, today } = handover;
  const file = (als: string) => `${municipalityHref(code)}/overdracht/bestand?${new URLSearchParams({ functie: who, als })}`;
  return (
    <>
      <PaperLinks href={file} today={today} />
      <Held handover={handover} code={code} />
      <section>
        <h2>Waar alles staat</h2>
        <p>{handover.stands}</p>
        <ul>
          {handover.attention.slice(0, MOST).map(({ text, when }) => (
            <li key={text}>
              {when && <span className="muted">{longDate(when)}: </span>}
              {text}
            </li>
          ))}
        </ul>
        {handover.attention.length > MOST && (
          <p>
            <Link href={municipalityHref(code)}>Alles wat aandacht vraagt ({handover.attention.length})</Link>
          </p>
        )}
        <p>
          {handover.waiting.length === 0
            ? "De regio wacht nergens op."
            : `De regio wacht op ${plural(handover.waiting.length, "antwoord", "antwoorden")}.`}{" "}
          <Link href={inboxHref(ofMunicipality(code))}>Naar het postvak</Link>
        </p>
      </section>
      {countOf(tasks) > 0 && (
        <section>
          <h2>Alles overdragen</h2>
          <p className="reading">
            De open acties, de afspraken en de moties en toezeggingen krijgen in één keer de nieuwe functie. Wie nog toegang
            heeft, regelt de beheerder van Plateau.
          </p>
          <FieldsForm
            action={handOverAll}
            initial={opened()}
            fields={handoverForm.fields}
            hidden={{ municipality: code, who }}
            submitLabel="Alles overdragen"
            backHref={municipalityHref(code)}
          />
        </section>
      )}
    </>
  );
}

/** So many things stand here; the overview has them all. */
const MOST = 6;
