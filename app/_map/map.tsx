"use client";
/**
 * The tile map: every municipality a hexagon of the same size. Pointing at a tile or walking over the map with the arrow keys
 * shows its walls beside the map; where its municipality can be opened, the tile leads there.
 */
import { type ReactNode, useId, useMemo, useState } from "react";
import { borderPath, frameOf } from "@/lib/map/geometry";
import { lookInWords, lookLegend, type MapSubject, unknownLook } from "@/lib/map/look";
import type { MapTile } from "@/lib/map/placed";
import { wallsFrom } from "@/lib/region/bricks";
import type { ThemeShape } from "@/lib/region/member-row";
import type { Wall } from "@/lib/wall/wall";
import { latest } from "../_components/latest";
import { TileMapDetails } from "./details";
import { DrawnMap } from "./drawn";
import { TileMapForm } from "./form";
import { TileMapLegend } from "./legend";
import { LinkedMap } from "./linked";

interface Props {
  /** What the map shows, for who does not see it. */
  label: string;
  /** In reading order. A line is drawn around each `group`; tiles without one lie around the region and are pale. */
  tiles: readonly MapTile[];
  themes: readonly ThemeShape[];
  subject: MapSubject;
  /** The address of the page, to which the form leads. */
  action: string;
  /** Fields that the form sends along, such as the as-of day. */
  children?: ReactNode;
}

export function TileMap({ label, tiles, themes, subject: asked, action, children }: Props) {
  const [subject, setSubject] = useState(asked);
  const [shown, setShown] = useState<string | null>(null);
  const { walls, frame, border, opens } = settled(tiles, themes);
  const legend = useMemo(() => legendOf(tiles, subject, themes.length), [tiles, subject, themes]);
  const looks = useMemo(() => legend.map(({ look }) => look), [legend]);
  const prefix = useId();
  const chosen = tiles.find(({ code }) => code === shown);
  const isWide = frame.width > WIDE;
  const drawing = { label, tiles, walls, subject, looks, prefix, frame, border, chosen, onShow: setShown };
  return (
    <>
      <TileMapForm action={action} subject={subject} themes={themes} onChange={setSubject}>
        {children}
      </TileMapForm>
      <div className={`tile-map ${classOf(frame.width)}`}>
        <div>
          {isWide && opens === "none" ? (
            <DrawnMap {...drawing} />
          ) : (
            <LinkedMap {...drawing} enlarged={enlargedTo(frame.width)} named={!isWide} />
          )}
          <TileMapLegend entries={legend} prefix={prefix} />
        </div>
        <TileMapDetails
          chosen={chosen ? { name: chosen.name, words: inWords(chosen, walls, subject) } : null}
          walls={walls.get(shown ?? "") ?? null}
          {...{ opens, themes }}
        />
      </div>
    </>
  );
}

/** From this width on (units of the drawing) a map is too wide for a phone and scrolls there. */
const WIDE = 640;

/** From this width on the names of its tiles could not be read on a phone. */
const BROAD = 400;

const classOf = (width: number): string => {
  if (width > WIDE) return "tile-map--wide";
  return width > BROAD ? "tile-map--broad" : "tile-map--small";
};

/** A map of few tiles is drawn larger, up to so many times. */
const MAX_SCALE = 1.6;

const enlargedTo = (width: number): number => Math.max(1, Math.min(MAX_SCALE, WIDE / width));

/** What does not change with what is shown. */
const settled = latest((tiles: readonly MapTile[], themes: readonly ThemeShape[]) => ({
  walls: wallsByCode(tiles, themes),
  frame: frameOf(tiles),
  border: borderPath(tiles),
  opens: opensOf(tiles.filter(({ group }) => group !== null)),
}));

function opensOf(members: readonly MapTile[]): "all" | "some" | "none" {
  const open = members.filter(({ href }) => href !== null).length;
  if (open === 0) return "none";
  return open === members.length ? "all" : "some";
}

/** What is told beside the map of a tile, after its name. */
const inWords = ({ code, group }: MapTile, walls: ReadonlyMap<string, readonly Wall[]>, subject: MapSubject): string =>
  group === null ? "hoort niet bij deze regio" : lookInWords(walls.get(code) ?? null, subject);

function legendOf(tiles: readonly MapTile[], subject: MapSubject, themes: number) {
  const unknown = tiles.some(({ group, bricks }) => group !== null && bricks === null);
  return [...lookLegend(subject, themes), ...(unknown ? [{ look: unknownLook, text: lookInWords(null, subject) }] : [])];
}

const wallsByCode = (tiles: readonly MapTile[], themes: readonly ThemeShape[]): Map<string, Wall[]> =>
  new Map(tiles.flatMap(({ code, bricks }) => (bricks === null ? [] : [[code, wallsFrom(bricks, themes)] as const])));
