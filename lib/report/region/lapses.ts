/** What lapses across a region, and where its roles are or will be vacant. */
import { capitalised, listed, plural, shortDate } from "../../dutch";
import { blockIdOf } from "../../framework/node-id";
import { label } from "../../framework/vocabulary";
import { lapseInWords } from "../../region/lapse-weight";
import { LOOK_AHEAD, type RegionLapse } from "../../region/lapses";
import { type OverdueReview, overdueInWords } from "../../region/overdue-reviews";
import type { RoleInRegion } from "../../region/vacancies";
import { type Block, cell, type Row, type Section } from "../model/model";

/** "Aardenwold en Bosweerd", or "12 gemeenten" where they are many. */
const MAX_NAMED = 8;
const named = (names: readonly string[]): string =>
  names.length > MAX_NAMED ? plural(names.length, "gemeente", "gemeenten") : listed(names);

/** What is to come in a region, from the records of its municipalities. */
export interface RegionAhead {
  /** What becomes of the basic level, in words; empty where nobody loses it. */
  basicLevel: string;
  lapses: readonly RegionLapse[];
  reviews: readonly OverdueReview[];
  roles: readonly RoleInRegion[];
}

/** What is settled now and within so many days no longer, the nearest first, and what of the region should have been evaluated. */
export const lapsesSection = ({ lapses, reviews }: RegionAhead): Section => ({
  id: "vervalt",
  heading: `Vervalt binnen ${LOOK_AHEAD} dagen`,
  newPage: false,
  blocks: [
    ...reviews.map(
      (review): Block => ({
        kind: "paragraph",
        text: `“${review.title}” ${overdueInWords(review)}`,
      }),
    ),
    lapses.length === 0 ? { kind: "paragraph", text: "Niets van wat nu in orde is." } : lapseTable(lapses),
  ],
});

const lapseTable = (lapses: readonly RegionLapse[]): Block => ({
  kind: "table",
  caption: `Vervalt binnen ${LOOK_AHEAD} dagen`,
  columns: [
    { heading: "Wanneer", share: 14 },
    { heading: "Wat er dan vervalt", share: 54 },
    { heading: "Raakt", share: 32 },
  ],
  rows: lapses.map(
    (lapse): Row => [
      cell(shortDate(lapse.when)),
      cell(lapse.text, blocksInWords(lapse.criteria)),
      // What it costs, as the screen says it.
      cell(named(lapse.touched.map(({ name }) => name)), lapseInWords(lapse) || undefined),
    ],
  ),
});

/** "Bouwstenen 2.1.3 en 3.1.4" */
function blocksInWords(criteria: readonly string[]): string {
  const blocks = [...new Set(criteria.map(blockIdOf))];
  return `${blocks.length === 1 ? "Bouwsteen" : "Bouwstenen"} ${listed(blocks)}`;
}

export const rolesSection = (roles: readonly RoleInRegion[], of: number): Section => ({
  id: "rollen",
  heading: "Wie vult de rollen?",
  newPage: false,
  blocks: [
    {
      kind: "table",
      caption: "De drie rollen",
      columns: [
        { heading: "Rol", share: 24 },
        { heading: "Vastgelegd", share: 14 },
        { heading: "Niet vastgelegd bij", share: 31 },
        { heading: `Eindigt binnen ${LOOK_AHEAD} dagen bij`, share: 31 },
      ],
      rows: roles.map(
        ({ role, filled, vacant, ending }): Row => [
          cell(capitalised(label("role", role))),
          cell(`${filled} van ${of}`),
          cell(named(vacant.map(({ standing }) => standing.name)) || "–"),
          cell(named(ending.map(({ standing, lastDay }) => `${standing.name} (${shortDate(lastDay)})`)) || "–"),
        ],
      ),
    },
  ],
});
