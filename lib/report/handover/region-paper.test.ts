/** The paper of a region's handover says what its page says, in tables that are whole, and is internal. */
import { expect, it } from "vitest";
import { regionHandoverOf } from "../../handover/region";
import { regionTables } from "../../handover/region-tables";
import { regionHandoverPaper } from "./region-paper";

const handover = regionHandoverOf({
  ...{ today: "2026-12-01", inbox: [], evidence: [], agreements: [], filled: [], municipalities: 12 },
  reviews: [{ id: "r", title: "Regioplan", reviewBy: "2026-06-15" }],
  endings: [{ when: "2027-06-30", text: "Het plan loopt af.", cost: "Raakt 12 gemeenten.", about: undefined }],
});
const given = { region: "Voorbeeldregio", knownAt: "2026-12-01T10:00:00Z", notices: ["Niet openbaar maken."] };

it("has every table of the page, and where the successor begins", () => {
  const { variant, sections } = regionHandoverPaper(handover, given);
  expect(variant).toBe("internal");
  expect(sections.map(({ heading }) => heading)).toEqual([
    ...regionTables(handover).map(({ heading }) => heading),
    "Waar de opvolger begint",
  ]);
  const told = JSON.stringify(sections);
  for (const text of [
    "“Regioplan” evalueren",
    "Raakt 12 gemeenten.",
    "Ketenregisseur: niemand bij de regio",
    "In Plateau: Postvak",
  ])
    expect(told).toContain(text);
});

it("gives every column a width, and every row as many cells", () => {
  for (const block of regionHandoverPaper(handover, given).sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "table") continue;
    expect(block.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  }
});
