/** Random regions, for tests only: members of one random exchange file that share its regional evidence and differ in the rest. */
import fc from "fast-check";
import { assess } from "@/lib/assessment/assess";
import type { Assessment } from "@/lib/assessment/assessment";
import { type IsoDate, isIsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { readExchange } from "@/lib/dossier/exchange";
import { type ExchangeLike, exchangeFiles, interestingDays } from "@/lib/dossier/exchange.testing";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentFramework } from "@/lib/framework/versions";
import vocabulary from "@/lib/framework/vocabulary.json";
import { type Standing, standingOf } from "./standing";

const files = exchangeFiles({ framework: currentFramework, vocabulary });

/** The codes that `covers` names in random files, so that an item counts for one member and not for another. */
const OTHER_CODES = ["GM0001", "GM0363", "GM9999"];

export interface RandomRegion {
  dossiers: Dossier[];
  assessments: Assessment[];
  asOf: IsoDate;
  standings: Standing[];
}

function dossierIn(file: ExchangeLike): Dossier {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.dossier;
}

/** One to four municipalities on one of the days around which their file happens. */
export const regions: fc.Arbitrary<RandomRegion> = files({ items: 24, extremeDates: false }).chain((file) => {
  const whole = dossierIn(file);
  const days = interestingDays(file).filter(isIsoDate);
  const members = fc.tuple(...[whole.municipality.code, ...OTHER_CODES].map((code) => member(whole, code)));
  return fc
    .tuple(members, fc.integer({ min: 1, max: OTHER_CODES.length + 1 }), fc.constantFrom(...days))
    .map(([dossiers, size, asOf]) => regionOf(dossiers.slice(0, size), asOf));
});

/** A member with some of the file's own evidence, exceptions and actions, and all of the regions'. */
function member(whole: Dossier, code: string): fc.Arbitrary<Dossier> {
  const isOwn = ({ owner }: Evidence): boolean => owner === "municipality";
  return fc
    .tuple(fc.subarray(whole.evidence.filter(isOwn)), fc.subarray([...whole.exceptions]), fc.subarray([...whole.actions]))
    .map(([own, exceptions, actions]) => ({
      ...whole,
      municipality: { code, name: `Gemeente ${code}` },
      evidence: [...own, ...whole.evidence.filter((item) => !isOwn(item))],
      exceptions,
      actions,
    }));
}

/** The region that these dossiers make on a day. */
export function regionOf(dossiers: Dossier[], asOf: IsoDate): RandomRegion {
  const assessments = dossiers.map((dossier) => assess(currentFramework, dossier));
  return { dossiers, assessments, asOf, standings: assessments.map((assessment) => standingOf(assessment, asOf)) };
}
