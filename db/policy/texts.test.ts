/** Texts that were read: the same lines are one text, those of which nothing was recorded are listed and can be removed. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { grant } from "@/lib/grant";
import { AARDE, BRON, everything, freshDatabase, plan, refusalOf, TODAY, valueIn } from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { standingOf } from "./made";
import { dropText, findText, keepText, keptTexts, tieText } from "./texts";

const aarde = ofMunicipality(AARDE.code);
const bron = ofMunicipality(BRON.code);
const keep = (lines: string[], title = "plan.pdf", owner = aarde) => valueIn(keepText(everything, owner, { title, lines }));

beforeEach(() => {
  freshDatabase();
});

it("keeps the same lines once for an owner, with what was recorded of them", () => {
  const id = keep(["Het beleid"]);
  valueIn(tieText(everything, aarde, id, "document-1"));
  expect(keep(["Het beleid"], "nog eens.pdf")).toBe(id);
  expect(keep(["Ander beleid"])).not.toBe(id);
  expect(keep(["Het beleid"], "plan.pdf", bron)).not.toBe(id);
  expect(valueIn(findText(everything, aarde, id))).toMatchObject({ title: "plan.pdf", document: "document-1" });
});

it("lists the texts with the day on which each goes, and removes only what nothing was recorded of", () => {
  const [used, unused] = [keep(["een"], "een.pdf"), keep(["twee"], "twee.pdf")];
  valueIn(tieText(everything, aarde, used, "document-1"));
  const kept = valueIn(keptTexts(everything, aarde));
  expect(new Set(kept.map(({ title, document }) => `${title} ${document}`))).toEqual(
    new Set(["een.pdf document-1", "twee.pdf null"]),
  );
  expect(kept.every(({ keptAt, goesAt }) => Date.parse(goesAt) - Date.parse(keptAt) === 7 * 24 * 60 * 60 * 1000)).toBe(true);
  expect(refusalOf(dropText(everything, aarde, used))).toEqual({ code: "not-found" });
  expect(refusalOf(dropText(everything, bron, unused))).toEqual({ code: "not-found" });
  valueIn(dropText(everything, aarde, unused));
  expect(valueIn(keptTexts(everything, aarde)).map(({ id }) => id)).toEqual([used]);
});

it("is for whoever may record", () => {
  const reader = grant({ role: "reader", actor: "lezer", person: null, own: { municipalities: [AARDE.code] } });
  const id = keep(["een"]);
  expect(refusalOf(keptTexts(reader, aarde))).toEqual({ code: "not-allowed" });
  expect(refusalOf(dropText(reader, aarde, id))).toEqual({ code: "not-allowed" });
});

it("finds what was recorded of a text with all its versions, and of the rest the newest", () => {
  for (const [id, basedOn] of [
    ["ours", 0],
    ["ours", 1],
    ["theirs", 0],
    ["theirs", 1],
  ] as const) {
    valueIn(evidenceRecords.put(everything, { owner: aarde, item: plan(id), basedOn, today: TODAY }));
  }
  const standing = valueIn(standingOf(everything, aarde, ["ours"]));
  expect(standing.map(({ id, versions }) => [id, versions.map(({ version }) => version)])).toEqual([
    ["ours", [2, 1]],
    ["theirs", [2]],
  ]);
});
