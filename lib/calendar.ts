/**
 * Calendar days: the only notion of time in Plateau. A day is a whole calendar date in the Netherlands,
 * never a moment; arithmetic follows the calendar and clamps to the month's end (DOMAIN.md, introduction).
 */
import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** A calendar date as people and files write it: `YYYY-MM-DD`. */
export type IsoDate = string;

/** A calendar date as the engine counts it: days since 1970-01-01. `-Infinity` and `Infinity` stand for "no begin" and "no end". */
export type Day = number;

/** The periods that requirements use, in ISO 8601 (DOMAIN.md, introduction; NORMS.md, "What a requirement may say besides"). */
export const PERIODS = ["P1M", "P3M", "P6M", "P1Y", "P2Y", "P3Y", "P4Y"] as const;
export type Period = (typeof PERIODS)[number];

export const FIRST_DATE: IsoDate = "1900-01-01";
export const LAST_DATE: IsoDate = "2199-12-31";

const EPOCH = Temporal.PlainDate.from("1970-01-01");

/** A date that exists and lies between {@link FIRST_DATE} and {@link LAST_DATE}, both included. */
export const isoDate = z.iso
  .date({ error: "Vul een bestaande datum in, geschreven als jjjj-mm-dd." })
  .refine((date) => date >= FIRST_DATE && date <= LAST_DATE, {
    error: `Vul een datum in tussen ${FIRST_DATE} en ${LAST_DATE}.`,
  });

/** Remembers a pure function's answers: there are no more than some 110,000 days, so the memory has a bound. */
function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(key);
    answers.set(key, answer);
    return answer;
  };
}

/** The day of a date. Throws a RangeError when the date does not exist. */
export const dayOf: (date: IsoDate) => Day = remembered(
  (date) => EPOCH.until(Temporal.PlainDate.from(date), { largestUnit: "day" }).days,
);

/** The date of a finite day. */
export const dateOf: (day: Day) => IsoDate = remembered((day) => EPOCH.add({ days: day }).toString());

/** The date of a day, or null where the day is no begin or no end. */
export const dateOrNull = (day: Day): IsoDate | null => (Number.isFinite(day) ? dateOf(day) : null);

const later = Object.fromEntries(
  PERIODS.map((period) => [period, remembered((day: Day) => dayOf(plus(dateOf(day), period)))]),
) as Record<Period, (day: Day) => Day>;

/** The day one period later, clamped to the month's end: 2024-02-29 + P1Y = 2025-02-28. */
export const plusPeriod = (day: Day, period: Period): Day => later[period](day);

/** The first day of the month after the one in which a day lies. */
export const nextMonth: (day: Day) => Day = remembered((day) =>
  dayOf(Temporal.PlainDate.from(dateOf(day)).with({ day: 1 }).add({ months: 1 }).toString()),
);

/** The date a duration later (`P1Y`, `-P3M`, `P90D`), clamped to the month's end. */
export const plus = (date: IsoDate, duration: string): IsoDate =>
  Temporal.PlainDate.from(date).add(duration, { overflow: "constrain" }).toString();

/** The last day of the quarter in which a date lies. */
export function endOfQuarter(date: IsoDate): IsoDate {
  const { year, month } = Temporal.PlainDate.from(date);
  return Temporal.PlainDate.from({ year, month: Math.ceil(month / 3) * 3, day: 31 }, { overflow: "constrain" }).toString();
}

/** The first day of the quarter in which a date lies. */
export function startOfQuarter(date: IsoDate): IsoDate {
  const { year, month } = Temporal.PlainDate.from(date);
  return Temporal.PlainDate.from({ year, month: Math.ceil(month / 3) * 3 - 2, day: 1 }).toString();
}

/** Days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayOf(to) - dayOf(from);

/** The calendar date in the Netherlands at a moment (an ISO 8601 instant). */
export const dateInNetherlands = (instant: string): IsoDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();

/** The last millisecond of a date in the Netherlands, as an ISO 8601 instant in UTC. */
export const lastMomentOf = (date: IsoDate): string =>
  Temporal.PlainDate.from(date)
    .add({ days: 1 })
    .toZonedDateTime("Europe/Amsterdam")
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString();

/** Today in the Netherlands at a moment, or the date that a demonstration fixes. Throws where what is fixed is no date. */
export function todayAt(instant: string, fixed: string | undefined): IsoDate {
  if (!fixed) return dateInNetherlands(instant);
  if (!isIsoDate(fixed)) throw new Error(`PLATEAU_TODAY is no date: ${fixed}`);
  return fixed;
}

/** Whether a text is a date that {@link isoDate} accepts. */
export const isIsoDate = (text: unknown): text is IsoDate => isoDate.safeParse(text).success;
