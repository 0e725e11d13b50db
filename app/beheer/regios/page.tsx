/** All regions by kind, and the form for one that municipalities made themselves. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { kindNames } from "@/app/_server/load/kind-names";
import { requireScope } from "@/app/_server/sign-in/session";
import { listRegions } from "@/db/places/municipalities";
import { mayEverywhere } from "@/lib/access";
import { plural } from "@/lib/dutch";
import { opened } from "@/lib/form/state";
import { groupBy } from "@/lib/group";
import { addRegion } from "../place-actions";
import { regionNameField } from "../place-fields";

export const metadata: Metadata = { title: "Regio’s" };

export default async function RegionsPage() {
  if (!mayEverywhere(await requireScope(), "register.manage")) notFound();
  const byKind = groupBy(listRegions(), ({ kind }) => kind);
  return (
    <div className="reading">
      <Breadcrumbs crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Regio’s" }]} />
      <h1>Regio’s</h1>
      {[...byKind].map(([kind, regions]) => (
        <details key={kind} className="others" open={kind === "cooperation"}>
          <summary>
            {kindNames[kind]} ({regions.length})
          </summary>
          <ul>
            {regions.map(({ id, name, members }) => (
              <li key={id}>
                <Link href={`/beheer/regios/${encodeURIComponent(id)}`}>
                  {name}
                  <span className="visually-hidden"> ({kindNames[kind].toLowerCase()})</span>
                </Link>
                , {plural(members, "gemeente", "gemeenten")}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <h2>Een regio maken</h2>
      <FieldsForm
        action={addRegion}
        initial={opened()}
        fields={[regionNameField]}
        hidden={{}}
        submitLabel="Regio maken"
        backHref="/beheer"
      />
    </div>
  );
}
