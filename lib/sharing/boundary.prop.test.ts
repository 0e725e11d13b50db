/** The law of the boundary: it judges as before, it tells of nobody else, and bounding again changes nothing. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { statusOn } from "../assessment/status";
import type { Dossier } from "../dossier/dossier";
import { readExchange, writeExchange } from "../dossier/exchange";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { regions } from "../region/region.testing";
import { towards } from "./boundary";
import { PAPER, PUBLIC, type Viewer } from "./viewer";

const viewers = ({ municipality }: Dossier): Viewer[] => [
  { kind: "member", codes: new Set([municipality.code]) },
  { kind: "director", regions: new Set(["elders"]) },
  PAPER,
  PUBLIC,
];

const codes = ["GM0001", "GM0363", "GM9999", "GM1111"];

/** The dossier with others than chance chose among those whom its regional evidence covers. */
const withOthers = (dossier: Dossier, others: readonly string[]): Dossier => ({
  ...dossier,
  evidence: dossier.evidence.map((item): Evidence => {
    if (item.owner !== "region" || item.covers === undefined) return item;
    const own = item.covers.includes(dossier.municipality.code) ? [dossier.municipality.code] : [];
    const covers = [...own, ...others.filter((code) => code !== dossier.municipality.code)];
    return { ...item, covers };
  }),
});

const some = regions.chain((region) => fc.tuple(fc.constant(region), fc.constantFrom(...region.dossiers)));

it("judges what passed as it judges the whole, but for the public", () => {
  fc.assert(
    fc.property(some, ([{ asOf }, dossier]) => {
      const day = (given: Dossier) => statusOn(assess(currentFramework, given), asOf);
      for (const viewer of viewers(dossier).filter(({ kind }) => kind !== "public")) {
        expect(day(towards(viewer, dossier))).toEqual(day(dossier));
      }
    }),
    { numRuns: 40 },
  );
});

it("tells nobody which others a region's evidence covers: whoever they are, the file is the same", () => {
  fc.assert(
    fc.property(
      some,
      fc.subarray(codes, { minLength: 2 }),
      fc.subarray(codes, { minLength: 2 }),
      ([, dossier], some_, others) => {
        for (const viewer of viewers(dossier)) {
          const [one, other] = [some_, others].map((covered) =>
            writeExchange(currentFramework, towards(viewer, withOthers(dossier, covered))),
          );
          expect(one).toBe(other);
        }
      },
    ),
    { numRuns: 40 },
  );
});

it("lets a good exchange file pass, and changes nothing of what passed already", () => {
  fc.assert(
    fc.property(some, ([, dossier]) => {
      for (const viewer of viewers(dossier)) {
        const passed = towards(viewer, dossier);
        expect(readExchange(new TextEncoder().encode(writeExchange(currentFramework, passed)))).toMatchObject({ ok: true });
        expect(towards(viewer, passed)).toEqual(passed);
      }
    }),
    { numRuns: 40 },
  );
});
