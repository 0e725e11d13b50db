/** What a region reads of a plan: who has still to adopt it, from when it can count, and who has it on other evidence until when. */
import { expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { stateNames } from "../assessment/register";
import { aDocument, aDossier, claiming, ofTheRegion } from "../dossier/dossier.testing";
import { capitalised } from "../dutch";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { adoptionsOf, judgedOn } from "./adoption";
import { adoptionTotals, coverInWords, reachInWords, whyInWords } from "./coverage-in-words";

const plan = aDocument({ ...ofTheRegion, id: "plan", claims: claiming("1.1.1c"), adoptedOn: "2026-11-12" });
const coming = { ...plan, validFrom: "2027-01-01" };
const own = aDocument({ id: "own", adoptedBy: "council", claims: claiming("1.1.1c"), adoptedOn: "2024-01-01" });

const adoptions = (item: typeof plan, today: string, ...members: Evidence[][]) =>
  adoptionsOf(
    item,
    members.map((evidence) => assess(currentFramework, aDossier([item, ...evidence]))),
    today,
  );

it("says who has it on other evidence, and until when, beside who has still to adopt it", () => {
  const found = adoptions(plan, "2026-12-01", [], [{ ...own, validUntil: "2026-12-31" }], [own]);
  expect(found.map(coverInWords)).toEqual([
    "Telt zodra een gemeente het overneemt",
    "Met eigen bewijs op orde tot en met 31 december 2026",
    "Met eigen bewijs op orde",
  ]);
  expect(adoptionTotals(found)?.text).toBe(
    "0 overgenomen, 0 met een uitzondering, 1 wacht nog, 2 hebben het met eigen bewijs op orde",
  );
  expect(whyInWords(found[1]!.coverage, "2026-12-01")).toEqual(["Na overname voor 1.1.1c en 3.1.4a."]);
  expect(reachInWords(plan, found, "2026-12-01")).toBe("Vandaag voor 0 van 3 gemeenten.");
});

it("says of a plan that counts for a part at once how it stands with the rest", () => {
  const wide = { ...plan, claims: claiming("1.1.1c", "4.1.3a") };
  const adopting = aDocument({ id: "a", adopts: "plan", adoptedBy: "council", adoptedOn: "2026-11-20" });
  const found = adoptions(wide, "2026-12-01", [], [{ ...own, validUntil: "2026-12-31" }], [adopting]);
  expect(found.map(coverInWords)).toEqual([
    "Telt mee; de rest wacht op overname",
    "Telt mee; de rest is met eigen bewijs op orde tot en met 31 december 2026",
    "Overgenomen",
  ]);
});

it("says of a plan that is still to begin from which day it can count, and how it stands on that day", () => {
  const found = adoptions(coming, "2026-12-01", [], [{ ...own, validUntil: "2026-12-31" }], [own]);
  expect(judgedOn(coming, "2026-12-01")).toBe("2027-01-01");
  expect(reachInWords(coming, found, "2026-12-01")).toBe(
    "Kan tellen vanaf 1 januari 2027. Met wat nu is vastgelegd, telt het op die dag voor 0 van 3 gemeenten. Zo staat het er dan voor:",
  );
  expect(adoptionTotals(found)).toMatchObject({ waiting: 2 });
  expect(found.map(coverInWords).join()).not.toContain("Telt nog niet");
});

it("has nothing to sum up of what nobody can adopt, and says the rest as the register does", () => {
  const over = adoptions({ ...plan, validUntil: "2026-11-30" }, "2026-12-01", []);
  expect(adoptionTotals(over)).toBeNull();
  expect(over.map(coverInWords)).toEqual([capitalised(stateNames.over)]);
});
