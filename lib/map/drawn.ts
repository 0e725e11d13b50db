/**
 * The tiles of a map that leads nowhere, drawn with a handful of shapes: all tiles that look alike are one path, and their
 * marks one text. A country of hundreds of municipalities is then drawn as quickly as a region.
 */
import { groupBy } from "../group";
import { hexagonPath, middleOf } from "./geometry";
import type { Cell } from "./grid";
import type { Look } from "./look";

export interface AlikeTiles {
  look: Look;
  /** Their hexagons, as one SVG path. */
  hexagons: string;
  /** A line too short to see in the middle of each, as one SVG path: with a wide stroke and round ends, a plate. */
  dots: string;
  /** The middles, as the lists of a text whose every character has a place of its own. */
  x: string;
  y: string;
  /** The mark of each, after each other. */
  marks: string;
}

/** Puts together the tiles that look alike, in the order in which each look is met first. */
export function drawnTiles<T extends Cell>(tiles: readonly T[], lookOf: (tile: T) => Look): AlikeTiles[] {
  const dressed = tiles.map((tile) => ({ tile, look: lookOf(tile) }));
  return [...groupBy(dressed, ({ look }) => look.id).values()].flatMap((alike) => {
    const [first] = alike;
    return first
      ? [
          drawn(
            first.look,
            alike.map(({ tile }) => tile),
          ),
        ]
      : [];
  });
}

function drawn(look: Look, cells: readonly Cell[]): AlikeTiles {
  const middles = cells.map(middleOf);
  return {
    look,
    hexagons: cells.map(hexagonPath).join(""),
    dots: middles.map(({ x, y }) => `M${x} ${y}h.01`).join(""),
    x: middles.map(({ x }) => x).join(" "),
    y: middles.map(({ y }) => y).join(" "),
    marks: look.mark.repeat(cells.length),
  };
}
