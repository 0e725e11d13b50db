"use client";
/** The tiles of a map, over which one walks with the arrow keys. */
import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from "react";
import { lookInWords, lookOf, type MapSubject } from "@/lib/map/look";
import type { MapTile } from "@/lib/map/placed";
import { step } from "@/lib/map/walk";
import type { Wall } from "@/lib/wall/wall";
import { useHydrated } from "../_components/hydrated";
import { type Drawing, directionOf } from "./drawing";
import { AroundTile, ClosedTile, TileLink } from "./tile";

/** A tile whose municipality can be opened. */
type OpenTile = MapTile & { href: string };

const isOpen = (tile: MapTile): tile is OpenTile => tile.href !== null;

interface TilesProps extends Pick<Drawing, "tiles" | "walls" | "subject" | "prefix" | "onShow"> {
  /** Whether names are written on the tiles. */
  named: boolean;
}

/** The tiles of the map itself are one stop of the Tab key, at first one that can be opened, as soon as the arrow keys work. */
export const Tiles = memo(function Tiles({ tiles, walls, subject, prefix, named, onShow }: TilesProps) {
  const members = useMemo(() => tiles.filter(({ group }) => group !== null), [tiles]);
  const drawn = useMemo(
    () => tiles.map((tile) => dressed(tile, walls.get(tile.code) ?? null, subject)),
    [tiles, walls, subject],
  );
  const [last, setLast] = useState<string | null>(null);
  const stop = (members.find(({ code }) => code === last) ?? members.find(isOpen) ?? members[0])?.code;
  const here = useRef<SVGGElement>(null);
  const walks = useHydrated();
  const focused = useCallback(
    (code: string) => {
      setLast(code);
      onShow(code);
    },
    [onShow],
  );
  const walk = (event: KeyboardEvent) => {
    const direction = directionOf(event);
    const from = members.find(({ code }) => code === stop);
    if (!direction || !from) return;
    event.preventDefault();
    here.current?.querySelector<SVGElement>(`[data-code="${step(members, from, direction).code}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are pressed on the tiles inside.
    <g ref={here} onKeyDown={walk}>
      {drawn.map(({ tile, look, words }) => {
        if (look === null) return <AroundTile key={tile.code} {...{ tile, prefix, named }} />;
        const drawing = { look, words, prefix, named, focused, pointed: onShow };
        if (isOpen(tile))
          return <TileLink key={tile.code} tile={tile} tabIndex={walks && tile.code !== stop ? -1 : undefined} {...drawing} />;
        const tabIndex = tile.code === stop ? 0 : -1;
        return <ClosedTile key={tile.code} tile={tile} tabIndex={walks ? tabIndex : undefined} {...drawing} />;
      })}
    </g>
  );
});

/** A tile with its look and its words; no look for one that lies around the region. */
function dressed(tile: MapTile, walls: readonly Wall[] | null, subject: MapSubject) {
  const look = tile.group === null ? null : lookOf(walls, subject);
  return { tile, look, words: lookInWords(walls, subject) };
}
