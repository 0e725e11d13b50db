/** The blocks of a report on a public page, in the words of the paper. */
import type { Block, Cell, Detail, Section, Table, WallCard } from "../model/model";
import { type Html, html } from "./html";
import { statusMark, wallDrawing } from "./wall";

/** On which level the heading of a section stands. */
type Level = 2 | 3;

export const sectionView = ({ id, heading, blocks }: Section, level: Level): Html =>
  html`<section id="${id}">${headed(level, heading)}${blocks.map((block) => blockView(block, level, heading))}</section>
`;

/** A heading of this level. */
const headed = (level: 2 | 3 | 4, text: string): Html =>
  level === 2 ? html`<h2>${text}</h2>` : level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;

function blockView(block: Block, level: Level, within: string): Html {
  switch (block.kind) {
    case "heading":
      return headed(level === 2 ? 3 : 4, block.text);
    case "paragraph":
      return html`<p${block.quiet && html` class="quiet"`}>${block.text}</p>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case "details":
      return detailsView(block.details);
    case "walls":
      return html`${wallsView(block.walls)}<ul class="legend">${block.legend.map(
        ({ status, label }) => html`<li>${statusMark(status, label)}</li>`,
      )}</ul>`;
    case "table":
      return tableView(block, within);
  }
}

export const detailsView = (details: readonly Detail[]): Html =>
  html`<dl>${details.map(({ term, description }) => html`<div><dt>${term}</dt><dd>${description}</dd></div>`)}</dl>`;

/** Walls beside each other, each with its title and what it comes to. */
export const wallsView = (walls: readonly WallCard[]): Html =>
  html`<ul class="walls">${walls.map(
    ({ title, wall, verdict, remark }) =>
      html`<li><p><strong>${title}</strong></p>${wallDrawing(wall)}<p><strong>${verdict}</strong>${remark && html`<br>${remark}`}</p></li>`,
  )}</ul>`;

/** A caption that says what the heading above it said is not shown twice. */
const tableView = ({ caption, columns, rows }: Table, within: string): Html =>
  html`<table><caption${caption === within && html` class="unseen"`}>${caption}</caption><thead><tr>${columns.map(
    ({ heading }) => html`<th scope="col">${heading}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([first, ...others]) =>
      html`<tr><th scope="row">${first && cellView(first)}</th>${others.map(
        (cell, place) => html`<td data-label="${columns[place + 1]?.heading}">${cellView(cell)}</td>`,
      )}</tr>`,
  )}</tbody></table>`;

function cellView({ lines, status, link, wall }: Cell): Html {
  if (wall !== undefined) return wallDrawing(wall);
  if (status !== undefined) return statusMark(status);
  return html`${lines.map(
    (line, place) =>
      html`<span class="line">${link !== undefined && place === 0 ? html`<a href="${link}" rel="nofollow">${line}</a>` : line}</span>`,
  )}`;
}
