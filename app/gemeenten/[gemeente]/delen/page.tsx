/** What the municipality shows of itself, and to whom: the chain director always, others and everyone as it chooses. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { savePreferences } from "@/app/gemeenten/[gemeente]/delen/actions";
import { municipalityHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { preferencesOf } from "@/db/sharing/preferences";
import { publicPageObstacle } from "@/db/sharing/published";
import { may, ofMunicipality } from "@/lib/access";
import { opened } from "@/lib/form/state";
import { pagePath } from "@/lib/report/public-page/paths";
import { obstacleInWords, preferencesFields, preferencesForm } from "@/lib/sharing/form";
import type { Obstacle } from "@/lib/sharing/preferences";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Wat wij delen" };

export default async function SharingPage({ params, searchParams }: Props) {
  const { code, name, regions } = await loadMunicipality((await params).gemeente);
  const scope = await requireScope();
  const { item, version } = orNotFound(preferencesOf(scope, code));
  const obstacle = orNotFound(publicPageObstacle(scope, code));
  const base = municipalityHref(code);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Wat wij delen" }]} />
      <h1>Wat wij delen</h1>
      <p className="lead">U bepaalt wat andere gemeenten van {name} zien, en wat iedereen mag lezen.</p>
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
        <h2>Wat iedereen kan lezen</h2>
        <PublicPage code={code} chosen={item.publicPage === true} obstacle={obstacle} />
        <h2>Wat andere gemeenten zien, en uw keuzes</h2>
        <p>
          Zonder naam telt {name} alleen mee in aantallen van ten minste vijf gemeenten. Is zo’n aantal nul, of zijn het ze
          allemaal, dan weet een ander dat van elk van die gemeenten. En wie de aantallen bewaart van voor en na de dag dat een
          gemeente bij de regio komt, weggaat, haar naam gaat delen of door een nieuwe regio ergens anders meetelt, kan het
          verschil zien.
        </p>
        {may(scope, "preferences.write", ofMunicipality(code)) ? (
          <FieldsForm
            action={savePreferences}
            initial={opened(preferencesForm.fill({ ...item }), version)}
            fields={preferencesFields.filter(({ name }) => name !== "publicPage" || obstacle === null)}
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

/** Whether there is a page for everyone, and if not, why there cannot be one yet. */
function PublicPage({ code, chosen, obstacle }: { code: string; chosen: boolean; obstacle: Obstacle | null }) {
  if (obstacle !== null) {
    return (
      <p className="panel">
        Een openbare pagina kan nu niet. {obstacleInWords[obstacle]}
        {chosen && " U koos er eerder wel voor; de pagina is daarom nu weg."}
      </p>
    );
  }
  if (!chosen) return <p>Er is geen openbare pagina. U kunt er hieronder voor kiezen.</p>;
  const path = pagePath(code);
  return (
    <p>
      Iedereen kan uw laatste vastgestelde rapport lezen: <a href={path}>bekijk de openbare pagina</a>. Wilt u dat niet meer,
      haal dan hieronder het kruisje weg.
    </p>
  );
}
