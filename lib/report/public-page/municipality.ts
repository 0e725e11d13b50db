/** The page of a municipality: its adopted report in words, what it comes to, where to tell of a suspicion, and the files. */
import { longDate } from "../../dutch";
import { type Hotlines, hotlinesIn } from "../../hotlines/hotlines";
import type { Section } from "../model/model";
import type { Published } from "../model/public-report";
import { detailsView, sectionView } from "./blocks";
import { dataset, descriptionOf } from "./dataset";
import type { Page } from "./frame";
import { type Html, html } from "./html";
import { jsonPath, pagePath, pdfPath, regionPath } from "./paths";

/** In the annex, and yet what everyone may look for first: whether agreements are kept, and how to check the paper. */
const BROUGHT_FORWARD = ["afspraken", "echtheid"];

export interface RegionLink {
  id: string;
  name: string;
}

/** `regions`: those in which the municipality stands, that have a page. */
export function municipalityPage(
  published: Published & { fictional: boolean },
  hotlines: Hotlines,
  regions: readonly RegionLink[],
  origin: string,
): Page {
  const { municipality, report, fictional } = published;
  const { front, annex } = parted(report.sections);
  return {
    title: `${municipality.name}: aanpak van mensenhandel`,
    description: descriptionOf(published),
    path: pagePath(municipality.code),
    invented: fictional,
    data: dataset(published, origin),
    main: html`<h1>Aanpak van mensenhandel in ${municipality.name}</h1>
<p class="lead">Dit is het rapport dat het college vaststelde op ${longDate(published.adoptedOn)}. Het is geschreven voor de gemeenteraad, en gaat over de stand op ${longDate(published.asOf)}.</p>
${report.notices.map(
  (notice) => html`<p class="notice">${notice}</p>
`,
)}${contents(front)}
${signals(hotlines)}
${front.map((section) => sectionView(section, 2))}
${files(published)}
<section id="gegevens"><h2>Over dit rapport</h2>${detailsView(report.details)}${regionLinks(regions)}</section>
${
  annex.length > 0 &&
  html`<details><summary>De bijlage: hoe het oordeel tot stand kwam, en op welk bewijs</summary>
${annex.map((section) => sectionView(section, 3))}</details>`
}`,
  };
}

/** What stands before the annex, with what is brought forward from it; and the rest. */
function parted(sections: readonly Section[]): { front: Section[]; annex: Section[] } {
  const start = sections.findIndex(({ newPage }) => newPage);
  const before = start < 0 ? sections.length : start;
  const isFront = ({ id }: Section, place: number): boolean => place < before || BROUGHT_FORWARD.includes(id);
  return {
    front: sections.filter(isFront),
    annex: sections.filter((section, place) => !isFront(section, place)),
  };
}

const contents = (front: readonly Section[]): Html =>
  html`<nav class="contents" aria-labelledby="op-deze-pagina"><h2 id="op-deze-pagina">Op deze pagina</h2><ul>${[
    { id: "melden", heading: "Waar meldt u een vermoeden?" },
    ...front,
    { id: "downloaden", heading: "Downloaden" },
  ].map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>`;

/** Where to tell of a suspicion. */
export function signals(hotlines: Hotlines): Html {
  return html`<section id="melden" class="signals"><h2>Waar meldt u een vermoeden?</h2><p>Ziet u iets, of overkomt het uzelf? U hoeft het niet zeker te weten.</p><ul>${hotlinesIn(
    hotlines,
  ).map(
    ({ who, number, what, dialled }) => html`<li>${who}: <a href="tel:${dialled}">${number}</a><br>${what}</li>`,
  )}</ul><p class="quiet">Bron: ${hotlines.source}. Nagekeken op ${longDate(hotlines.checkedOn)}.</p></section>`;
}

const files = ({ municipality: { code } }: Published): Html =>
  html`<section id="downloaden"><h2>Downloaden</h2><ul><li><a href="${pdfPath(code)}">Het rapport als PDF</a>, zoals het college het vaststelde.</li><li><a href="${jsonPath(code)}">De gegevens achter dit rapport</a> (JSON), voor wie ze in een ander programma wil gebruiken. Wie een functie vervult, wat in de gezagsdriehoek is besproken en interne toelichtingen staan er niet in.</li></ul></section>`;

const regionLinks = (regions: readonly RegionLink[]): Html | false =>
  regions.length > 0 &&
  html`<p>Andere gemeenten die openbaar delen, per regio:</p><ul class="places">${regions.map(
    ({ id, name }) => html`<li><a href="${regionPath(id)}">${name}</a></li>`,
  )}</ul>`;
