/** An agreement of a region is kept for whom its evidence covers, and its first term is told apart from not kept. */
import { expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement";
import { aDossier, aMeeting, ofTheRegion } from "../dossier/dossier.testing";
import { keptByOwn, keptInWords } from "./agreement-count";

const agreement: Agreement = {
  ...{ id: "ketentafel", ...ofTheRegion, title: "Twee keer per jaar ketenoverleg" },
  from: "2026-05-12",
  keeps: { type: "meeting", forums: ["chain"], atLeast: 2, within: "P1Y" },
};
const members = ["A", "B", "C"].map((name) => ({ code: `GM000${name}`, name }));
const table = (id: string, date: string) => aMeeting({ ...ofTheRegion, id, forum: "chain", date });
const dossier = aDossier([table("mei", "2026-05-20"), table("oktober", "2026-10-01")]);
const TODAY = "2026-11-30";

it("counts for each member what covers it, and not all that the region held", () => {
  const reach = { members, covers: { mei: ["GM000A"], oktober: ["GM000A", "GM000B"] } };
  const kept = keptByOwn(dossier, reach, agreement, TODAY);
  expect(kept?.count).toEqual({
    of: 3,
    settled: 1,
    who: new Map([
      ["met", ["A"]],
      ["planned", ["B", "C"]],
    ]),
  });
  expect([...(kept?.counted ?? [])].sort()).toEqual([
    ["mei", 1],
    ["oktober", 2],
  ]);
  const all = keptByOwn(dossier, { members, covers: {} }, agreement, TODAY);
  expect(all?.count.settled).toBe(3);
  expect(keptByOwn(dossier, reach, { ...agreement, covers: ["GM000A"] }, TODAY)?.count.of).toBe(1);
  expect(keptByOwn(dossier, reach, { ...agreement, from: "2027-01-01" }, TODAY)).toBeUndefined();
});

it.each([
  [{ of: 12, settled: 0 }, TODAY, "Loopt nog bij 12 gemeenten, eerste termijn tot en met 31 mei 2027"],
  [{ of: 12, settled: 3 }, TODAY, "3 van 12; bij de andere loopt het nog, eerste termijn tot en met 31 mei 2027"],
  [{ of: 12, settled: 12 }, TODAY, "12 van 12"],
  [{ of: 12, settled: 0 }, "2027-05-31", "Loopt nog bij 12 gemeenten, eerste termijn tot en met 31 mei 2027"],
  [{ of: 12, settled: 0 }, "2027-06-01", "0 van 12"],
])("says of %j on %s: %s", (count, day, words) => {
  expect(keptInWords(agreement, count, day)).toBe(words);
});
