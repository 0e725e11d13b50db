/** The house styles of municipalities: which have one, and to set one from the tokens of a theme of NL Design System. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { HouseStyle } from "@/app/_components/house-style";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { houseStyleRecords, municipalitiesWithHouseStyle } from "@/db/house-style";
import { listMunicipalities, type MunicipalityRecord } from "@/db/places/municipalities";
import { mayEverywhere, ofMunicipality } from "@/lib/access";
import { opened } from "@/lib/form/state";
import { HOUSE_STYLE, houseStyleFields, type HouseStyle as Style } from "@/lib/house-style/style";
import { contrastOf, ratioInWords } from "@/lib/house-style/theme";
import type { Version } from "@/lib/refusal";
import { saveHouseStyle, takeBackHouseStyle } from "../house-style-actions";

export const metadata: Metadata = { title: "Huisstijl" };

const HERE = "/beheer/huisstijl";

export default async function HouseStylesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const scope = await requireScope();
  if (!mayEverywhere(scope, "register.manage")) notFound();
  const query = await searchParams;
  const municipalities = listMunicipalities();
  const chosen = municipalities.find(({ code }) => code === one(query, "gemeente"));
  const found = chosen && orNotFound(houseStyleRecords.find(scope, ofMunicipality(chosen.code), HOUSE_STYLE));
  return (
    <div className="reading">
      <Breadcrumbs
        crumbs={[
          { text: "Beheer", href: "/beheer" },
          { text: "Huisstijl", ...(chosen ? { href: HERE } : {}) },
        ]}
      />
      <h1>{chosen ? `Huisstijl van ${chosen.name}` : "Huisstijl"}</h1>
      <Said query={query} />
      {chosen ? <One municipality={chosen} found={found} /> : <Choose municipalities={municipalities} />}
    </div>
  );
}

interface OneProps {
  municipality: MunicipalityRecord;
  found: Version<Style> | undefined;
}

/** What holds for a municipality, and the form for another. */
function One({ municipality, found }: OneProps) {
  const isSet = found?.state === "recorded";
  return (
    <>
      {found && isSet ? (
        <Present municipality={municipality} style={found.item} version={found.version} />
      ) : (
        <p className="lead">{municipality.name} heeft de kleuren van Plateau.</p>
      )}
      <h2>{isSet ? "Een andere huisstijl" : "Een huisstijl instellen"}</h2>
      <p>
        Plateau neemt de hoofdkleur, de kleur van tekst en de lettertypen over. Het rekent na of alles goed te lezen is, en
        weigert wat te weinig contrast heeft. Een lettertype ziet alleen wie het zelf heeft; anders ziet men het volgende in de
        lijst.
      </p>
      <FieldsForm
        key={found?.version ?? 0}
        action={saveHouseStyle}
        initial={opened({}, found?.version ?? 0)}
        fields={houseStyleFields}
        hidden={{ municipality: municipality.code }}
        submitLabel="Huisstijl bewaren"
        backHref={HERE}
      />
    </>
  );
}

function Said({ query }: { query: Query }) {
  const said = one(query, "bewaard")
    ? "De huisstijl is bewaard. Deze pagina laat haar zien."
    : one(query, "teruggenomen") && "De gemeente heeft de kleuren van Plateau weer.";
  return (
    said && (
      <Notice tone="good" live>
        {said}
      </Notice>
    )
  );
}

function Choose({ municipalities }: { municipalities: readonly MunicipalityRecord[] }) {
  const styled = municipalitiesWithHouseStyle();
  return (
    <>
      <p className="lead">
        De schermen en de openbare pagina van een gemeente kunnen haar eigen kleuren en lettertype krijgen.
      </p>
      <h2>Gemeenten met een eigen huisstijl</h2>
      {styled.length === 0 ? (
        <p>Nog geen enkele.</p>
      ) : (
        <ul>
          {municipalities
            .filter(({ code }) => styled.includes(code))
            .map(({ code, name }) => (
              <li key={code}>
                <Link href={`${HERE}?gemeente=${code}`}>{name}</Link>
              </li>
            ))}
        </ul>
      )}
      <form action={HERE} className="row">
        <label>
          Voor welke gemeente?{" "}
          <select name="gemeente">
            {municipalities.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          Verder
        </button>
      </form>
    </>
  );
}

/** What holds now, shown on this very page, with how well it can be read. */
const Present = ({
  municipality: { code, name },
  style,
  version,
}: {
  municipality: MunicipalityRecord;
  style: Style;
  version: number;
}) => (
  <>
    <HouseStyle code={code} version={version} />
    <p className="lead">
      {name} heeft het thema “{style.name}”.
    </p>
    <TableScroll label="Tabel met contrast">
      <table className="stacked">
        <caption>Contrast (WCAG 2.2, AA)</caption>
        <TableHead columns={["Wat", "Contrast", "Ten minste"]} />
        <tbody>
          {contrastOf(style.theme).map(({ what, ratio, least }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td data-label="Contrast">{ratioInWords(ratio)}</td>
              <td data-label="Ten minste">{ratioInWords(least)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
    <p>
      Lettertype: {style.theme.font ?? "dat van Plateau"}. Van koppen: {style.theme.headingFont ?? "hetzelfde"}.
    </p>
    <ConfirmForm
      action={takeBackHouseStyle}
      hidden={{ municipality: code, id: HOUSE_STYLE, basedOn: String(version) }}
      label="Terug naar de kleuren van Plateau"
      about={`van ${name}`}
    />
  </>
);
