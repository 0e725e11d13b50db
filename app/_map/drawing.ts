/** What the two drawings of a tile map have in common: what is drawn, and the keys with which one walks over it. */

import type { KeyboardEvent } from "react";
import { lookUp } from "@/lib/lookup";
import type { Frame } from "@/lib/map/geometry";
import type { Look, MapSubject } from "@/lib/map/look";
import type { MapTile } from "@/lib/map/placed";
import type { Direction } from "@/lib/map/walk";
import type { Wall } from "@/lib/wall/wall";

export interface Drawing {
  /** What the map shows, for who does not see it. */
  label: string;
  /** In reading order. */
  tiles: readonly MapTile[];
  /** By the code of the municipality; none where the reader may not see them. */
  walls: ReadonlyMap<string, readonly Wall[]>;
  subject: MapSubject;
  /** All looks that tiles can have. */
  looks: readonly Look[];
  /** What the ids in the drawing begin with. */
  prefix: string;
  frame: Frame;
  /** The lines around the groups, as an SVG path. */
  border: string;
  /** The tile that is pointed at, or to which one has walked. */
  chosen: MapTile | undefined;
  onShow(code: string): void;
}

export const viewBoxOf = ({ x, y, width, height }: Frame): string => `${x} ${y} ${width} ${height}`;

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/** Where a key leads to; undefined for any other, and for the browser's own ways with a key held down besides it. */
export const directionOf = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Direction | undefined =>
  altKey || ctrlKey || metaKey ? undefined : lookUp(directions, key);
