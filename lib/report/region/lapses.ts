/** What lapses across a region, and where its roles are or will be vacant. */
import { capitalised, listed, plural, shortDate } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { LOOK_AHEAD, type RegionLapse } from "../../region/lapses";
import type { RoleInRegion } from "../../region/vacancies";
import { cell, type Row, type Section } from "../model/model";

/** "Aardenwold en Bosweerd", or "12 gemeenten" where they are many. */
const MAX_NAMED = 8;
const named = (names: readonly string[]): string =>
  names.length > MAX_NAMED ? plural(names.length, "gemeente", "gemeenten") : listed(names);

/** What is settled now and within so many days no longer, the nearest first. */
export const lapsesSection = (lapses: readonly RegionLapse[]): Section => ({
  id: "vervalt",
  heading: `Vervalt binnen ${LOOK_AHEAD} dagen`,
  newPage: false,
  blocks:
    lapses.length === 0
      ? [{ kind: "paragraph", text: "Niets van wat nu in orde is." }]
      : [
          {
            kind: "table",
            caption: `Vervalt binnen ${LOOK_AHEAD} dagen`,
            columns: [
              { heading: "Wanneer", share: 14 },
              { heading: "Wat er dan vervalt", share: 54 },
              { heading: "Raakt", share: 32 },
            ],
            rows: lapses.map(
              ({ when, text, touched, falling }): Row => [
                cell(shortDate(when)),
                cell(text),
                cell(
                  named(touched.map(({ name }) => name)),
                  falling.length > 0
                    ? `${plural(falling.length, "gemeente zakt", "gemeenten zakken")} in een thema onder plateau 1`
                    : undefined,
                ),
              ],
            ),
          },
        ],
});

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
