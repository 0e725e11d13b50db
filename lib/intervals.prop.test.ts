/** Laws of sets of days, against plain sets of the days -2 to 21 with everything that happens between 0 and 19. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  complement,
  coveredAtLeast,
  type DaySet,
  flipsThrough,
  includes,
  intersection,
  nextFlip,
  union,
  without,
} from "./intervals";

const RANGE = Array.from({ length: 24 }, (_, index) => index - 2);

/** Any set that flips between 0 and 19; half of them have always begun. */
const daySets: fc.Arbitrary<DaySet> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 8 }), fc.boolean())
  .map(([flips, always]) => [...(always ? [Number.NEGATIVE_INFINITY] : []), ...flips.sort((a, b) => a - b)]);

const some = fc.array(daySets, { maxLength: 6 });

/** Membership read straight from the definition: an odd number of flips lies on or before the day. */
const naively = (set: DaySet) => new Set(RANGE.filter((day) => set.filter((flip) => flip <= day).length % 2 === 1));

const listed = (set: DaySet) => new Set(RANGE.filter((day) => includes(set, day)));

/** Strictly ascending, so that no day is flipped twice and equal sets are written alike. */
const isNormal = (set: DaySet) => set.every((flip, index) => index === 0 || (set[index - 1] as number) < flip);

const counting = (sets: readonly DaySet[], enough: (count: number) => boolean) =>
  new Set(RANGE.filter((day) => enough(sets.filter((set) => naively(set).has(day)).length)));

describe("a set of days", () => {
  it("includes what its flips say", () => {
    fc.assert(
      fc.property(daySets, (set) => {
        expect(listed(set)).toEqual(naively(set));
      }),
    );
  });

  it("changes membership on the next flip and on no day before it", () => {
    fc.assert(
      fc.property(daySets, fc.constantFrom(...RANGE), (set, day) => {
        const next = nextFlip(set, day);
        expect(next).toBeGreaterThan(day);
        const between = RANGE.filter((other) => other > day && other < next);
        expect(between.every((other) => includes(set, other) === includes(set, day))).toBe(true);
        if (Number.isFinite(next)) expect(includes(set, next)).toBe(!includes(set, day));
      }),
    );
  });

  it("counts its flips", () => {
    fc.assert(
      fc.property(daySets, fc.constantFrom(...RANGE), (set, day) => {
        expect(flipsThrough(set, day)).toBe(set.filter((flip) => flip <= day).length);
      }),
    );
  });
});

describe("operations on sets of days", () => {
  it("count in how many sets a day lies", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 7 }), (sets, least) => {
        const covered = coveredAtLeast(sets, least);
        expect(listed(covered)).toEqual(counting(sets, (count) => count >= least));
        expect(isNormal(covered)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("unite: in one of them", () => {
    fc.assert(
      fc.property(some, (sets) => {
        expect(listed(union(sets))).toEqual(counting(sets, (count) => count > 0));
      }),
    );
  });

  it("intersect: in all of them", () => {
    fc.assert(
      fc.property(some, (sets) => {
        expect(listed(intersection(sets))).toEqual(counting(sets, (count) => count === sets.length));
      }),
    );
  });

  it("subtract: in the first and not in the second", () => {
    fc.assert(
      fc.property(daySets, daySets, (a, b) => {
        expect(listed(without(a, b))).toEqual(new Set([...naively(a)].filter((day) => !naively(b).has(day))));
      }),
    );
  });

  it("complement: every other day, and twice is nothing", () => {
    fc.assert(
      fc.property(daySets, (set) => {
        expect(listed(complement(set))).toEqual(new Set(RANGE.filter((day) => !naively(set).has(day))));
        expect(complement(complement(set))).toEqual(set);
      }),
    );
  });

  it("obey De Morgan, to the letter", () => {
    fc.assert(
      fc.property(some, (sets) => {
        expect(complement(union(sets))).toEqual(intersection(sets.map(complement)));
        expect(complement(intersection(sets))).toEqual(union(sets.map(complement)));
      }),
    );
  });

  it("do not look at the order of the sets", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 4 }), (sets, least) => {
        expect(coveredAtLeast([...sets].reverse(), least)).toEqual(coveredAtLeast(sets, least));
      }),
    );
  });
});
