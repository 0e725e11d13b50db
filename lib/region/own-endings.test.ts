/** What of a region itself ends: by its own last day, within the time asked for, agreements too. */
import { expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement";
import { aDocument, ofTheRegion } from "../dossier/dossier.testing";
import { ownEndings } from "./own-endings";

const plan = (id: string, validUntil?: string) => aDocument({ ...ofTheRegion, id, title: `Plan ${id}`, validUntil });

it("names what ends from today until the day before the day asked for, the nearest first", () => {
  const evidence = [plan("new-year", "2027-01-01"), plan("last", "2026-12-31"), plan("today", "2026-11-22")];
  const past = [plan("past", "2026-11-21"), plan("open")];
  const agreement = { id: "together", title: "Samen", until: "2026-12-01" } as Agreement;
  expect(ownEndings([...evidence, ...past], [agreement], "2026-11-22", "2027-01-01").map(({ kind }) => kind)).toEqual([
    "evidence",
    "agreement",
    "evidence",
  ]);
  expect(ownEndings([...evidence, ...past], [], "2026-11-22", "2027-01-01").map(({ id }) => id)).toEqual(["today", "last"]);
});
