/** The engine against two judges of one day, and against itself on larger dossiers. */

import { diceOf } from "@/db/seed/generated/dice";
import { assess, assessAll } from "@/lib/assessment/assess";
import { statusOn } from "@/lib/assessment/status";
import { type Day, dateOf, type IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { evidence } from "@/lib/evidence/evidence";
import { currentFramework } from "@/lib/framework/versions";
import { jsonRulesJudge } from "./json-rules";
import { atLeast, atMost, type Finding, medians, plainly } from "./measure";
import { AS_OF, municipalities } from "./municipalities";
import { plainJudge } from "./plain-loops";

const MUNICIPALITIES = 342;
const ITEMS = 100;
const RUNS = 15;
/** How many pairs of a municipality and one of its change days the rules engine judges. */
const SAMPLE = 400;

const judgeByRules = jsonRulesJudge(currentFramework);
const judgePlainly = plainJudge(currentFramework, AS_OF);

/** Judges one dossier after the other and keeps no result, as an overview of all municipalities would. */
function judgeAll(dossiers: readonly Dossier[], judge: (dossier: Dossier) => { size: number }): number {
  let judged = 0;
  for (const dossier of dossiers) judged += judge(dossier).size;
  return judged;
}

const assessKader = (dossiers: readonly Dossier[]) =>
  judgeAll(dossiers, (dossier) => assess(currentFramework, dossier).criteria);

const assessNorms = (dossiers: readonly Dossier[]) => judgeAll(dossiers, (dossier) => assessAll(dossier).criteria);

/** Point (a): all dates by the engine, one day by json-rules-engine and by plain loops. */
export async function engineAgainstOthers(): Promise<Finding[]> {
  const dossiers = municipalities(MUNICIPALITIES, ITEMS);
  await insistOnAgreement(dossiers);
  const timeline = timelineSample(dossiers);
  const time = await medians(
    {
      engine: () => assessKader(dossiers),
      norms: () => assessNorms(dossiers),
      plain: () => judgeAll(dossiers, judgePlainly),
      rules: () => judgeAllByRules(dossiers.map((dossier) => [dossier, AS_OF])),
      sample: () => judgeAllByRules(timeline.sample),
    },
    RUNS,
  );
  const wholeTimeline = (time.sample / timeline.sample.length) * timeline.days;
  return [
    plainly(`engine: ${MUNICIPALITIES} municipalities × ${ITEMS} items, all dates`, time.engine),
    plainly("the same with all norms and 10 agreements each", time.norms),
    plainly("plain loops: one day", time.plain),
    plainly("json-rules-engine: one day", time.rules),
    plainly(`json-rules-engine: ${timeline.days} change days, from a sample of ${timeline.sample.length}`, wholeTimeline),
    atMost("engine, all norms and agreements, against the Kader alone", time.norms / time.engine, 1.4),
    atMost("engine, all dates, against plain loops, one day", time.engine / time.plain, 2),
    atLeast("engine, all dates, faster than json-rules-engine, one day", time.rules / time.engine, 3),
    atLeast("engine faster than json-rules-engine, same timeline", wholeTimeline / time.engine, 300),
  ];
}

/** Point (b): the same municipalities with two and four times the items, over the same three years. */
export async function growth(): Promise<Finding[]> {
  const [once, twice, fourTimes] = [1, 2, 4].map((times) => municipalities(MUNICIPALITIES, ITEMS * times));
  const time = await medians(
    {
      once: () => assessKader(once ?? []),
      twice: () => assessKader(twice ?? []),
      fourTimes: () => assessKader(fourTimes ?? []),
    },
    RUNS,
  );
  return [
    atMost("engine, twice the items", time.twice / time.once, 2.2),
    atMost("engine, four times the items", time.fourTimes / time.once, 4.5),
  ];
}

async function judgeAllByRules(days: readonly (readonly [Dossier, IsoDate])[]): Promise<number> {
  let judged = 0;
  for (const [dossier, day] of days) judged += (await judgeByRules(dossier, day)).size;
  return judged;
}

/**
 * The days on which a candidate or an explanation of the dossier starts or stops to count. No judge that looks at one day
 * at a time can do with fewer, and it would first have to find them: that is not counted against it.
 */
function changeDays(dossier: Dossier): Day[] {
  const days = new Set<Day>();
  for (const { requirements, settled } of assess(currentFramework, dossier).criteria.values()) {
    for (const { candidates } of requirements)
      for (const candidate of candidates) for (const day of candidate.days) days.add(day);
    for (const day of settled) days.add(day);
  }
  return [...days].filter(Number.isFinite);
}

function timelineSample(dossiers: readonly Dossier[]): { days: number; sample: [Dossier, IsoDate][] } {
  const all = dossiers.flatMap((dossier) => changeDays(dossier).map((day): [Dossier, Day] => [dossier, day]));
  const dice = diceOf(SAMPLE);
  const sample = Array.from({ length: SAMPLE }, () => dice.pick(all)).map(([d, day]): [Dossier, IsoDate] => [d, dateOf(day)]);
  return { days: all.length, sample };
}

/** Throws unless the dossiers are valid and all judges agree on every criterion of every municipality, on the day and in the sample. */
async function insistOnAgreement(dossiers: readonly Dossier[]): Promise<void> {
  const days = [...dossiers.map((dossier): [Dossier, IsoDate] => [dossier, AS_OF]), ...timelineSample(dossiers).sample];
  for (const dossier of dossiers.slice(0, 20)) for (const item of dossier.evidence) evidence.parse(item);
  for (const [dossier, day] of days) {
    const { criteria } = statusOn(assess(currentFramework, dossier), day);
    const plain = plainJudge(currentFramework, day)(dossier);
    const ruled = await judgeByRules(dossier, day);
    const differing = Object.entries(criteria)
      .map(([id, { status }]) => [id, status === "met" || status === "explained" ? status : "open"] as const)
      .filter(([id, expected]) => plain.get(id) !== expected || ruled.get(id) !== expected);
    if (differing.length > 0)
      throw new Error(`The judges differ on ${dossier.municipality.code}, ${day}: ${differing.join(" ")}`);
  }
}
