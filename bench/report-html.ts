/** The gap report as plain HTML, for Chromium to print: the same texts, tables, walls and fonts as the PDF. Used here only. */
import type { Block, Cell, Detail, GapReport, Row, Table, WallCard } from "@/lib/report/model/model";
import { drawBrick, drawWall, type Measures, type Shape, wallHeight } from "@/lib/wall/wall";

const WALL: Measures = { width: 76, brickHeight: 14, gap: 2, marks: true };
const BRICK = { x: 0, y: 0, width: 16, height: 9 };

/** A whole page of HTML. `fontFolder` is the address of the folder with the three font files. */
export const reportHtml = (report: GapReport, fontFolder: string): string => `<!doctype html>
<html lang="${report.language}"><head><meta charset="utf-8"><title>${safe(report.title)}</title><style>${style(fontFolder)}</style></head><body>
<p class="sender"><b>${safe(report.sender)}</b><span>${safe(report.kind)}</span></p>
<h1>${safe(report.title)}</h1><p>${safe(report.subtitle)}</p>
${report.notices.map((notice) => `<p class="notice">${safe(notice)}</p>`).join("")}${detailsHtml(report.details)}
${report.sections
  .map(
    (s) =>
      `<section${s.newPage ? ' class="new"' : ""}><h2>${safe(s.heading)}</h2>${s.blocks.map(blockHtml).join("")}</section>`,
  )
  .join("")}
</body></html>`;

/** What stands at the foot of every page, as Chromium wants it. */
export const footerHtml = ({ footer }: GapReport): string =>
  `<div style="font-size:7pt;width:100%;margin:0 17mm;display:flex;justify-content:space-between"><span>${safe(footer.text)}</span><span>${safe(
    footer.page,
  )
    .replace("{page}", '<i class="pageNumber"></i>')
    .replace("{pages}", '<i class="totalPages"></i>')}</span></div>`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${safe(block.text)}</h3>`;
    case "paragraph":
      return `<p${block.quiet ? ' class="quiet"' : ""}>${safe(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${safe(item)}</li>`).join("")}</ul>`;
    case "details":
      return detailsHtml(block.details);
    case "walls":
      return `<div class="cards">${block.walls.map((card) => cardHtml(card, block.noPlateau2)).join("")}</div><p>${block.legend
        .map(({ status, label }) => `${svg(BRICK.width, BRICK.height, drawBrick(status, BRICK, false))} ${safe(label)}`)
        .join(" ")}</p>`;
    case "table":
      return tableHtml(block);
  }
}

const detailsHtml = (details: readonly Detail[]): string =>
  `<dl>${details.map(({ term, description }) => `<div><dt>${safe(term)}</dt><dd>${safe(description)}</dd></div>`).join("")}</dl>`;

function cardHtml({ title, wall, verdict, remark }: WallCard, noPlateau2: string): string {
  const { bricks, line } = drawWall(wall, WALL);
  const drawing = svg(WALL.width, wallHeight(WALL), [...bricks.flatMap(({ shapes }) => shapes), line]);
  const upper = wall.plateau2.length === 0 ? `<small>${safe(noPlateau2)}</small>` : "";
  return `<div><b>${safe(title)}</b>${drawing}${upper}<b>${safe(verdict)}</b><small>${safe(remark)}</small></div>`;
}

function tableHtml({ columns, rows }: Table): string {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const heads = columns.map(({ heading, share }) => `<th style="width:${(100 * share) / total}%">${safe(heading)}</th>`);
  return `<table><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.map(rowHtml).join("")}</tbody></table>`;
}

const rowHtml = (row: Row): string =>
  `<tr>${row.map((cell, column) => (column === 0 ? `<th>${cellHtml(cell)}</th>` : `<td>${cellHtml(cell)}</td>`)).join("")}</tr>`;

function cellHtml({ lines, status, link }: Cell): string {
  const brick = status === undefined ? "" : `${svg(BRICK.width, BRICK.height, drawBrick(status, BRICK, false))} `;
  const [first = "", ...rest] = lines.map(safe);
  return brick + [link === undefined ? first : `<a href="${safe(link)}">${first}</a>`, ...rest].join("<br>");
}

const svg = (width: number, height: number, shapes: readonly Shape[]): string =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt">${shapes.map(shapeSvg).join("")}</svg>`;

function shapeSvg(shape: Shape): string {
  const stroke = `stroke="${shape.stroke ?? "none"}" stroke-width="${shape.strokeWidth ?? 0}"`;
  switch (shape.kind) {
    case "box": {
      const { x, y, width, height, radius, fill, dash } = shape;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${stroke} stroke-dasharray="${dash ?? "none"}"/>`;
    }
    case "path":
      return `<path d="${shape.d}" fill="${shape.fill ?? "none"}" ${stroke}/>`;
    case "line":
      return `<line x1="${shape.x1}" x2="${shape.x2}" y1="${shape.y}" y2="${shape.y}" ${stroke}/>`;
  }
}

const style = (fonts: string): string => `
${[
  ["400", "400Regular"],
  ["600", "600SemiBold"],
  ["700", "700Bold"],
]
  .map(([weight, name]) => `@font-face{font-family:S;font-weight:${weight};src:url(${fonts}/${name}/SourceSans3_${name}.ttf)}`)
  .join("")}
body{font:10.5pt/1.35 S;color:#14222b;margin:0}h1{font-size:25pt;line-height:1.15;margin:0}h2{font-size:15.5pt;break-after:avoid}
h3{font-size:12pt;font-weight:600;break-after:avoid}.sender{display:flex;justify-content:space-between}.notice{background:#ffefd2;padding:5pt}
dl div{display:flex}dt{width:138pt;flex:none}dd{margin:0}.quiet{font-size:9pt}.new{break-before:page}.cards{display:flex;gap:9pt}
.cards div{flex:1;border:.75pt solid #d5dde1;padding:7.5pt}.cards b,.cards small,.cards svg{display:block}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:9.25pt;line-height:1.3}tr{break-inside:avoid}
th,td{text-align:left;vertical-align:top;padding:3pt 6pt 3pt 0;border-bottom:.5pt solid #d5dde1}`;

const safe = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
