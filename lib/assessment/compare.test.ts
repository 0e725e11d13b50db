/** What an entry does, in the sentences that stand beside the form. */
import { describe, expect, it } from "vitest";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { assess, assessAll } from "./assess";
import { compare, compareAll } from "./compare";

const ASOF = "2026-11-22";

const assessed = (evidence: Evidence[]) =>
  assess(currentFramework, {
    municipality: { code: "GM9001", name: "Beekrijk" },
    regions: [],
    evidence,
    exceptions: [],
    actions: [],
    agreements: [],
  });

const changes = (before: Evidence[], added: Evidence) => compare(assessed(before), assessed([...before, added]), ASOF);

const official = (id: string, date: string): Evidence => ({
  id,
  owner: "municipality",
  type: "meeting",
  title: "Ambtelijk overleg",
  forum: "official",
  date,
});

const portfolioHolder: Evidence = {
  id: "holder",
  owner: "municipality",
  type: "appointment",
  title: "Portefeuillehouder",
  role: "portfolio-holder",
  holder: "burgemeester",
  from: "2024-07-02",
};

describe("compare", () => {
  it("says nothing where nothing changes", () => {
    expect(compare(assessed([portfolioHolder]), assessed([portfolioHolder]), ASOF)).toEqual([]);
  });

  it("says that a criterion is then met, with the count and until when, and what its block still needs", () => {
    const [criterion, block] = changes([portfolioHolder, official("m1", "2026-02-03")], official("m2", "2026-11-01"));
    expect(criterion).toEqual({
      kind: "criterion",
      id: "3.1.1c",
      tone: "good",
      headline: "Toetspunt 3.1.1c is dan aangetoond",
      sentences: ["2 van 2 besprekingen in twaalf maanden.", "Dat blijft zo tot 3 februari 2027."],
    });
    expect(block).toMatchObject({ id: "3.1.1", tone: "attention", headline: "Bouwsteen 3.1.1 blijft deels aangetoond" });
    expect(block?.sentences[0]).toContain("burgers (3.1.1g)");
    expect(block?.sentences[0]).not.toContain("3.1.1c");
  });

  it("tells of a higher count although the status stays what it was", () => {
    const three = changes([official("m1", "2026-02-03")], official("m2", "2026-11-01")).find(({ id }) => id === "3.2.1c");
    expect(three).toMatchObject({
      tone: "attention",
      headline: "Toetspunt 3.2.1c blijft deels aangetoond",
      sentences: ["2 van 3 besprekingen in twaalf maanden."],
    });
  });

  it("tells that something met stays so for longer", () => {
    const before = [official("m1", "2026-02-03"), official("m2", "2026-03-01")];
    expect(changes(before, official("m3", "2026-11-01"))[0]).toMatchObject({
      headline: "Toetspunt 3.1.1c blijft aangetoond",
      sentences: [expect.stringContaining("besprekingen"), "Dat blijft zo tot 1 maart 2027."],
    });
  });

  it("does not count what an item lacks as a change: one plan would give thirty", () => {
    const plan: Evidence = {
      id: "p",
      owner: "municipality",
      type: "document",
      title: "Plan",
      kind: "policy-plan",
      validFrom: "2025-01-01",
    };
    expect(changes([], plan)).toEqual([]);
  });

  it("speaks of now where the change has been made", () => {
    const [change] = compare(assessed([]), assessed([portfolioHolder]), ASOF, "nu");
    expect(change?.headline).toBe("Toetspunt 3.1.1a is nu aangetoond");
  });

  it("warns where something is settled no longer", () => {
    const lost = compare(assessed([portfolioHolder]), assessed([]), ASOF)[0];
    expect(lost).toMatchObject({ id: "3.1.1a", tone: "worse", headline: "Toetspunt 3.1.1a is dan nog niet aangetoond" });
  });

  it("tells that a theme reaches its plateau", () => {
    const claims = (["1.1.1a", "1.1.1b", "1.1.1c", "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d", "1.1.3a"] as const).map(
      (criterion) => ({
        criterion,
        locator: "§1",
      }),
    );
    const plan: Evidence = {
      id: "p",
      owner: "municipality",
      type: "document",
      title: "Plan",
      kind: "policy-plan",
      validFrom: "2025-01-01",
      claims,
    };
    expect(changes([], plan)).toContainEqual({
      kind: "theme",
      id: "policy",
      tone: "good",
      headline: "Thema 1 staat dan op plateau 1",
      sentences: [],
    });
    expect(changes([], plan)[0]?.sentences).toEqual(["Daarvoor is geen einddatum bekend."]);
  });
});

describe("compareAll", () => {
  const judged = (evidence: Evidence[]) =>
    assessAll({
      municipality: { code: "GM9001", name: "Beekrijk" },
      regions: [],
      evidence,
      exceptions: [],
      actions: [],
      agreements: [
        {
          id: "overleg",
          owner: "municipality",
          title: "Elk halfjaar ambtelijk overleg",
          from: "2020-01-01",
          keeps: { type: "meeting", forums: ["official"], atLeast: 2, within: "P1Y" },
        },
        { id: "later", owner: "municipality", title: "Later", from: "2028-01-01", keeps: { type: "meeting" } },
      ],
    });
  const agreed = (before: Evidence[], added: Evidence) =>
    compareAll(judged(before), judged([...before, added]), ASOF).filter(({ kind }) => kind === "agreement");

  it("says in the words of agreements what an item does for one that is in force, and nothing of the others", () => {
    expect(agreed([], official("m1", "2026-02-03"))).toMatchObject([
      { id: "own.overleg", tone: "attention", headline: "Afspraak “Elk halfjaar ambtelijk overleg” is dan deels nagekomen" },
    ]);
    expect(agreed([official("m1", "2026-02-03")], official("m2", "2026-11-01"))).toEqual([
      {
        kind: "agreement",
        id: "own.overleg",
        tone: "good",
        headline: "Afspraak “Elk halfjaar ambtelijk overleg” is dan nagekomen",
        sentences: [
          "2 van 2 besprekingen in twaalf maanden; de laatste was 1 november 2026.",
          "Dat blijft zo tot 1 maart 2027.",
        ],
      },
    ]);
  });

  it("tells of the norms beside the Kader which status changes, under the name of the norm", () => {
    const officer: Evidence = { ...portfolioHolder, id: "officer", title: "Aandachtsfunctionaris", role: "attention-officer" };
    const changed = compareAll(judged([]), judged([officer]), ASOF).find(({ id }) => id === "nb.3.1.1a");
    expect(changed).toMatchObject({
      kind: "criterion",
      tone: "good",
      headline: expect.stringMatching(/^Landelijke basisafspraken .*\(nb\.3\.1\.1a\) is dan aangetoond$/),
    });
  });
});
