/** Claims in a form: a place once for a block, and only criteria that the kind of evidence can show. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteriaOf } from "../framework/framework";
import { currentFramework } from "../framework/versions";
import { claimableCriteria, fillClaims, provingKinds, readClaims } from "./claims-form";
import { CLAIM } from "./form-names";

describe("the place of a claim", () => {
  it("stands once at the block where all its claims share it", () => {
    const claims = ["1.1.1a", "1.1.1c"].map((criterion) => ({ criterion, locator: "§ 3" }));
    expect(fillClaims(claims)).toEqual({ [CLAIM]: ["1.1.1a", "1.1.1c"], "locator.1.1.1": ["§ 3"] });
  });

  it("stands at each criterion where they differ", () => {
    const claims = [{ criterion: "1.1.1a", locator: "§ 3" }, { criterion: "1.1.1c" }];
    expect(fillClaims(claims)).toEqual({ [CLAIM]: ["1.1.1a", "1.1.1c"], "locator.1.1.1a": ["§ 3"] });
  });

  it("is the criterion's own before that of its block", () => {
    const entries = { [CLAIM]: ["1.1.1a", "1.1.1c"], "locator.1.1.1": ["§ 3"], "locator.1.1.1c": ["§ 9"] };
    expect(readClaims(entries)?.map(({ locator }) => locator)).toEqual(["§ 3", "§ 9"]);
  });

  it("comes back as it was, whatever claims a form is opened with", () => {
    const text = fc.option(fc.constantFrom("§ 1", "§ 2", "blz. 7"), { nil: undefined });
    const claim = fc.record({
      criterion: fc.constantFrom(...criteriaOf(currentFramework).map(({ id }) => id)),
      locator: text,
      quote: text,
    });
    const claims = fc.uniqueArray(claim, { selector: ({ criterion }) => criterion, minLength: 1 });
    fc.assert(
      fc.property(claims, (given) => {
        expect(readClaims(fillClaims(given))).toEqual(given.map(withoutAbsent));
      }),
    );
  });
});

const withoutAbsent = (claim: object) => Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined));

it("says of each criterion which kinds of document show it", () => {
  const shownBy = (kind: string) =>
    claimableCriteria(currentFramework, "document")
      .filter((criterion) => provingKinds(criterion, "document")?.includes(kind) ?? true)
      .map(({ id }) => id);
  const never = ["2.1.3c", "2.2.3a", "3.1.1d", "4.1.3b", "5.1.2a", "5.1.3a", "5.1.3b"];
  expect(shownBy("policy-plan")).toContain("1.1.1a");
  expect(shownBy("policy-plan").filter((id) => never.includes(id))).toEqual([]);
  expect(shownBy("contract")).toEqual(expect.arrayContaining(["4.1.3b", "5.1.2a", "5.1.3a"]));
});
