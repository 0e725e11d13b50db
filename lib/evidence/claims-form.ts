/** Claims as a form asks for them: a box to tick for each criterion, and where ticked, where it stands and what it says. */
import { type Entries, filled, typed, valuesOf } from "../form/entries";
import { type Criterion, criteriaOf, evidenceAsked, type Framework } from "../framework/framework";
import { blockIdOf } from "../framework/node-id";
import type { Requirement } from "../framework/requirement";
import { groupBy } from "../group";
import type { Claim } from "./evidence";
import type { EvidenceType } from "./form";
import { CLAIM, locatorField, quoteField } from "./form-names";

/** The field where the locator of a claim is mended: the claim's own where it has one, else that of its block. */
export const locatorFieldOf = ({ criterion, locator }: Pick<Claim, "criterion" | "locator">): string =>
  locatorField(locator === undefined ? blockIdOf(criterion) : criterion);

/** The claims that are ticked, each once, or undefined where none is. */
export function readClaims(entries: Entries): Claim[] | undefined {
  const text = (field: string) => filled(typed(entries, field));
  const claims = [...new Set(valuesOf(entries, CLAIM))].map((criterion): Claim => {
    const locator = text(locatorField(criterion)) ?? text(locatorField(blockIdOf(criterion)));
    const quote = text(quoteField(criterion));
    return { criterion, ...(locator ? { locator } : {}), ...(quote ? { quote } : {}) };
  });
  return claims.length > 0 ? claims : undefined;
}

/** What the form shows for these claims: a place that all claims of a block share stands once, at the block. */
export function fillClaims(claims: readonly Claim[] | undefined): Entries {
  if (!claims) return {};
  const places = [...groupBy(claims, ({ criterion }) => blockIdOf(criterion))].flatMap(([block, inBlock]) => {
    const isShared = new Set(inBlock.map(({ locator }) => locator)).size === 1;
    return inBlock.map(({ criterion, locator }) => [locatorField(isShared ? block : criterion), locator] as const);
  });
  const quotes = claims.map(({ criterion, quote }) => [quoteField(criterion), quote] as const);
  const texts = [...places, ...quotes].flatMap(([name, text]) => (text ? [[name, [text]] as const] : []));
  return { [CLAIM]: claims.map(({ criterion }) => criterion), ...Object.fromEntries(texts) };
}

/** The criteria for which evidence of this type can count by what it claims. */
export const claimableCriteria = (framework: Framework, type: EvidenceType): Criterion[] =>
  criteriaOf(framework).filter((criterion) =>
    evidenceAsked(criterion).some((requirement) => requirement.type === type && requirement.claimed),
  );

/** The agreements for which evidence of this type counts only where it says so. */
export const claimableAgreements = <A extends { keeps: Pick<Requirement, "type" | "claimed"> }>(
  agreements: readonly A[],
  type: EvidenceType,
): A[] => agreements.filter(({ keeps }) => keeps.type === type && keeps.claimed);

/** The kinds of this type that show a criterion by what they claim; null where any kind does. */
export function provingKinds(criterion: Criterion, type: EvidenceType): readonly string[] | null {
  const asked = evidenceAsked(criterion).filter((requirement) => requirement.type === type && requirement.claimed);
  const lists = asked.map((requirement) => ("kinds" in requirement ? requirement.kinds : undefined));
  return lists.every((kinds) => kinds !== undefined) ? [...new Set(lists.flat())] : null;
}
