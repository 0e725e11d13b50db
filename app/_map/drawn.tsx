"use client";
/**
 * A wide map of which no tile opens, drawn with few shapes however many tiles it has. It is one stop of the Tab key, over
 * which one walks with the arrow keys; which tile is pointed at follows from where the pointer is. Without JavaScript it is
 * a picture.
 */
import { memo, useId, useRef } from "react";
import { type AlikeTiles, drawnTiles } from "@/lib/map/drawn";
import type { Frame } from "@/lib/map/geometry";
import { LABEL_SIZE, labelOf } from "@/lib/map/label";
import { lookInWords, lookOf } from "@/lib/map/look";
import type { MapTile } from "@/lib/map/placed";
import { colours } from "@/lib/wall/colours";
import { useHydrated } from "../_components/hydrated";
import { type Drawing, viewBoxOf } from "./drawing";
import { aroundLook, isPatterned, isPlated, Patterns, patternId, Ring } from "./tile";
import { useWalk } from "./walk";

export function DrawnMap({ label, tiles, walls, subject, looks, prefix, frame, border, chosen, onShow }: Drawing) {
  const here = useRef<SVGGElement>(null);
  const hint = useId();
  const walk = useWalk({ tiles, chosen, onShow }, here);
  const isLive = useHydrated();
  return (
    <>
      <div className="tile-map__drawing">
        <svg
          viewBox={viewBoxOf(frame)}
          width={frame.width}
          height={frame.height}
          aria-label={label}
          {...(isLive ? { role: "application", "aria-describedby": hint, ...walk } : { role: "img" })}
        >
          {isLive && <desc id={hint}>Loop met de pijltjestoetsen van gemeente naar gemeente.</desc>}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a g takes no focus; who does not see it hears the names. */}
          <g aria-hidden="true">
            <Patterns looks={looks} prefix={prefix} />
            <FewShapes {...{ tiles, walls, subject, prefix }} />
            <path className="tile-map__border" d={border} />
            {chosen && (
              <g ref={here}>
                <Ring tile={chosen} />
                <Name tile={chosen} frame={frame} />
              </g>
            )}
          </g>
        </svg>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {chosen && inWords(chosen, walls, subject)}
      </p>
    </>
  );
}

/** What is told of a tile: its name, and of a municipality that belongs to the map how it stands. */
function inWords({ code, name, group }: MapTile, walls: Drawing["walls"], subject: Drawing["subject"]): string {
  return group === null ? name : `${name}: ${lookInWords(walls.get(code) ?? null, subject)}`;
}

type TilesProps = Pick<Drawing, "tiles" | "walls" | "subject" | "prefix">;

/** Pointing and walking leave these as they are: they are drawn again only when their colours change. */
const FewShapes = memo(function FewShapes({ tiles, walls, subject, prefix }: TilesProps) {
  const drawn = drawnTiles(tiles, ({ code, group }) =>
    group === null ? aroundLook : lookOf(walls.get(code) ?? null, subject),
  );
  return drawn.map((alike) => <Alike key={alike.look.id} {...alike} prefix={prefix} />);
});

function Alike({ look, hexagons, dots, x, y, marks, prefix }: AlikeTiles & { prefix: string }) {
  const id = `${prefix}-tegels-${look.id}`;
  const edge = { className: "tile__edge", stroke: look.ink };
  return (
    <>
      {isPatterned(look) ? (
        <>
          <g fill={look.fill}>
            <path id={id} d={hexagons} />
          </g>
          <use href={`#${id}`} fill={`url(#${patternId(prefix, look)})`} {...edge} />
        </>
      ) : (
        <path d={hexagons} fill={look.fill} {...edge} />
      )}
      {look.mark !== "" && isPlated(look) && <path className="tile-map__plates" d={dots} />}
      {look.mark !== "" && (
        <text className="tile-map__marks" transform="translate(0 10.4)" x={x} y={y} textAnchor="middle" fill={colours.ink}>
          {marks}
        </text>
      )}
    </>
  );
}

/** The tile's name, large enough to read. */
function Name({ tile, frame }: { tile: MapTile; frame: Frame }) {
  const { x, y, anchor } = labelOf(tile, tile.name, frame);
  return (
    <text className="tile-map__name" x={x} y={y} fontSize={LABEL_SIZE} textAnchor={anchor}>
      {tile.name}
    </text>
  );
}
