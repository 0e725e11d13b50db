/** The page of a preview is as large for a file of thousands of rows as for one of some hundreds. */
import { expect, it } from "vitest";
import type { PreviewRow } from "@/db/exchange/import";
import { MOST_ROWS, shownOf } from "./shown";

const rows = (what: PreviewRow["what"], count: number): PreviewRow[] =>
  Array.from({ length: count }, (_, at) => ({ kind: "evidence", record: `${what}-${at}`, title: `Rij ${at}`, what }));
const preview = { seen: "s", text: "bestand" };

it("lists the first of each sort, and counts all", () => {
  const shown = shownOf({ ...preview, rows: [...rows("added", 4000), ...rows("unchanged", 900), ...rows("corrected", 3)] });
  expect(shown.counts).toEqual({ refused: 0, added: 4000, corrected: 3, unchanged: 900 });
  expect(shown.rows.map(({ what }) => what)).toEqual([
    ...Array.from({ length: MOST_ROWS }, () => "added"),
    ...Array.from({ length: 3 }, () => "corrected"),
  ]);
  expect(shown.text).toBe("bestand");
});

it("sends no file along where it cannot be approved, and no more problems than are read", () => {
  const problems = Array.from({ length: 5000 }, () => ({ place: "Rij 2", message: "Vul in." }));
  const wrong = shownOf({ ...preview, rows: rows("added", 1), problems });
  expect([wrong.text, wrong.problems.length, wrong.wrong]).toEqual(["", 100, 5000]);
  expect(shownOf({ ...preview, rows: [...rows("added", 1), ...rows("refused", 1)] }).text).toBe("");
  expect(shownOf({ ...preview, rows: rows("unchanged", 1) }).text).toBe("");
});
