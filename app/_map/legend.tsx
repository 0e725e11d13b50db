"use client";
/** What the tiles' colours and patterns mean. It is drawn with the patterns of the map above it. */
import { memo } from "react";
import { hexagonPoints, RADIUS } from "@/lib/map/geometry";
import type { Look } from "@/lib/map/look";
import { patternId } from "./tile";

const side = 2 * RADIUS + 4;

interface Props {
  entries: readonly { look: Look; text: string }[];
  prefix: string;
}

export const TileMapLegend = memo(function TileMapLegend({ entries, prefix }: Props) {
  return (
    <ul className="legend" aria-label="Wat de tegels betekenen">
      {entries.map(({ look, text }) => (
        <li key={look.id}>
          <svg className="tile-swatch" viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} aria-hidden="true">
            <polygon points={hexagonPoints} fill={look.fill} />
            <polygon points={hexagonPoints} fill={`url(#${patternId(prefix, look)})`} />
            <polygon points={hexagonPoints} fill="none" stroke={look.ink} strokeWidth={4} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
});
