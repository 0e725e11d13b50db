"use client";
/** Pointing at the tiles of one drawing, and walking over them with the arrow keys: the drawing as a whole is the control. */
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useMemo } from "react";
import { flushSync } from "react-dom";
import { cellAt, type Point } from "@/lib/map/geometry";
import { cellKey } from "@/lib/map/grid";
import type { MapTile } from "@/lib/map/placed";
import { step } from "@/lib/map/walk";
import { type Drawing, directionOf } from "./drawing";

/** What the drawing must have for that; whoever walks is followed to what `here` holds, the drawing of what is chosen. */
export function useWalk(
  { tiles, chosen, onShow }: Pick<Drawing, "tiles" | "chosen" | "onShow">,
  here: RefObject<Element | null>,
) {
  const byCell = useMemo(() => new Map(tiles.map((tile) => [cellKey(tile), tile])), [tiles]);
  const show = (tile: MapTile | undefined): void => {
    if (tile && tile.code !== chosen?.code) onShow(tile.code);
  };
  const point = (event: MouseEvent<SVGSVGElement>): void => show(byCell.get(cellKey(cellAt(pointOf(event)))));
  const walkTo = (tile: MapTile | undefined): void => {
    flushSync(() => show(tile));
    here.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  return {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent) => {
      const direction = directionOf(event);
      if (!direction) return;
      event.preventDefault();
      walkTo(chosen ? step(tiles, chosen, direction) : tiles[0]);
    },
    onFocus: ({ currentTarget }: FocusEvent<SVGSVGElement>) => {
      // Whoever clicks points at a tile instead.
      if (currentTarget.matches(":focus-visible")) walkTo(chosen ?? tiles[0]);
    },
    onClick: point,
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      // A finger that moves scrolls the page; it points by tapping.
      if (event.pointerType !== "touch") point(event);
    },
  };
}

/** Where the pointer is, in units of the drawing. */
function pointOf({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>): Point {
  return new DOMPoint(clientX, clientY).matrixTransform(currentTarget.getScreenCTM()?.inverse());
}
