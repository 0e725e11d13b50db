/** The few words beside a wall, for a theme that is short, one that is complete and one that rests on explanation. */
import { expect, it } from "vitest";
import type { Evidence } from "../evidence/evidence";
import { type Criterion, criteriaOf, evidenceAsked } from "../framework/framework";
import type { Requirement } from "../framework/requirement";
import { currentFramework } from "../framework/versions";
import { assess } from "./assess";
import { overviewSentence, themeSentence, themeVerdict } from "./verdict";

const TODAY = "2026-11-22";

const explaining = (criteria: string[]): Evidence => ({
  id: "uitleg",
  owner: "municipality",
  type: "explanation",
  title: "Uitleg",
  criteria,
  motivation: "Anders geregeld.",
  date: "2026-06-01",
  reviewBy: "2027-05-31",
});

/** A policy plan with a claim for every criterion of the blocks that such a plan can meet. */
const planFor = (...blocks: string[]): Evidence => ({
  id: "plan",
  owner: "municipality",
  type: "document",
  title: "Plan",
  kind: "policy-plan",
  adoptedBy: "council",
  adoptedOn: "2024-01-01",
  claims: criteria((c) => blocks.some((block) => c.id.startsWith(block))).map((criterion) => ({ criterion, locator: "§ 1" })),
});

const criteria = (wanted: (criterion: Criterion) => boolean): string[] =>
  criteriaOf(currentFramework)
    .filter(wanted)
    .map(({ id }) => id);

const assessed = (...evidence: Evidence[]) =>
  assess(currentFramework, {
    municipality: { code: "GM9901", name: "Beekrijk" },
    regions: [],
    evidence,
    exceptions: [],
    actions: [],
    agreements: [],
  });

const policy = (...evidence: Evidence[]) => assessed(...evidence).themes[0]!;

it("takes a policy plan for what the tests below think it is", () => {
  const asksPlan = (requirement: Requirement) =>
    requirement.type === "document" && (requirement.kinds ?? []).includes("policy-plan");
  expect(criteriaOf(currentFramework).filter((c) => /^1\.1\.[12]/.test(c.id) && !evidenceAsked(c).some(asksPlan))).toEqual([]);
});

it("counts the settled blocks of a theme that is not there yet", () => {
  expect(themeVerdict(policy(planFor("1.1.1")), TODAY)).toEqual({
    verdict: "Nog geen plateau\u00a01",
    remark: "1 van 3 bouwstenen.",
  });
  expect(themeSentence(policy(planFor("1.1.1")), TODAY)).toBe("Nog geen plateau 1: 1 van de 3 bouwstenen is aangetoond.");
});

it("says where a theme has no plateau 2, and that a block rests on explanation", () => {
  const theme = policy(planFor("1.1.1", "1.1.2"), explaining(criteria((c) => c.id.startsWith("1.1.3"))));
  expect(themeVerdict(theme, TODAY)).toEqual({
    verdict: "Plateau\u00a01",
    remark: "Dit thema kent geen plateau 2. Eén bouwsteen anders ingevuld.",
  });
  expect(themeSentence(theme, TODAY)).toBe(
    "Plateau 1: alle 3 bouwstenen zijn aangetoond of anders ingevuld. Dit thema kent geen plateau 2.",
  );
});

it("tells how far plateau 2 is once plateau 1 is there", () => {
  const basic = assessed(explaining(criteria((c) => c.id.startsWith("3.1"))));
  expect(themeVerdict(basic.themes[2]!, TODAY).remark).toMatch(/^Plateau 2: 0 van 2 bouwstenen\./);
  const all = assessed(explaining(criteria((c) => c.id.startsWith("3."))));
  expect(themeVerdict(all.themes[2]!, TODAY).verdict).toBe("Plateau\u00a02");
});

it("sums up the municipality", () => {
  expect(overviewSentence(assessed(), TODAY)).toBe(
    "Geen van de vijf thema’s staat op plateau 1. Voor plateau 1, het basisniveau voor alle gemeenten, zijn nog 16 bouwstenen nodig.",
  );
  expect(overviewSentence(assessed(explaining(criteria((c) => c.id !== "5.1.3a"))), TODAY)).toBe(
    "Vier van de vijf thema’s staan op plateau 1 of hoger. Voor plateau 1, het basisniveau voor alle gemeenten, is nog één bouwsteen nodig.",
  );
  expect(overviewSentence(assessed(explaining(criteria(() => true))), TODAY)).toBe(
    "Het basisniveau is bereikt: alle vijf thema’s staan op plateau 1 of hoger.",
  );
});
