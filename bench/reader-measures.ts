/** How well a reading agrees with people's marks on the same text. */
import { type Criterion, criteriaOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { bm25 } from "@/lib/policy/bm25";
import type { Learned } from "@/lib/policy/learned/file";
import { passagesOf } from "@/lib/policy/passages";
import type { Promised } from "@/lib/policy/promises";
import { proposalsOf } from "@/lib/policy/reading/proposals";
import { type PolicyReading, readPolicy } from "@/lib/policy/reading/read";
import { TextIndex } from "@/lib/policy/text-index";

/** Two readers' judgement of a text: for each criterion the lines that carry it, and those that only announce or wish. */
export interface Marks {
  criteria: Record<string, { relevantLines?: number[]; plannedLines?: number[] }>;
  promises?: { from: number; to: number; count: number | null; within: string }[];
  facts?: { kind: string; from: number; to: number }[];
}

/** Counts, so that several texts can be added up. */
export interface Counts {
  carried: number;
  hit1: number;
  hit3: number;
  shown: number;
  relevant: number;
  empty: number;
  shownEmpty: number;
  mostEmpty: number;
  judged: number;
  right: number;
  notYet: number;
  notYetFound: number;
  notYetSaid: number;
  promises: number;
  promisesFound: number;
  promisesWrong: number;
  facts: number;
  factsFound: number;
  /** What is ticked before anybody looked: passages, people, analyses, contracts and promises, and how many of these are so. */
  ticked: number;
  tickedRight: number;
  tickedFacts: number;
  tickedFactsRight: number;
}

interface Shown {
  from: number;
  to: number;
  notYet: boolean;
}

const NOTHING: Counts = {
  carried: 0,
  hit1: 0,
  hit3: 0,
  shown: 0,
  relevant: 0,
  empty: 0,
  shownEmpty: 0,
  mostEmpty: 0,
  judged: 0,
  right: 0,
  notYet: 0,
  notYetFound: 0,
  notYetSaid: 0,
  promises: 0,
  promisesFound: 0,
  promisesWrong: 0,
  facts: 0,
  factsFound: 0,
  ticked: 0,
  tickedRight: 0,
  tickedFacts: 0,
  tickedFactsRight: 0,
};

/** The counts of several texts together. */
export function added(all: readonly Counts[]): Counts {
  const sum = { ...NOTHING };
  for (const counts of all) {
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += key === "mostEmpty" ? 0 : counts[key];
    sum.mostEmpty = Math.max(sum.mostEmpty, counts.mostEmpty);
  }
  return sum;
}

/** The reader's counts on a text, with what was learned or with something else. */
export function measure(lines: readonly string[], marks: Marks, learned?: Learned): Counts {
  const reading = readPolicy({ lines }, currentFramework, learned);
  const counts = measureCriteria(lines, marks, ({ id }) =>
    (reading.criteria.get(id) ?? []).map(({ passage, says }) => ({
      from: passage.from,
      to: passage.to,
      notYet: says !== "fact",
    })),
  );
  return { ...counts, ...promisesOf(reading.promises, marks), ...factsOf(reading, marks), ...ticksOf(reading, lines, marks) };
}

/** The three best passages of plain BM25 on the criterion's title and question. */
export function measureBm25(lines: readonly string[], marks: Marks): Counts {
  const passages = passagesOf({ lines });
  const index = new TextIndex(passages);
  return measureCriteria(lines, marks, ({ title, question }) =>
    [...bm25(index, `${title} ${question}`)]
      .map((score, at) => ({ score, from: passages[at]?.from ?? 0, to: passages[at]?.to ?? 0, notYet: false }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, 3),
  );
}

function measureCriteria(lines: readonly string[], marks: Marks, suggestions: (criterion: Criterion) => Shown[]): Counts {
  const counts = { ...NOTHING };
  for (const criterion of criteriaOf(currentFramework)) {
    const { relevantLines = [], plannedLines = [] } = marks.criteria[criterion.id] ?? {};
    const shown = suggestions(criterion);
    if (relevantLines.length === 0) countEmpty(counts, shown.length);
    else countCarried(counts, shown, { lines, relevantLines, plannedLines });
  }
  return counts;
}

function countEmpty(counts: Counts, shown: number): void {
  counts.empty++;
  counts.shownEmpty += shown;
  counts.mostEmpty = Math.max(counts.mostEmpty, shown);
}

interface Marked {
  lines: readonly string[];
  relevantLines: readonly number[];
  plannedLines: readonly number[];
}

function countCarried(counts: Counts, shown: readonly Shown[], marked: Marked): void {
  const over = shown.map(({ from, to }) => marked.relevantLines.filter((line) => line >= from && line <= to));
  counts.carried++;
  counts.shown += shown.length;
  counts.relevant += over.filter(({ length }) => length > 0).length;
  if (over[0]?.length) counts.hit1++;
  if (over.some(({ length }) => length > 0)) counts.hit3++;
  shown.forEach(({ notYet }, at) => {
    const relevant = over[at] ?? [];
    if (relevant.length > 0) countModality(counts, notYet, isPlanned(relevant, marked));
  });
}

/** More than half of the relevant lines with text in them only announce or wish. */
function isPlanned(relevant: readonly number[], { lines, plannedLines }: Marked): boolean {
  const full = relevant.filter((line) => (lines[line - 1] ?? "").replace(/[^A-Za-z]/g, "").length > 3);
  const judged = full.length > 0 ? full : relevant;
  return judged.filter((line) => plannedLines.includes(line)).length > judged.length / 2;
}

function countModality(counts: Counts, said: boolean, planned: boolean): void {
  counts.judged++;
  if (said === planned) counts.right++;
  if (planned) counts.notYet++;
  if (said) counts.notYetSaid++;
  if (planned && said) counts.notYetFound++;
}

const overlap = (a: { from: number; to: number }, b: { from: number; to: number }): boolean => a.from <= b.to && b.from <= a.to;

function promisesOf(offered: readonly Promised[], { promises }: Marks) {
  if (!promises) return {};
  const same = (marked: (typeof promises)[number], promise: Promised) =>
    overlap(marked, promise) && marked.count === promise.count && marked.within === promise.within;
  return {
    promises: promises.length,
    promisesFound: promises.filter((marked) => offered.some((promise) => same(marked, promise))).length,
    promisesWrong: offered.filter((promise) => !promises.some((marked) => same(marked, promise))).length,
  };
}

const KINDS = new Set(["adoption", "officer", "forum", "analysis", "contract"]);

function factsOf(reading: PolicyReading, { facts = [] }: Marks) {
  const known = facts.filter(({ kind, from }) => KINDS.has(kind) && from !== undefined);
  const found = known.filter((fact) => reading.facts.some((other) => other.kind === fact.kind && overlap(fact, other)));
  return { facts: known.length, factsFound: found.length };
}

/** Any day will do: it decides for when an action is proposed, and not what is ticked. */
const A_DAY = "2026-11-22";

/** Right is a passage with lines that people mark for the criterion, and not as planned only; a fact that they mark as one. */
function ticksOf(reading: PolicyReading, lines: readonly string[], { criteria, facts = [] }: Marks) {
  const proposals = proposalsOf(reading, currentFramework, A_DAY, "plan");
  const passages = [...proposals.passages.values()].flat().filter(({ ticked }) => ticked);
  const right = passages.filter(({ criterion, found: { passage } }) => {
    const { relevantLines = [], plannedLines = [] } = criteria[criterion] ?? {};
    const relevant = relevantLines.filter((line) => line >= passage.from && line <= passage.to);
    return relevant.length > 0 && !isPlanned(relevant, { lines, relevantLines, plannedLines });
  });
  const known = facts.filter(({ from }) => from !== undefined);
  const people = known.length === 0 ? [] : proposals.facts.filter(({ ticked }) => ticked);
  return {
    ticked: passages.length,
    tickedRight: right.length,
    tickedFacts: people.length,
    tickedFactsRight: people.filter(({ fact }) => known.some((mark) => mark.kind === fact.kind && overlap(mark, fact))).length,
  };
}
