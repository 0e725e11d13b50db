/**
 * Calendar days: the only notion of time in Plateau. A day is a whole calendar date in the Netherlands,
 * never a moment; arithmetic follows the calendar and clamps to the month's end (DOMAIN.md, introduction).
 */
import { atFirstUse } from "./first-use";

/** A calendar date as people and files write it: `YYYY-MM-DD`. */
export type IsoDate = string;

/** A calendar date as the engine counts it: days since 1970-01-01. `-Infinity` and `Infinity` stand for "no begin" and "no end". */
export type Day = number;

/** The periods that requirements use, in ISO 8601 (DOMAIN.md, introduction; NORMS.md, "What a requirement may say besides"). */
export const PERIODS = ["P1M", "P3M", "P6M", "P1Y", "P2Y", "P3Y", "P4Y"] as const;
export type Period = (typeof PERIODS)[number];

export const FIRST_DATE: IsoDate = "1900-01-01";
export const LAST_DATE: IsoDate = "2199-12-31";

interface Civil {
  year: number;
  /** 1 to 12, and 1 to 31. */
  month: number;
  day: number;
}

const FORM = /^(\d{4})-(\d\d)-(\d\d)$/;
const DURATION = /^(-?)P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** What a text says, where it is a date that exists. */
function civilOf(text: string): Civil | undefined {
  const [, year, month, day] = (FORM.exec(text) ?? []).map(Number) as [number, number, number, number];
  return day >= 1 && day <= lengthOfMonth(year, month) && !text.endsWith("\n") ? { year, month, day } : undefined;
}

function civil(date: IsoDate): Civil {
  const read = civilOf(date);
  if (read === undefined) throw new RangeError(`No date: ${date}`);
  return read;
}

/** The days from 1 March of the year 0 to 1 March of a year. Years begin in March here, so that the leap day comes last. */
const daysToMarchOf = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** The days of such a year before a month (March: 0), as 31, 30, 31, 30, 31 days go round. */
const daysToMarchOfMonth = (month: number): number => Math.floor((153 * month + 2) / 5);

/** 1970-01-01, counted from the first of March of the year 0. */
const EPOCH = daysToMarchOf(1969) + daysToMarchOfMonth(10);

function dayOfCivil({ year, month, day }: Civil): Day {
  const [ofYear, ofMonth] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  return daysToMarchOf(ofYear) + daysToMarchOfMonth(ofMonth) + day - 1 - EPOCH;
}

function civilOfDay(day: Day): Civil {
  const count = day + EPOCH;
  const guess = Math.floor((count + 1) / 365.2425) + 1;
  const ofYear = [guess, guess - 1, guess - 2].find((year) => daysToMarchOf(year) <= count) ?? guess;
  const rest = count - daysToMarchOf(ofYear);
  const ofMonth = Math.floor((5 * rest + 2) / 153);
  const [year, month] = ofMonth < 10 ? [ofYear, ofMonth + 3] : [ofYear + 1, ofMonth - 9];
  return { year, month, day: rest - daysToMarchOfMonth(ofMonth) + 1 };
}

const written = ({ year, month, day }: Civil): IsoDate =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");

/** The same day so many months later, or the last of that month where it has no such day. */
function plusMonths({ year, month, day }: Civil, months: number): Civil {
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return { year: inYear, month: inMonth, day: Math.min(day, lengthOfMonth(inYear, inMonth)) };
}

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

/** The days of which answers are kept, from the first to the last that a date can be and a term beyond; others are worked out anew. */
const KEPT_FROM = -30_000;
const KEPT_DAYS = 120_000;
const UNKNOWN = -(2 ** 31);

/** The same for what makes a day of a day: by its place in a row, which the engine reads ten times as fast. */
function rememberedDays(compute: (day: Day) => Day): (day: Day) => Day {
  let answers: Int32Array | undefined;
  return (day) => {
    answers ??= new Int32Array(KEPT_DAYS).fill(UNKNOWN);
    const known = answers[day - KEPT_FROM];
    if (known !== undefined && known !== UNKNOWN) return known;
    const answer = compute(day);
    if (known !== undefined) answers[day - KEPT_FROM] = answer;
    return answer;
  };
}

/** The day of a date. Throws a RangeError when the date does not exist. */
export const dayOf: (date: IsoDate) => Day = remembered((date) => dayOfCivil(civil(date)));

/** The date of a finite day. */
export const dateOf: (day: Day) => IsoDate = remembered((day) => written(civilOfDay(day)));

/** The date of a day, or null where the day is no begin or no end. */
export const dateOrNull = (day: Day): IsoDate | null => (Number.isFinite(day) ? dateOf(day) : null);

const later = Object.fromEntries(
  PERIODS.map((period) => [period, rememberedDays((day) => dayOf(plus(dateOf(day), period)))]),
) as Record<Period, (day: Day) => Day>;

/** The day one period later, clamped to the month's end: 2024-02-29 + P1Y = 2025-02-28. */
export const plusPeriod = (day: Day, period: Period): Day => later[period](day);

/** The first day of the month after the one in which a day lies. */
export const nextMonth: (day: Day) => Day = rememberedDays((day) =>
  dayOfCivil(plusMonths({ ...civil(dateOf(day)), day: 1 }, 1)),
);

/** The date a duration later (`P1Y`, `-P3M`, `P90D`), clamped to the month's end. */
export function plus(date: IsoDate, duration: string): IsoDate {
  const [found, sign, years, months, days] = DURATION.exec(duration) ?? [];
  if (!found) throw new RangeError(`No duration: ${duration}`);
  const times = sign === "-" ? -1 : 1;
  const moved = plusMonths(civil(date), times * (12 * Number(years ?? 0) + Number(months ?? 0)));
  return dateOf(dayOfCivil(moved) + times * Number(days ?? 0));
}

/** The last day of the quarter in which a date lies. */
export const endOfQuarter = (date: IsoDate): IsoDate => plus(plus(startOfQuarter(date), "P3M"), "-P1D");

/** The first day of the quarter in which a date lies. */
export function startOfQuarter(date: IsoDate): IsoDate {
  const { year, month } = civil(date);
  return dateOf(dayOfCivil({ year, month: Math.ceil(month / 3) * 3 - 2, day: 1 }));
}

/** Days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayOf(to) - dayOf(from);

/** The Swedish locale gives YYYY-MM-DD. */
const inNetherlands = atFirstUse(() => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" }));

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))$/;
const MS_PER_DAY = 86_400_000;

/** The calendar date in the Netherlands at a moment (an ISO 8601 instant). Throws a RangeError where it is none. */
export function dateInNetherlands(instant: string): IsoDate {
  const [, date, hour, minute, second = 0, sign, ahead = 0, more = 0] = INSTANT.exec(instant) ?? [];
  if (date === undefined) throw new RangeError(`No instant: ${instant}`);
  const offset = (sign === "-" ? -1 : 1) * (Number(ahead) * 60 + Number(more));
  const minutes = Number(hour) * 60 + Number(minute) - offset;
  return inNetherlands().format(dayOf(date) * MS_PER_DAY + minutes * 60_000 + Number(second) * 1000);
}

/** Today in the Netherlands at a moment, or the date that a demonstration fixes. Throws where what is fixed is no date. */
export function todayAt(instant: string, fixed: string | undefined): IsoDate {
  if (!fixed) return dateInNetherlands(instant);
  if (!isIsoDate(fixed)) throw new Error(`PLATEAU_TODAY is no date: ${fixed}`);
  return fixed;
}

/** Whether a text is a date that exists and lies between {@link FIRST_DATE} and {@link LAST_DATE}, both included. */
export const isIsoDate = (text: unknown): text is IsoDate =>
  typeof text === "string" && text >= FIRST_DATE && text <= LAST_DATE && civilOf(text) !== undefined;
