/** Mergers: which municipality goes up in which, and when. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Notice } from "@/app/_evidence/notice";
import { one, type Query } from "@/app/_evidence/query";
import { municipalityName } from "@/app/_server/municipality-name";
import { requireScope } from "@/app/_server/session";
import { listMunicipalities } from "@/db/municipalities";
import { mayEverywhere } from "@/lib/access";
import { longDate } from "@/lib/dutch";
import { opened } from "@/lib/form/state";
import { merge } from "../place-actions";
import { mergerFields } from "../place-fields";

export const metadata: Metadata = { title: "Herindeling" };

export default async function MergersPage({ searchParams }: { searchParams: Promise<Query> }) {
  if (!mayEverywhere(await requireScope(), "register.manage")) notFound();
  const merging = listMunicipalities().filter(({ successor }) => successor !== null);
  return (
    <div className="reading">
      <Breadcrumbs crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Gemeenten" }]} />
      <h1>Herindeling</h1>
      <p className="lead">
        Gaat een gemeente op in een andere, dan begint de nieuwe gemeente met het bewijs van de oude als “te herbevestigen”. De
        oude gemeente blijft te lezen.
      </p>
      {one(await searchParams, "bewaard") && (
        <Notice tone="good" live>
          De herindeling is vastgelegd.
        </Notice>
      )}
      <h2>Vastgelegd</h2>
      {merging.length === 0 && <p>Er is nog geen herindeling vastgelegd.</p>}
      <ul>
        {merging.map(({ code, name, validUntil, successor }) => (
          <li key={code}>
            {name} gaat op in {municipalityName(successor ?? "")}
            {validUntil && `, laatste dag ${longDate(validUntil)}`}
          </li>
        ))}
      </ul>
      <h2>Een herindeling vastleggen</h2>
      <FieldsForm
        action={merge}
        initial={opened()}
        fields={mergerFields}
        hidden={{}}
        submitLabel="Herindeling vastleggen"
        backHref="/beheer"
      />
    </div>
  );
}
