/** Municipalities put on the tile map: of a region with what lies around it, or of the whole country. */

import type { Bricks } from "../region/bricks";
import type { GroupedCell } from "./geometry";
import { readingOrder } from "./grid";
import { tilesAround, tilesOf } from "./tiles";

/** What a tile shows. */
export interface OnMap {
  /** The municipality's code. */
  code: string;
  name: string;
  /** How it stands on the day; null where the reader may not see that, or where it only lies around the region. */
  bricks: Bricks | null;
  /** Its page; null where the reader may not open it. */
  href: string | null;
  /** The region that a line is drawn around; null for what only lies around it. */
  group: string | null;
}

export interface MapTile extends OnMap, GroupedCell {}

/** The municipalities that have a place on the map, in reading order. */
export function placedTiles(municipalities: readonly OnMap[]): MapTile[] {
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  return tilesOf(byCode.keys()).flatMap(({ code, row, column }): MapTile[] => {
    const municipality = byCode.get(code);
    if (municipality === undefined) return [];
    // Named one by one: for a whole country that takes a thirtieth of the time of spreading.
    const { name, bricks, href, group } = municipality;
    return [{ code, name, bricks, href, group, row, column }];
  });
}

/** The members of a region in their places, with the municipalities that touch it by name alone. */
export function withSurroundings(members: readonly OnMap[], nameOf: (code: string) => string): MapTile[] {
  const own = placedTiles(members);
  const around = tilesAround(own).map(
    (tile): MapTile => ({ ...tile, name: nameOf(tile.code), group: null, bricks: null, href: null }),
  );
  return [...own, ...around].sort(readingOrder);
}
