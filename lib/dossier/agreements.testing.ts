/**
 * Arbitraries of valid `plateau/1` files with agreements (NORMS.md), for tests only: a file as DOMAIN.md has it, and added
 * to that agreements, meetings in a rhythm, and claims, explanations and actions that name nodes of other norms.
 */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  type AgreementLike,
  datesIn,
  type EvidenceLike,
  type ExchangeLike,
  firstOfNextMonth,
  type NaiveFramework,
  type NaiveRequirement,
  plusPeriod,
} from "../assessment/naive.testing";

const PERIODS = ["P1M", "P3M", "P6M", "P1Y", "P2Y", "P3Y", "P4Y"];
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";

const plusDays = (date: string, days: number): string => {
  const sum = Temporal.PlainDate.from(date).add({ days }).toString();
  return sum < FIRST_DAY ? FIRST_DAY : sum > LAST_DAY ? LAST_DAY : sum;
};

const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** A day near one that the file names: on it, at a month's end, or some periods away. */
function dayNear(file: ExchangeLike): fc.Arbitrary<string> {
  const dates = datesIn(file);
  const bases = dates.length > 0 ? dates : ["2024-02-10"];
  return fc
    .tuple(oneOf(bases), oneOf(["P0D", ...PERIODS, "-P1M", "-P3M", "-P1Y", "-P2Y"]), oneOf([-1, 0, 0, 1]), fc.nat(4))
    .map(([base, period, days, month]) => {
      const near = plusDays(plusPeriod(base, period), days);
      return month === 0 ? plusDays(firstOfNextMonth(near), -1) : near;
    });
}

// ---------------------------------------------------------------- Meetings in a rhythm

/** Meetings of one table, every so many months, each a few days early or late. */
function rhythm(file: ExchangeLike): fc.Arbitrary<EvidenceLike[]> {
  return fc
    .record({
      first: dayNear(file),
      months: oneOf([1, 1, 3, 6, 12]),
      shifts: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 7 }),
      forum: oneOf(["mayor-police", "official", "council"]),
      region: maybe(oneOf(file.regions.map(({ id }) => id).concat("no-region"))),
      parties: maybe(fc.subarray(["politie", " Politie", "OM"])),
    })
    .map(({ first, months, shifts, forum, region, parties }) =>
      shifts.map((shift, index) => ({
        id: `rhythm-${index}`,
        type: "meeting" as const,
        title: "Overleg",
        forum,
        date: plusDays(plusPeriod(first, `P${months * index}M`), shift),
        ...(region === undefined || region === "no-region"
          ? { owner: "municipality" as const }
          : { owner: "region" as const, region }),
        ...(parties === undefined ? {} : { parties }),
      })),
    );
}

// ---------------------------------------------------------------- Agreements

const listFields: Record<string, string[]> = {
  document: ["parties", "policyFields"],
  appointment: ["domains"],
  meeting: ["parties"],
  activity: ["audiences"],
  analysis: ["sectors", "groups", "actors", "figureSources"],
};

const narrowing: Record<string, [key: string, field: string]> = {
  document: ["kinds", "kind"],
  appointment: ["roles", "role"],
  meeting: ["forums", "forum"],
  activity: ["kinds", "kind"],
  analysis: ["kinds", "kind"],
};

const valuesIn = (item: EvidenceLike, field: string): string[] => {
  const value = (item as unknown as Record<string, unknown>)[field];
  return typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
};

/** A requirement that an item of the file fits, mostly, and that asks for more besides. */
function keeps(item: EvidenceLike): fc.Arbitrary<NaiveRequirement> {
  const { type } = item;
  const fields = listFields[type] ?? [];
  const [key, field] = narrowing[type] ?? ["", ""];
  const isEvent = ["meeting", "activity", "analysis"].includes(type);
  const distinct = fc.record({
    field: oneOf([...fields, ...(isEvent ? ["date"] : [])]),
    atLeast: fc.integer({ min: 1, max: 3 }),
  });
  return fc
    .record({
      atLeast: maybe(oneOf([1, 1, 2, 3, 4])),
      within: isEvent ? fc.option(oneOf(PERIODS), { nil: undefined, freq: 8 }) : fc.constant(undefined),
      from: maybe(oneOf(["any", "municipal"])),
      claimed: rarely(fc.constant(true)),
      nonEmpty: rarely(oneOf(fields).map((one) => [one])),
      distinct: rarely(distinct),
      narrowed: maybe(fc.constant(valuesIn(item, field))),
      adopted: type === "document" ? rarely(fc.constant(true)) : fc.constant(undefined),
      policyFields: type === "document" ? rarely(fc.constant(valuesIn(item, "policyFields"))) : fc.constant(undefined),
    })
    .map(({ narrowed, ...rest }) => ({ type, ...rest, ...(narrowed === undefined ? {} : { [key]: narrowed }) }));
}

function inOrder(from: string, until: string | undefined): { from: string; until?: string } {
  if (until === undefined) return { from };
  const [first, last] = [from, until].sort() as [string, string];
  return { from: first, until: last };
}

function agreement(file: ExchangeLike, index: number): fc.Arbitrary<AgreementLike> {
  const items = file.evidence.filter(({ type }) => type !== "explanation");
  const asked = items.length > 0 ? oneOf(items).chain(keeps) : fc.constant({ type: "meeting", within: "P1Y" });
  return fc
    .record({
      keeps: asked,
      from: dayNear(file),
      until: maybe(dayNear(file)),
      region: file.regions.length > 0 ? maybe(oneOf(file.regions.map(({ id }) => id))) : fc.constant(undefined),
      covers: rarely(oneOf([[file.municipality.code], ["GM9997", file.municipality.code], ["GM9998"]])),
    })
    .map(({ keeps: requirement, from, until, region, covers }) => ({
      id: `afspraak-${index}`,
      title: "Afspraak",
      keeps: requirement,
      ...inOrder(from, until),
      ...(region === undefined ? { owner: "municipality" as const } : { owner: "region" as const, region, covers }),
    }));
}

// ---------------------------------------------------------------- What names nodes of other norms

/** Some evidence claims, some explanations name and some actions are about nodes of the other norms and the agreements. */
function naming(file: ExchangeLike, criteria: string[], blocks: string[]): fc.Arbitrary<ExchangeLike> {
  const some = fc.array(fc.subarray(criteria), { minLength: file.evidence.length, maxLength: file.evidence.length });
  const target = fc.oneof(
    oneOf(criteria).map((criterion) => ({ criterion })),
    oneOf(blocks).map((block) => ({ block })),
  );
  const action = fc.record({ target, due: dayNear(file), status: oneOf(["todo", "doing", "done"]) });
  const explained = fc.record({
    criteria: fc.subarray(criteria, { minLength: 1 }),
    date: dayNear(file),
    days: oneOf([1, 90, 365]),
  });
  return fc
    .record({ some, often: oneOf([0, 2, 4]), actions: fc.array(action, { maxLength: 3 }), explained: maybe(explained) })
    .map(({ some: picks, often, actions, explained: explanation }) => ({
      ...file,
      evidence: [
        ...file.evidence.map((item, index) => claimed(item, index % 5 < often ? (picks[index] ?? []) : [])),
        ...uitleg(explanation),
      ],
      actions: [
        ...(file.actions ?? []),
        ...actions.map(({ target: about, ...rest }, index) => ({
          id: `norm-${index}`,
          title: "Doen",
          owner: "wij",
          ...rest,
          ...about,
        })),
      ],
    }));
}

function claimed(item: EvidenceLike, criteria: string[]): EvidenceLike {
  if (criteria.length === 0 || item.type === "explanation") return item;
  const claims = [...(item.claims ?? []), ...criteria.map((criterion) => ({ criterion, locator: "§ 1" }))];
  return { ...item, claims };
}

function uitleg(given: { criteria: string[]; date: string; days: number } | undefined): EvidenceLike[] {
  if (given === undefined || given.date > "2198-12-31") return [];
  const { criteria, date, days } = given;
  const reviewBy = plusDays(date, days);
  return [
    {
      id: "uitleg-norm",
      owner: "municipality",
      type: "explanation",
      title: "Uitleg",
      motivation: "Anders.",
      criteria,
      date,
      reviewBy,
    },
  ];
}

/** A file with agreements, from one without. */
export function withAgreements(
  files: fc.Arbitrary<ExchangeLike>,
  beside: readonly NaiveFramework[],
): fc.Arbitrary<ExchangeLike> {
  const blocks = beside.flatMap((norm) => norm.themes).flatMap((theme) => theme.blocks);
  const criteria = blocks.flatMap((block) => block.criteria).map(({ id }) => id);
  return files
    .chain((file) => rhythm(file).map((meetings): ExchangeLike => ({ ...file, evidence: [...file.evidence, ...meetings] })))
    .chain((file) =>
      fc
        .integer({ min: 1, max: 4 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => agreement(file, index))))
        .map((agreements): ExchangeLike => ({ ...file, agreements })),
    )
    .chain((file) =>
      naming(
        file,
        [...criteria, ...(file.agreements ?? []).map(({ id }) => `own.${id}`)],
        blocks.map(({ id }) => id),
      ),
    )
    .map((file) => JSON.parse(JSON.stringify(file)) as ExchangeLike);
}

/** The days worth judging: those on which something may change by any period, through month ends, and the days beside them. */
export function interestingNormDays(file: ExchangeLike): string[] {
  const days = new Set<string>();
  for (const date of datesIn(file)) {
    for (const period of ["P0D", ...PERIODS]) {
      const end = plusPeriod(date, period);
      for (const day of [end, firstOfNextMonth(end)]) for (const apart of [-1, 0, 1]) days.add(plusDays(day, apart));
    }
  }
  return days.size === 0 ? ["2026-01-01"] : [...days].sort();
}
