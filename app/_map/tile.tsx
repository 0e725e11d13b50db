"use client";
/** One hexagon of the tile map, as a link, to look at or pale, and the patterns that tiles are filled with. */
import { memo } from "react";
import { Link } from "@/app/_components/link";
import { type GroupedCell, hexagonPoints, middleOf } from "@/lib/map/geometry";
import type { Look, Pattern } from "@/lib/map/look";
import { tileName } from "@/lib/map/name";
import type { MapTile } from "@/lib/map/placed";
import { colours } from "@/lib/wall/colours";

interface MemberProps {
  tile: MapTile;
  look: Look;
  /** What the tile says, after the name. */
  words: string;
  prefix: string;
  /** Whether its name is written on it. */
  named: boolean;
  tabIndex: number | undefined;
  focused(code: string): void;
  pointed(code: string): void;
}

type LinkProps = MemberProps & { tile: { href: string } };

/** A tile that leads to its municipality. */
export const TileLink = memo(function TileLink({ tile, look, words, prefix, named, tabIndex, focused, pointed }: LinkProps) {
  const { code, name, href } = tile;
  return (
    <Link
      href={href}
      className="tile"
      data-code={code}
      aria-label={`${name}: ${words}`}
      tabIndex={tabIndex}
      onFocus={() => focused(code)}
      onPointerEnter={() => pointed(code)}
    >
      <Hexagon tile={tile} look={look} prefix={prefix} title={`${name}: ${words}`} named={named} />
    </Link>
  );
});

/** A tile of which the reader may not open the municipality: what it says can be pointed at and walked to all the same. */
export const ClosedTile = memo(function ClosedTile({ tile, look, words, prefix, named, ...reach }: MemberProps) {
  const { code, name } = tile;
  const told = `${name}: ${words}`;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g is no control, and here a picture with a text.
    <g
      role="img"
      className="tile"
      data-code={code}
      aria-label={told}
      tabIndex={reach.tabIndex}
      onFocus={() => reach.focused(code)}
      onPointerEnter={() => reach.pointed(code)}
    >
      <Hexagon tile={tile} look={look} prefix={prefix} title={told} named={named} />
    </g>
  );
});

/** A tile that only lies around the region. */
export const AroundTile = memo(function AroundTile({ tile, ...drawn }: Pick<MemberProps, "tile" | "prefix" | "named">) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a g takes no focus; what lies around is for the eye alone.
    <g className="tile tile--around" aria-hidden="true">
      <Hexagon tile={tile} look={aroundLook} title={tile.name} {...drawn} />
    </g>
  );
});

/** How a tile looks that only lies around the region. */
export const aroundLook: Look = { id: "omgeving", fill: colours.soft, ink: colours.line, pattern: "none", mark: "" };

type HexagonProps = Pick<MemberProps, "prefix" | "named" | "look"> & { tile: MapTile; title: string };

/** What tiles of one look have in common is drawn once, for a country has hundreds of them. */
function Hexagon({ tile, look, prefix, title, named }: HexagonProps) {
  const { x, y } = middleOf(tile);
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{title}</title>
      <use href={`#${faceId(prefix, look)}`} />
      <use className="tile__edge" href={`#${prefix}-rand`} stroke={look.ink} />
      {named && <TileName name={tile.name} plated={isPlated(look)} />}
    </g>
  );
}

/** The last line stands above the mark, another above that. */
function TileName({ name, plated }: { name: string; plated: boolean }) {
  const lines = tileName(name);
  const height = 17 + LINE * (lines.length - 1);
  return (
    <>
      {plated && <rect className="tile__name" x={-32} y={-height} width={64} height={height} fill={colours.white} />}
      {lines.map((line, at) => (
        <text key={line} className="tile__name" y={-4 - LINE * (lines.length - 1 - at)} textAnchor="middle" fill={colours.ink}>
          {line}
        </text>
      ))}
    </>
  );
}

const LINE = 11;

const faceId = (prefix: string, { id }: Look): string => `${prefix}-vlak-${id}`;

/** Whether there is a pattern over its colour that shows. */
export const isPatterned = ({ pattern }: Look): boolean => pattern !== "none" && pattern !== "full";

/** On a pattern letters stand on a white plate. */
export const isPlated = ({ pattern }: Look): boolean => pattern !== "none";

/** The hexagons of these looks, and that of what lies around a region, with their marks; and the edge of all. */
export const Faces = ({ looks, prefix, named }: { looks: readonly Look[]; prefix: string; named: boolean }) => (
  <defs>
    <polygon id={`${prefix}-rand`} points={hexagonPoints} fill="none" />
    {[...looks, aroundLook].map((look) => (
      <g key={look.id} id={faceId(prefix, look)}>
        <polygon points={hexagonPoints} fill={look.fill} />
        {isPatterned(look) && <polygon points={hexagonPoints} fill={`url(#${patternId(prefix, look)})`} />}
        {look.mark !== "" && (
          <g className={named ? "tile__mark" : "tile__mark tile__mark--alone"}>
            {isPlated(look) && <circle r={12.5} fill={colours.white} />}
            <text y={6.5} textAnchor="middle" fill={colours.ink}>
              {look.mark}
            </text>
          </g>
        )}
      </g>
    ))}
  </defs>
);

/** The ring around the tile that is pointed at or has the focus; drawn last, so that no neighbour hides it. */
export function Ring({ tile }: { tile: GroupedCell }) {
  const { x, y } = middleOf(tile);
  return (
    <g className="tile-map__ring" transform={`translate(${x} ${y})`}>
      <polygon points={hexagonPoints} />
      <polygon points={hexagonPoints} />
    </g>
  );
}

export const patternId = (prefix: string, { id }: Look): string => `${prefix}-${id}`;

/** The patterns of these looks, for the map and its legend. */
export function Patterns({ looks, prefix }: { looks: readonly Look[]; prefix: string }) {
  return (
    <defs>
      {looks.map((look) => {
        const { size, d, width, turned } = strokes[look.pattern];
        return (
          <pattern
            key={look.id}
            id={patternId(prefix, look)}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            patternTransform={turned ? "rotate(45)" : undefined}
          >
            <path d={d} stroke={look.ink} strokeWidth={width} strokeLinecap={look.pattern === "dots" ? "round" : "butt"} />
          </pattern>
        );
      })}
    </defs>
  );
}

/** What is drawn in each square of a pattern. A dot is a stroke without length, with round ends. */
const strokes: Record<Pattern, { size: number; d: string; width: number; turned: boolean }> = {
  none: { size: 12, d: "", width: 0, turned: false },
  full: { size: 12, d: "", width: 0, turned: false },
  dots: { size: 14, d: "M7 7h0.01", width: 5, turned: true },
  lines: { size: 15, d: "M0 7.5h15", width: 3.5, turned: true },
  dense: { size: 9, d: "M0 4.5h9", width: 3.5, turned: true },
  cross: { size: 11, d: "M0 5.5h11M5.5 0v11", width: 3, turned: true },
  bars: { size: 11, d: "M0 5.5h11", width: 4.5, turned: false },
};
