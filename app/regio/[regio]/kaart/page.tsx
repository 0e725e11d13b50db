/** The tile map of a region: at a glance how its municipalities stand, with the same as a table. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Field, OtherDay } from "@/app/_days/as-of-form";
import { TileMap } from "@/app/_map/map";
import { TileMapTable } from "@/app/_map/table";
import { asOfQuery } from "@/app/_server/load/as-of";
import { municipalityName } from "@/app/_server/load/municipality-name";
import { type LoadedSight, loadSharedRegion, regionInSight } from "@/app/_server/load/sight";
import { Legend } from "@/app/_wall/legend";
import { municipalityHref, regionHref } from "@/app/links";
import type { Query } from "@/app/query";
import { listed, longDate } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { readSubject } from "@/lib/map/look";
import { type OnMap, withSurroundings } from "@/lib/map/placed";
import { openPlaces } from "@/lib/map/tiles";
import { themeShapes } from "@/lib/region/member-row";
import { bricksOfRow } from "@/lib/region/wire";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Kaart · ${(await regionInSight((await params).regio)).name}` };
}

export default async function MapPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const loaded = await loadSharedRegion((await params).regio, query);
  const { region, dates } = loaded;
  const members = membersOnMap(loaded);
  const tiles = withSurroundings(members, municipalityName);
  const themes = themeShapes(currentFramework);
  const subject = readSubject(String(query.kleur), themes);
  const address = `${regionHref(region.id)}/kaart`;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: regionHref(region.id) + asOfQuery(dates) }, { text: "Kaart" }]} />
      <h1>Kaart van {region.name}</h1>
      <p className="lead">
        Elke gemeente is één tegel, even groot en ongeveer op haar plaats. Stand op {longDate(dates.asOf)}.
      </p>
      <OtherDay dates={dates} back={address} />
      {region.fictional && (
        <p className="notice">
          <strong>Verzonnen gegevens.</strong> Deze gemeenten bestaan niet, en hun plaats op de kaart is verzonnen.
        </p>
      )}
      {tiles.length === 0 ? (
        <p className="panel space-above">Deze regio heeft nog geen tegels; de tabel toont haar gemeenten.</p>
      ) : (
        <TileMap key={subject} label={`Tegelkaart van ${region.name}`} {...{ tiles, themes, subject }} action={address}>
          <Field name="peildatum" label="Stand op" field={dates.fields.peildatum} otherwise={dates.asOf} />
          {dates.knownOn && <input type="hidden" name="kennisdatum" value={dates.knownOn} />}
        </TileMap>
      )}
      {openPlaces(tiles.filter(({ group }) => group !== null)).length > 0 && (
        <p className="muted">
          Op een open plek tussen de tegels ligt geen gemeente. De kaart is daar opgerekt, zodat buren bij elkaar blijven.
        </p>
      )}
      {tiles.length > 0 && <WithoutPlace members={members} placed={new Set(tiles.map(({ code }) => code))} />}
      <details className="tile-map__table">
        <summary>Toon als tabel</summary>
        <TileMapTable tiles={members} themes={themes} drawn />
        <Legend />
      </details>
    </>
  );
}

/** Each member: with its walls where they may be seen, and as a link where its page may be opened. */
function membersOnMap({ region, view, dates, opens }: LoadedSight): OnMap[] {
  const seen = new Map(view.named.map((row) => [row.code, row]));
  return region.members.map(({ code, name }) => {
    const row = seen.get(code);
    const href = opens(code) ? municipalityHref(code) + asOfQuery(dates) : null;
    return { code, name, bricks: row ? bricksOfRow(row) : null, href, group: region.id };
  });
}

/** A municipality that came into being after the map was made has no tile yet; the table has it. */
function WithoutPlace({ members, placed }: { members: readonly OnMap[]; placed: ReadonlySet<string> }) {
  const missing = members.filter(({ code }) => !placed.has(code)).map(({ name }) => name);
  if (missing.length === 0) return null;
  return <p className="muted">Nog zonder tegel op deze kaart, wel in de tabel: {listed(missing)}.</p>;
}
