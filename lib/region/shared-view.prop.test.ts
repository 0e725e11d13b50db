/** The laws of sharing: of who does not share nothing is to be seen but sums over at least five, in which all are alike. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentFramework } from "@/lib/framework/versions";
import { type Status, terms } from "@/lib/framework/vocabulary";
import { MIN_SUMMED } from "../smallest-sum";
import { figuresOf, together } from "./figures";
import { type MemberRow, themeShapes } from "./member-row";
import { countedIn, type SeenMember, type Sight, sharedView } from "./shared-view";
import { bricksOfRow, rowFromBricks } from "./wire";

const shapes = themeShapes(currentFramework);
const BLOCKS = shapes.flatMap(({ blocks }) => blocks).length;

const statuses = fc.array(fc.constantFrom<Status>(...terms("status")), { minLength: BLOCKS, maxLength: BLOCKS });

/** What is recorded in a municipality, as far as walls and dates tell it. */
const records = fc.record({
  statuses,
  changedOn: fc.option(fc.constantFrom("2025-03-01", "2026-11-01"), { nil: null }),
});
type Records = { statuses: Status[]; changedOn: string | null };

const rowOf = (code: string, { statuses: given, changedOn }: Records): MemberRow => {
  const bricks = given.map((status) => terms("status").indexOf(status)).join("");
  return rowFromBricks({ code, name: `Gemeente ${code}`, bricks, changedOn }, shapes);
};

/** A region: who may be seen how, with two versions of what each of them recorded. */
const regions = fc.array(
  fc.record({ sight: fc.constantFrom<Sight>("by-name", "in-sums", "published", "not-here"), now: records, otherwise: records }),
  { maxLength: 14 },
);

const membersOf = (region: readonly { sight: Sight; now: Records }[]): SeenMember[] =>
  region.map(({ sight, now }, at) => ({ sight, row: rowOf(`GM${1000 + at}`, now) }));

const inSums = (region: readonly { sight: Sight }[]): number => region.filter(({ sight }) => sight === "in-sums").length;

describe("what a municipality sees of its region", () => {
  it("does not depend on the records of who does not share, unless at least five of them are summed", () => {
    fc.assert(
      fc.property(regions, fc.boolean(), (region, summing) => {
        fc.pre(!summing || inSums(region) < MIN_SUMMED);
        const changed = region.map((member) => (member.sight === "by-name" ? member : { ...member, now: member.otherwise }));
        expect(sharedView(membersOf(changed), shapes, summing)).toEqual(sharedView(membersOf(region), shapes, summing));
      }),
    );
  });

  it("never depends on the records of who is counted in another region", () => {
    fc.assert(
      fc.property(regions, (region) => {
        const changed = region.map((member) => (member.sight === "not-here" ? { ...member, now: member.otherwise } : member));
        expect(sharedView(membersOf(changed), shapes, true)).toEqual(sharedView(membersOf(region), shapes, true));
      }),
    );
  });

  it("stays the same when those who are summed change places: no figure is about one of them", () => {
    const crowded = fc.tuple(regions, fc.array(records, { minLength: MIN_SUMMED, maxLength: 9 })).chain(([others, hidden]) =>
      fc.record({
        others: fc.constant(others.filter(({ sight }) => sight !== "in-sums")),
        hidden: fc.constant(hidden),
        shuffled: fc.shuffledSubarray(hidden, { minLength: hidden.length, maxLength: hidden.length }),
      }),
    );
    fc.assert(
      fc.property(crowded, ({ others, hidden, shuffled }) => {
        const withHidden = (list: readonly Records[]) =>
          sharedView(membersOf([...others, ...list.map((now) => ({ sight: "in-sums" as const, now }))]), shapes, true);
        const view = withHidden(hidden);
        expect(view).toEqual(withHidden(shuffled));
        expect(view.counted).toBe(hidden.length + others.filter(({ sight }) => sight === "published").length);
      }),
    );
  });

  it("is by name exactly who shares, and in figures the sum of who is named and who is counted", () => {
    fc.assert(
      fc.property(regions, (region) => {
        const members = membersOf(region);
        const { named, hidden, counted, figures } = sharedView(members, shapes, true);
        const rows = (...sights: Sight[]) => members.filter(({ sight }) => sights.includes(sight)).map(({ row }) => row);
        expect(named).toEqual(rows("by-name"));
        expect(hidden).toBe(members.length - named.length);
        // Who published its walls is counted along, and is none of the five: whoever reads its page can take it off.
        const summed = inSums(region) >= MIN_SUMMED ? rows("in-sums", "published") : [];
        expect(counted).toBe(summed.length);
        expect(figures).toEqual(figuresOf([...named, ...summed], shapes));
        expect(figures.of).toBe(named.length + counted);
      }),
    );
  });
});

describe("figures", () => {
  it("of two groups together are those of one group of both", () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 6 }), fc.array(records, { maxLength: 6 }), (some, others) => {
        const rows = (list: readonly Records[]) => list.map((one, at) => rowOf(`GM${at}`, one));
        const sum = together(figuresOf(rows(some), shapes), figuresOf(rows(others), shapes));
        expect(sum).toEqual(figuresOf(rows([...some, ...others]), shapes));
      }),
    );
  });

  it("say of every municipality once how many themes it reached and, for each theme, its plateau", () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 8 }), (list) => {
        const { of, reached, plateaus, missing } = figuresOf(
          list.map((one, at) => rowOf(`GM${at}`, one)),
          shapes,
        );
        const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
        expect([sum(reached), ...plateaus.map(sum)]).toEqual(Array(shapes.length + 1).fill(of));
        expect(missing.size).toBe(16);
        for (const count of missing.values()) expect(count).toBeLessThanOrEqual(of);
      }),
    );
  });

  it("travel to a browser as a line of bricks, and back", () => {
    fc.assert(
      fc.property(records, (one) => {
        const row = rowOf("GM1", one);
        expect(row.statuses.flat()).toEqual(one.statuses);
        expect(rowFromBricks({ ...row, bricks: bricksOfRow(row) }, shapes)).toEqual(row);
      }),
    );
  });
});

describe("a municipality that does not share", () => {
  const province = { id: "PV30", kind: "province" };
  const police = { id: "RE09", kind: "police" };

  it("is counted in one of its regions only: that of the police, else the first", () => {
    expect(countedIn([province, police])).toBe("RE09");
    expect(countedIn([province])).toBe("PV30");
    expect(countedIn([])).toBeUndefined();
  });
});
