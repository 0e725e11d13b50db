/** The register: all evidence that counts for the place, with filters that are part of the address. */
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { PageLinks } from "@/app/_components/page-links";
import { SheetLinks } from "@/app/_components/sheet-links";
import { plural } from "@/lib/dutch";
import { PAGE, pageOf } from "@/lib/paged";
import { Notice } from "../_components/notice";
import { one, type Query } from "../query";
import type { Place } from "./place";
import { RegisterFilters } from "./register-filters";
import { askedRows, registerQuery } from "./register-rows";
import { adoptedIn, RegisterTable } from "./register-table";

export async function Register({ place, query }: { place: Place; query: Query }) {
  const { owner, name, base, writable, assessment } = place;
  const { filter, rows, shown } = await askedRows(place, query);
  const page = pageOf(shown, one(query, PAGE));
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Bewijs" }]} />
      <div className="page-head">
        <div>
          <h1>Bewijs</h1>
          <p className="lead">
            {owner.kind === "municipality"
              ? `Alles wat laat zien hoe ${name} mensenhandel aanpakt, met wat de regio’s voor de gemeente bewaren.`
              : `Wat ${name} bewaart en bij de gemeenten meetelt.`}
          </p>
        </div>
        <div className="tools">
          {(writable || owner.kind === "municipality") && (
            <Link className="button" href={`${base}/bewijs/uitnodigingen`}>
              {owner.kind === "region" ? "Wat gemeenten bevestigen" : "Deelname bevestigen"}
            </Link>
          )}
          {writable && owner.kind === "municipality" && (
            <Link className="button" href={`${base}/bewijs/lezen`}>
              Tekst lezen
            </Link>
          )}
          {writable && owner.kind === "municipality" && (
            <Link className="button" href={`${base}/inlezen`}>
              Bestand inlezen
            </Link>
          )}
          {writable && (
            <Link className="button button--primary" href={`${base}/bewijs/nieuw`}>
              Bewijs vastleggen
            </Link>
          )}
        </div>
      </div>
      <JustChanged query={query} />
      {rows.length === 0 ? (
        <Empty base={base} writable={writable} />
      ) : (
        <>
          <RegisterFilters
            filter={filter}
            framework={assessment.framework}
            withOwner={owner.kind === "municipality"}
            action={`${base}/bewijs`}
          />
          <p role="status">
            {plural(shown.length, "bewijsstuk", "bewijsstukken")}
            {shown.length < rows.length && ` van ${rows.length}`}
          </p>
          {shown.length > 0 ? (
            <RegisterTable
              rows={page.rows}
              filter={filter}
              base={base}
              writable={writable}
              regionName={regionName(place)}
              mark={owner.kind === "municipality"}
              adopted={adoptedIn(place.dossier.evidence)}
            />
          ) : (
            <p className="panel">
              Niets past bij dit filter. <Link href={`${base}/bewijs`}>Toon alles</Link>
            </p>
          )}
          <PageLinks page={page} href={`${base}/bewijs`} query={registerQuery(filter)} />
          {shown.length > 0 && <SheetLinks href={`${base}/bewijs/bestand`} query={registerQuery(filter)} />}
        </>
      )}
    </>
  );
}

const regionName =
  ({ dossier }: Place) =>
  (id: string | undefined): string =>
    dossier.regions.find((region) => region.id === id)?.name ?? "de regio";

function Empty({ base, writable }: { base: string; writable: boolean }) {
  return (
    <section className="panel panel--good">
      <h2>Hier komt het bewijs</h2>
      <p>
        Bewijs is alles wat laat zien wat er gebeurt: een beleidsplan, een aandachtsfunctionaris, een overleg in de driehoek,
        een training. Begin met het plan: daarin staan vaak al veel toetspunten.
      </p>
      {writable && (
        <p>
          <Link className="button button--primary" href={`${base}/bewijs/nieuw?soort=document`}>
            Document vastleggen
          </Link>
        </p>
      )}
    </section>
  );
}

/** What was done just before the register came back. */
function JustChanged({ query }: { query: Query }) {
  const recorded = Number(one(query, "bewaard"));
  if (recorded > 1) return <Notice tone="good" live>{`${recorded} stukken zijn vastgelegd.`}</Notice>;
  return one(query, "ingetrokken") === "" ? null : (
    <Notice tone="good" live>
      Ingetrokken.
    </Notice>
  );
}
