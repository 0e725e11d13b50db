/** The wall and a single brick as SVG in a page without scripts. */
import { label, type Status } from "../../framework/vocabulary";
import { colours } from "../../wall/colours";
import {
  brickInWords,
  drawBrick,
  drawWall,
  type Measures,
  type Shape,
  type Wall,
  wallHeight,
  wallInWords,
} from "../../wall/wall";
import { type Html, html } from "./html";

const CARD: Measures = { width: 186, brickHeight: 34, gap: 4, marks: true };

/** A theme's wall, each brick named for who points at it or does not see it. */
export function wallDrawing(wall: Wall): Html {
  const { bricks, line } = drawWall(wall, CARD);
  const none = html`<text x="${CARD.width / 2}" y="${CARD.brickHeight * 0.65}" text-anchor="middle" font-size="13.5" fill="${colours.muted}">geen plateau 2</text>`;
  return html`<svg class="wall" viewBox="0 0 ${CARD.width} ${wallHeight(CARD)}" role="img" aria-label="${wallInWords(wall)}">${
    wall.plateau2.length === 0 && none
  }${bricks.map(({ brick, shapes }) => html`<g><title>${brickInWords(brick)}</title>${shapes.map(drawn)}</g>`)}${drawn(line)}</svg>`;
}

/** A status as a brick with its word beside it. */
export const statusMark = (status: Status, words = label("status", status)): Html =>
  html`<span class="status"><svg class="brick" viewBox="0 0 34 18" aria-hidden="true">${drawBrick(status, {
    x: 0,
    y: 0,
    width: 34,
    height: 18,
  }).map(drawn)}</svg> ${words}</span>`;

function drawn(shape: Shape): Html {
  switch (shape.kind) {
    case "box":
      return html`<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius}" fill="${shape.fill}"${painted(shape)}${shape.dash && html` stroke-dasharray="${shape.dash.join(" ")}"`}/>`;
    case "path":
      return html`<path d="${shape.d}" fill="${shape.fill ?? "none"}"${painted(shape)}/>`;
    case "line":
      return html`<line x1="${shape.x1}" x2="${shape.x2}" y1="${shape.y}" y2="${shape.y}"${painted(shape)}/>`;
  }
}

const painted = ({ stroke, strokeWidth }: { stroke?: string; strokeWidth?: number }) => [
  stroke !== undefined && html` stroke="${stroke}"`,
  strokeWidth !== undefined && html` stroke-width="${strokeWidth}"`,
];
