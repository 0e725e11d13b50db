/**
 * Dates as people type them in Dutch: one way to read them, for forms, for the day that is judged and for days to compare.
 *
 * A day: 28-9-2023, 28/09/23, 28.9.2023, 28 9 2023, 28 september 2023, do 28 sept. 2023, 2023-09-28. The day stands before
 * the month; a year of two figures lies between 2000 and 2049. A month (september 2023, 9-2023, 2023-09) or a year (2023)
 * where no more is known: that is its last day, and the reading says so.
 */

import { dayOf, FIRST_DATE, type IsoDate, isIsoDate, LAST_DATE, plus } from "../calendar";
import { longDate, numericDate } from "../dutch";
import { lookUp } from "../lookup";

/** What was known of the day. */
export type Precision = "day" | "month" | "year";

export type TypedDate =
  | { date: IsoDate; precision: Precision; message?: undefined }
  | { date?: undefined; precision?: undefined; message: string };

const NAMES = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
/** Short forms that are no beginning of the name. */
const SHORT: Readonly<Record<string, number>> = { mrt: 3 };
const WEEKDAYS = "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag".split(" ");

const NOT_READ = "Vul een datum in, bijvoorbeeld 28-9-2023 of september 2023.";
const NO_SUCH_DAY = "Deze datum bestaat niet. Schrijf eerst de dag, dan de maand en dan het jaar.";
const YEARS = `Vul een jaar in tussen ${FIRST_DATE.slice(0, 4)} en ${LAST_DATE.slice(0, 4)}.`;

/** The date that a filled text says, or a full Dutch sentence where it says none. */
export function readTypedDate(text: string): TypedDate {
  const { weekday, words } = wordsOf(text);
  const parts = partsOf(words);
  if (parts === undefined) return { message: NOT_READ };
  const read = dateOfParts(parts);
  return weekday === undefined || read.date === undefined || read.precision !== "day" ? read : onWeekday(read, weekday);
}

/** The words and figures of a text, and the day of the week before them; dashes, points, slashes and spaces part them alike. */
function wordsOf(text: string): { weekday: number | undefined; words: string[] } {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
  const words = plain.split(/[\s\p{Dash_Punctuation}−.,/'’]+|(?<=\d)(?:e|ste|de)(?=\s)/u).filter((word) => word !== "");
  const weekday = WEEKDAYS.findIndex((name) => (words[0] ?? "").length >= 2 && name.startsWith(words[0] ?? ""));
  return weekday < 0 || words.length !== 4 ? { weekday: undefined, words } : { weekday, words: words.slice(1) };
}

interface Parts {
  day?: string;
  month?: string;
  year?: string;
}

const isYear = (word: string | undefined): boolean => /^\d{4}$/.test(word ?? "");
const isShort = (word: string | undefined): boolean => /^\d{1,2}$/.test(word ?? "");

/** Which word is the day, which the month and which the year; undefined where that cannot be told. */
function partsOf([first, second, third, ...more]: string[]): Parts | undefined {
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return isYear(first) ? { year: first } : monthAlone(first);
  if (third === undefined) return twoParts(first, second);
  const [day, year] = isYear(first) ? [third, first] : [first, third];
  const month = monthOf(second);
  return isShort(day) && month !== undefined && (isYear(year) || isShort(year)) ? { day, month, year } : undefined;
}

/** A month in letters, of which the year is missing. */
function monthAlone(word: string): Parts | undefined {
  const month = isShort(word) ? undefined : monthOf(word);
  return month === undefined ? undefined : { month };
}

/** A month and a year, either first; or a day and a month, of which the year is missing. */
function twoParts(first: string, second: string): Parts | undefined {
  const [month, year] = isYear(first) ? [monthOf(second), first] : [monthOf(first), second];
  if (month !== undefined && isYear(year)) return { month, year };
  const ofDay = monthOf(second);
  return isShort(first) && ofDay !== undefined ? { day: first, month: ofDay } : undefined;
}

/** The number of a month that is written in figures or in letters (at least three, as in "sept"). */
function monthOf(word: string): string | undefined {
  if (isShort(word)) return word;
  const place = word.length < 3 ? -1 : NAMES.findIndex((name) => name.startsWith(word));
  const number = lookUp(SHORT, word) ?? place + 1;
  return number > 0 ? String(number) : undefined;
}

function dateOfParts({ day, month, year }: Parts): TypedDate {
  const whole = wholeYear(year);
  if (whole === undefined)
    return { message: year === undefined ? "Vul ook het jaar in." : "Schrijf het jaar met vier cijfers." };
  if (`${whole}-12-31` < FIRST_DATE || `${whole}-01-01` > LAST_DATE) return { message: YEARS };
  if (month === undefined) return { date: `${whole}-12-31`, precision: "year" };
  const start = `${whole}-${month.padStart(2, "0")}`;
  if (day !== undefined) {
    const date = `${start}-${day.padStart(2, "0")}`;
    return isIsoDate(date) ? { date, precision: "day" } : { message: NO_SUCH_DAY };
  }
  if (!isIsoDate(`${start}-01`)) return { message: "Deze maand bestaat niet." };
  return { date: plus(plus(`${start}-01`, "P1M"), "-P1D"), precision: "month" };
}

/** "2023", "23" as 2023; undefined where there is none, or one that could be of two centuries. */
function wholeYear(year: string | undefined): string | undefined {
  if (year === undefined || isYear(year)) return year;
  return year.length === 2 && year < "50" ? `20${year}` : undefined;
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (date: IsoDate): number => (((dayOf(date) + 4) % 7) + 7) % 7;

const onWeekday = (read: { date: IsoDate; precision: Precision }, weekday: number): TypedDate =>
  weekdayOf(read.date) === weekday
    ? read
    : { message: `${longDate(read.date)} is een ${WEEKDAYS[weekdayOf(read.date)]}, geen ${WEEKDAYS[weekday]}.` };

/** What a reading stands for where no day was typed: "Wordt opgeslagen als 30 september 2023, de laatste dag van die maand." */
export function whichDay({ date, precision }: { date: IsoDate; precision: Precision }): string | undefined {
  if (precision === "day") return undefined;
  return `Wordt opgeslagen als ${longDate(date)}: de laatste dag van ${precision === "month" ? "die maand" : "dat jaar"}.`;
}

/** A date as a person would type it: "28-09-2023". What is written is read back as the same date. */
export const writeTypedDate = numericDate;
