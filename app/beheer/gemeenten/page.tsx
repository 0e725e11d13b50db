/** Mergers: which municipality goes up in which, and when; to record one, and to take one back. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { municipalityName } from "@/app/_server/load/municipality-name";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { listMunicipalities, type MunicipalityRecord } from "@/db/places/municipalities";
import { mayEverywhere } from "@/lib/access";
import { longDate } from "@/lib/dutch";
import { opened } from "@/lib/form/state";
import { merge, takeBackMerge } from "../place-actions";
import { mergerFields } from "../place-fields";

export const metadata: Metadata = { title: "Herindeling" };

export default async function MergersPage({ searchParams }: { searchParams: Promise<Query> }) {
  if (!mayEverywhere(await requireScope(), "register.manage")) notFound();
  const municipalities = listMunicipalities();
  const query = await searchParams;
  const added = municipalities.find(({ code }) => code === one(query, "toegevoegd"));
  return (
    <div className="reading">
      <Breadcrumbs crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Gemeenten" }]} />
      <h1>Herindeling</h1>
      <p className="lead">
        Gaat een gemeente op in een andere, dan begint de nieuwe gemeente met het bewijs van de oude als “te herbevestigen”. De
        oude gemeente blijft te lezen.
      </p>
      <Stored query={query} added={added} />
      <h2>Vastgelegd</h2>
      <Mergers merging={municipalities.filter(({ successor }) => successor !== null)} />
      <h2>Een herindeling vastleggen</h2>
      <p>
        Komt er een gemeente met een nieuwe code? <Link href="/beheer/gemeenten/nieuw">Voeg die gemeente eerst toe</Link>.
      </p>
      <FieldsForm
        action={merge}
        initial={opened(added && { successor: [calledIn(municipalities, added)] })}
        fields={mergerFields}
        hidden={{}}
        submitLabel="Herindeling vastleggen"
        backHref="/beheer"
      />
    </div>
  );
}

/** How a field can call the municipality: by its name, or by its code where the old one has that name too. */
const calledIn = (municipalities: readonly MunicipalityRecord[], { code, name }: MunicipalityRecord): string =>
  municipalities.some((other) => other.name === name && other.code !== code) ? code : name;

/** What was just done, where the address says so. */
function Stored({ query, added }: { query: Query; added: MunicipalityRecord | undefined }) {
  const said = one(query, "bewaard")
    ? "De herindeling is vastgelegd."
    : one(query, "teruggenomen")
      ? "De herindeling is teruggenomen."
      : added && `${added.name} is toegevoegd. Leg nu vast welke gemeenten daarin opgaan.`;
  return (
    said && (
      <Notice tone="good" live>
        {said}
      </Notice>
    )
  );
}

function Mergers({ merging }: { merging: readonly MunicipalityRecord[] }) {
  if (merging.length === 0) return <p>Er is nog geen herindeling vastgelegd.</p>;
  return (
    <ul className="plain-list">
      {merging.map(({ code, name, validUntil, successor }) => (
        <li key={code} className="panel panel--line">
          <p>
            {name} gaat op in {municipalityName(successor ?? "")}
            {validUntil && `, laatste dag ${longDate(validUntil)}`}
          </p>
          <details className="others">
            <summary>
              Klopt dit niet?<span className="visually-hidden"> Over {name}</span>
            </summary>
            <p>De gemeente blijft dan bestaan. Regio’s die zijn meegegaan, worden teruggenomen.</p>
            <ConfirmForm
              action={takeBackMerge}
              hidden={{ municipality: code }}
              label="Herindeling terugnemen"
              about={`van ${name}`}
              danger
            />
          </details>
        </li>
      ))}
    </ul>
  );
}
