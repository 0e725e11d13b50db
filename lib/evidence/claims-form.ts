/** Claims as a form asks for them: a box to tick for each criterion, and where ticked, where it stands and what it says. */
import { type Entries, filled, typed, valuesOf } from "../form/entries";
import { type Criterion, criteriaOf, evidenceAsked, type Framework } from "../framework/framework";
import type { Claim } from "./evidence";
import type { EvidenceType } from "./form";

/** The name of the boxes; its values are ids of criteria. */
export const CLAIM = "claim";
export const locatorField = (criterion: string): string => `locator.${criterion}`;
export const quoteField = (criterion: string): string => `quote.${criterion}`;

/** The claims that are ticked, each once, or undefined where none is. */
export function readClaims(entries: Entries): Claim[] | undefined {
  const claims = [...new Set(valuesOf(entries, CLAIM))].map((criterion): Claim => {
    const locator = filled(typed(entries, locatorField(criterion)));
    const quote = filled(typed(entries, quoteField(criterion)));
    return { criterion, ...(locator ? { locator } : {}), ...(quote ? { quote } : {}) };
  });
  return claims.length > 0 ? claims : undefined;
}

export function fillClaims(claims: readonly Claim[] | undefined): Entries {
  const entries: Record<string, readonly string[]> = {};
  for (const { criterion, locator, quote } of claims ?? []) {
    entries[CLAIM] = [...(entries[CLAIM] ?? []), criterion];
    if (locator) entries[locatorField(criterion)] = [locator];
    if (quote) entries[quoteField(criterion)] = [quote];
  }
  return entries;
}

/** The criteria for which evidence of this type can count by what it claims. */
export const claimableCriteria = (framework: Framework, type: EvidenceType): Criterion[] =>
  criteriaOf(framework).filter((criterion) =>
    evidenceAsked(criterion).some((requirement) => requirement.type === type && requirement.claimed),
  );
