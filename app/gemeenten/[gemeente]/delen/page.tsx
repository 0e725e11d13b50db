/** What the municipality shows of itself, and to whom: the chain director always, others as it chooses. */
import type { Metadata } from "next";
import Link from "next/link";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Notice } from "@/app/_components/notice";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { savePreferences } from "@/app/gemeenten/[gemeente]/delen/actions";
import { municipalityHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { preferencesOf } from "@/db/sharing/preferences";
import { may, ofMunicipality } from "@/lib/access";
import { opened } from "@/lib/form/state";
import { preferencesFields, preferencesForm } from "@/lib/sharing/form";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Delen met de regio" };

export default async function SharingPage({ params, searchParams }: Props) {
  const { code, name, regions } = await loadMunicipality((await params).gemeente);
  const scope = await requireScope();
  const { item, version } = orNotFound(preferencesOf(scope, code));
  const base = municipalityHref(code);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Delen met de regio" }]} />
      <h1>Delen met de regio</h1>
      <p className="lead">U bepaalt wat andere gemeenten van {name} zien.</p>
      {one(await searchParams, "bewaard") && (
        <Notice tone="good" live>
          Uw keuze is vastgelegd.
        </Notice>
      )}
      <section className="reading">
        <h2>Wat de ketenregisseur ziet</h2>
        <p>
          De ketenregisseur van elke regio waar {name} bij hoort, ziet alles wat u hier vastlegt: het overzicht, de thema’s, het
          bewijs met bijlagen, de acties en het logboek. Precies zoals u het zelf ziet:{" "}
          <Link href={base}>bekijk het overzicht</Link>.
        </p>
        <ul>
          {regions.map(({ id, name: region }) => (
            <li key={id}>
              <Link href={`/regio/${encodeURIComponent(id)}`}>{region}</Link>
            </li>
          ))}
        </ul>
        <h2>Wat andere gemeenten zien</h2>
        {may(scope, "preferences.write", ofMunicipality(code)) ? (
          <FieldsForm
            action={savePreferences}
            initial={opened(preferencesForm.fill({ ...item }), version)}
            fields={preferencesFields}
            hidden={{ municipality: code }}
            submitLabel="Keuze vastleggen"
            backHref={base}
          />
        ) : (
          <p>{item.sharedByName ? "Zij zien de muren, met de naam erbij." : "Zij zien deze gemeente niet bij naam."}</p>
        )}
      </section>
    </>
  );
}
