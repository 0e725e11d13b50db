/** The laws of sharing for the norms beside the Kader: of others nothing is to be seen but sums over at least five. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement";
import { currentNorms } from "../framework/versions";
import { type Status, terms } from "../framework/vocabulary";
import { MIN_SUMMED } from "../smallest-sum";
import { type NormRow, namedNorms, type RegionNorms, type SummedMember, summedNorms } from "./norm-counts";

const { beside } = currentNorms;
const status = fc.constantFrom<Status>(...terms("status"));

const agreements: Agreement[] = ["allen", "enkelen"].map((id) => ({
  id,
  owner: "region",
  region: "r",
  ...(id === "enkelen" ? { covers: ["GM1000", "GM1001"] } : {}),
  title: id,
  from: "2020-01-01",
  keeps: { type: "meeting" },
}));

/** What is recorded in a member, as far as the counts tell it; "enkelen" is for some. */
const records = fc.record({
  allen: status,
  enkelen: fc.option(status, { nil: undefined }),
  basics: fc.array(status, { minLength: 3 }),
});
type Records = typeof records extends fc.Arbitrary<infer R> ? R : never;

const rowOf = (name: string, { basics, ...given }: Records): NormRow => ({
  name,
  agreements: new Map(
    agreements.flatMap((agreement) => {
      const found = given[agreement.id as "allen" | "enkelen"];
      return found === undefined ? [] : [[agreement.id, { agreement, status: found }]];
    }),
  ),
  criteria: new Map(
    beside.flatMap(({ themes }) =>
      themes
        .flatMap(({ blocks }) => blocks)
        .flatMap((block, at) => block.criteria.map(({ id }) => [id, basics[at % basics.length] as Status] as const)),
    ),
  ),
});

const members = fc.array(
  fc.record({ known: fc.boolean(), named: fc.boolean(), here: fc.boolean(), now: records, otherwise: records }),
  {
    maxLength: 14,
  },
);
type Member = { known: boolean; named: boolean; here: boolean; now: Records; otherwise: Records };

const viewOf = (region: readonly Member[], summing: boolean, of: "now" | "otherwise" = "now"): RegionNorms =>
  summedNorms(
    region.map(
      ({ known, named, here, ...member }, at): SummedMember => ({
        known,
        named,
        here,
        row: rowOf(`Gemeente ${at}`, known ? member.now : member[of]),
      }),
    ),
    beside,
    summing,
  );

const others = (region: readonly Member[]): number => region.filter(({ known, here }) => !known && here).length;

/** Who shares nothing by name. */
const isHidden = ({ known, named, here }: Member): boolean => !known && !named && here;

describe("what others may know of shared agreements and national basics", () => {
  it("does not depend on who is not read, unless at least five of them are summed", () => {
    fc.assert(
      fc.property(members, fc.boolean(), (region, summing) => {
        fc.pre(!summing || others(region) < MIN_SUMMED);
        expect(viewOf(region, summing, "otherwise")).toEqual(viewOf(region, summing));
      }),
    );
  });

  it("does not depend on who shares nothing by name, unless they are at least five: named walls can be taken off", () => {
    fc.assert(
      fc.property(members, (region) => {
        fc.pre(region.filter(isHidden).length < MIN_SUMMED);
        const changed = region.map((member) => (isHidden(member) ? { ...member, now: member.otherwise } : member));
        expect(viewOf(changed, true)).toEqual(viewOf(region, true));
      }),
    );
  });

  it("never depends on who is counted in another region, so that regions cannot be subtracted", () => {
    fc.assert(
      fc.property(members, (region) => {
        const elsewhere = region.map((member) => (member.here || member.known ? member : { ...member, now: member.otherwise }));
        expect(viewOf(elsewhere, true)).toEqual(viewOf(region, true));
      }),
    );
  });

  it("less one's own leaves sums that are the same when the others change places", () => {
    fc.assert(
      fc.property(members, fc.integer({ min: 1, max: 13 }), (region, turn) => {
        const hidden = region.filter(isHidden);
        const turned = hidden.map((member, at) => ({ ...member, now: hidden[(at + turn) % hidden.length]?.now as Records }));
        const changed = region.map((member) => turned[hidden.indexOf(member)] ?? member);
        expect(viewOf(changed, true)).toEqual(viewOf(region, true));
      }),
    );
  });

  it("names nobody, and says nothing of an agreement that is for some alone", () => {
    fc.assert(
      fc.property(members, fc.boolean(), (region, summing) => {
        const view = viewOf(region, summing);
        expect(JSON.stringify(view)).not.toContain("Gemeente");
        expect(view.agreements.map(({ agreement }) => agreement.id)).not.toContain("enkelen");
        for (const { count } of view.agreements) expect(count.who).toBeUndefined();
      }),
    );
  });
});

it("counts for who reads all records every member once at each status, by name", () => {
  fc.assert(
    fc.property(fc.array(records, { maxLength: 9 }), (given) => {
      const rows = given.map((record, at) => rowOf(`Gemeente ${at}`, record));
      for (const { criteria } of namedNorms(rows, beside).norms) {
        for (const { count } of criteria) {
          expect([...(count.who ?? new Map()).values()].flat().sort()).toEqual(rows.map(({ name }) => name).sort());
          const settled = [...(count.who?.get("met") ?? []), ...(count.who?.get("explained") ?? [])];
          expect([count.settled, count.of]).toEqual([settled.length, rows.length]);
        }
      }
    }),
  );
});
