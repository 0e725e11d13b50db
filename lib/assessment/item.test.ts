/** For what an item counts, and the state that follows. */
import { describe, expect, it } from "vitest";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { assess, assessAll } from "./assess";
import { effectOf, itemOn, withoutItem } from "./item";

const ASOF = "2026-11-22";

const dossierOf = (...evidence: Evidence[]) => ({
  municipality: { code: "GM9001", name: "Beekrijk" },
  regions: [],
  evidence,
  exceptions: [],
  actions: [],
  agreements: [],
});

const on = (item: Evidence, asOf = ASOF) => itemOn(assess(currentFramework, dossierOf(item)), item, asOf);

const meeting: Evidence = {
  id: "m",
  owner: "municipality",
  type: "meeting",
  title: "Overleg",
  forum: "official",
  date: "2026-02-03",
};

describe("itemOn", () => {
  it.each([
    ["the day before", "2026-02-02", { state: "upcoming", criteria: [], until: null }],
    ["its day", "2026-02-03", { state: "counting", criteria: ["3.1.1c", "3.2.1c"], until: "2027-02-03" }],
    ["its last day", "2027-02-02", { state: "counting", criteria: ["3.1.1c", "3.2.1c"], until: "2027-02-03" }],
    ["the day after its year", "2027-02-03", { state: "over", criteria: [], until: null }],
  ])("says of a meeting what it does on %s", (_what, asOf, expected) => {
    expect(on(meeting, asOf)).toEqual(expected);
  });

  it("says that a plan in force that claims nothing counts nowhere yet, and one past its end no longer", () => {
    const plan: Evidence = {
      id: "p",
      owner: "municipality",
      type: "document",
      title: "P",
      kind: "policy-plan",
      validFrom: "2024-01-01",
      validUntil: "2026-12-31",
    };
    expect(on(plan).state).toBe("idle");
    expect(on(plan, "2027-01-01").state).toBe("over");
  });

  it("lets an explanation count for the criteria that it explains", () => {
    const explanation: Evidence = {
      id: "e",
      owner: "municipality",
      type: "explanation",
      title: "Uitleg",
      criteria: ["3.1.1b"],
      motivation: "Anders.",
      date: "2026-03-01",
      reviewBy: "2027-03-01",
    };
    expect(on(explanation)).toEqual({ state: "counting", criteria: ["3.1.1b"], until: "2027-03-02" });
  });
});

describe("effectOf", () => {
  it("puts the item in the place of the one with its id", () => {
    const before = assessAll(withoutItem(dossierOf(meeting), "m"));
    const { after, changes } = effectOf(before, { ...meeting, date: "2026-05-01" }, ASOF);
    expect(after.dossier.evidence).toHaveLength(1);
    expect(changes[0]).toMatchObject({ id: "3.1.1c", sentences: ["1 van 2 besprekingen in twaalf maanden."] });
  });
});
