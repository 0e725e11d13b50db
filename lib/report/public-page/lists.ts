/** The pages that lead to the municipalities: all that have one, and those of a region beside each other. */
import { longDate } from "../../dutch";
import type { Block } from "../model/model";
import type { Published } from "../model/public-report";
import { wallsView } from "./blocks";
import type { Page } from "./frame";
import { type Html, html } from "./html";
import type { RegionLink } from "./municipality";
import { INDEX, pagePath, regionPath } from "./paths";

const DESCRIPTION =
  "Gemeenten die openbaar maken waar zij staan in de aanpak van mensenhandel, naar het VNG-Kader: met het rapport en de gegevens.";

/** All municipalities that have a page, and the regions in which they are. Both by name. */
export const indexPage = (all: readonly Published[], regions: readonly RegionLink[]): Page => ({
  title: "Aanpak van mensenhandel per gemeente",
  description: DESCRIPTION,
  path: INDEX,
  main: html`<h1>Aanpak van mensenhandel per gemeente</h1>
${
  all.length === 0
    ? html`<p class="lead">Hier staan de gemeenten die openbaar maken waar zij staan. Nog geen gemeente koos daarvoor: dat kan zodra het college een rapport vaststelde.</p>`
    : html`<p class="lead">Deze gemeenten maken openbaar waar zij staan. Zij kozen daar zelf voor.</p><ul class="places">${all.map(
        ({ municipality, adoptedOn }) =>
          html`<li><a href="${pagePath(municipality.code)}">${municipality.name}</a>, rapport van ${longDate(adoptedOn)}</li>`,
      )}</ul>`
}
${regions.length > 0 && html`<h2>Per regio</h2><ul class="places">${regions.map(({ id, name }) => html`<li><a href="${regionPath(id)}">${name}</a></li>`)}</ul>`}
<h2>Staat een gemeente er niet bij?</h2><p>Dan koos zij (nog) niet voor een openbare pagina. Dat zegt niets over haar aanpak. Vraag het haar gerust zelf.</p>`,
});

/** The municipalities of a region that have a page, by name, each with its own walls of its own day: never a ranking. */
export const regionPage = ({ id, name }: RegionLink, members: readonly Published[]): Page => ({
  title: `${name}: aanpak van mensenhandel`,
  description: `${DESCRIPTION} Regio: ${name}.`,
  path: regionPath(id),
  main: html`<h1>Aanpak van mensenhandel in de regio ${name}</h1>
<p class="lead">Dit zijn de gemeenten van deze regio die openbaar maken waar zij staan. Niet elke gemeente kiest daarvoor.</p>
<p>De muren zijn van verschillende dagen en geen ranglijst: elke gemeente begon ergens anders. Elke steen is een onderdeel: de onderste rij is het basisniveau, de bovenste de volgende stap.</p>
${members.map(memberView)}`,
});

const memberView = ({ municipality, asOf, report: { notices, sections } }: Published): Html =>
  html`<section><h2><a href="${pagePath(municipality.code)}">${municipality.name}</a></h2><p>Stand op ${longDate(asOf)}.${notices.map((notice) => ` ${notice}`)}</p>${sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<Block, { kind: "walls" }> => block.kind === "walls")
    .slice(0, 1)
    .map(({ walls }) => wallsView(walls))}</section>
`;

/** What a search engine reads first: the address of every page and since when it says what it says. */
export const sitemap = (
  pages: readonly { path: string; changedAt?: string | undefined }[],
  origin: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(({ path, changedAt }) => html`<url><loc>${origin}${path}</loc>${changedAt !== undefined && html`<lastmod>${changedAt}</lastmod>`}</url>`.text).join("\n")}
</urlset>
`;
