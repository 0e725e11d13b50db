"use client";
/**
 * The tile map: every municipality a hexagon of the same size that leads to its page. Pointing at a tile or walking over
 * the map with the arrow keys shows its walls beside the map. Without JavaScript every tile is a plain link with a title.
 */
import { type ReactNode, useId, useMemo, useState } from "react";
import type { ThemeShape } from "@/lib/region/member-row";
import { borderPath, frameOf } from "@/lib/region/tiles-geometry";
import { wallsFrom } from "@/lib/region/tiles-grade";
import { lookInWords, lookLegend, type MapSubject, unknownLook } from "@/lib/region/tiles-look";
import type { MapTile } from "@/lib/region/tiles-placed";
import type { Wall } from "@/lib/wall";
import { TileMapDetails } from "./tile-map-details";
import { TileMapForm } from "./tile-map-form";
import { TileMapLegend } from "./tile-map-legend";
import { Faces, Patterns, Ring } from "./tile-map-tile";
import { Tiles } from "./tile-map-tiles";

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
  const walls = useMemo(() => wallsByCode(tiles, themes), [tiles, themes]);
  const chosen = tiles.find(({ code }) => code === shown);
  const unknown = tiles.some(({ group, bricks }) => group !== null && bricks === null);
  const legend = [
    ...lookLegend(subject, themes.length),
    ...(unknown ? [{ look: unknownLook, text: lookInWords(null, subject) }] : []),
  ];
  const prefix = useId();
  const { frame, border } = useMemo(() => ({ frame: frameOf(tiles), border: borderPath(tiles) }), [tiles]);
  const isWide = frame.width > WIDE;
  const looks = legend.map(({ look }) => look);
  const enlarged = Math.max(1, Math.min(MOST_ENLARGED, WIDE / frame.width));
  return (
    <>
      <TileMapForm action={action} subject={subject} themes={themes} onChange={setSubject}>
        {children}
      </TileMapForm>
      <div className={isWide ? "tile-map tile-map--wide" : "tile-map"}>
        <div>
          <div className="tile-map__drawing">
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing. */}
            <svg
              viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
              width={frame.width * enlarged}
              height={frame.height * enlarged}
              role="group"
              aria-label={label}
            >
              <Patterns looks={looks} prefix={prefix} />
              <Faces looks={looks} prefix={prefix} named={!isWide} />
              <Tiles {...{ tiles, walls, subject, prefix }} named={!isWide} onShow={setShown} />
              <path className="tile-map__border" d={border} />
              {chosen && <Ring tile={chosen} />}
            </svg>
          </div>
          <TileMapLegend entries={legend} prefix={prefix} />
        </div>
        <TileMapDetails
          name={chosen?.name ?? null}
          walls={walls.get(shown ?? "") ?? null}
          opens={tiles.some(({ href }) => href !== null)}
          {...{ subject, themes }}
        />
      </div>
    </>
  );
}

/** From this width on (units of the drawing) a map is too wide for a phone and scrolls there. */
const WIDE = 640;

/** A map of few tiles is drawn larger, up to so many times. */
const MOST_ENLARGED = 1.6;

const wallsByCode = (tiles: readonly MapTile[], themes: readonly ThemeShape[]): Map<string, Wall[]> =>
  new Map(tiles.flatMap(({ code, bricks }) => (bricks === null ? [] : [[code, wallsFrom(bricks, themes)] as const])));
