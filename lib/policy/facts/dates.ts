/** Dates as Dutch texts write them, as far as they are told: a day, a month or a year. */
import { isIsoDate } from "../../calendar";

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
const NAMES = MONTHS.join("|");

/** "2026-01-13", "2026-01" or "2026". */
export type PartialDate = string;

export interface DateFound {
  date: PartialDate;
  start: number;
  end: number;
}

const FORMS: readonly [RegExp, (match: RegExpMatchArray) => PartialDate][] = [
  [
    new RegExp(`\\b(\\d{1,2}) (${NAMES}) (\\d{4})\\b`, "gi"),
    ([, day, month = "", year]) => `${year}-${monthNumber(month)}-${two(day)}`,
  ],
  [/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/g, ([, day, month, year]) => `${year}-${two(month)}-${two(day)}`],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, ([whole]) => whole],
  [new RegExp(`\\b(${NAMES}) (?:van )?((?:19|20)\\d\\d)\\b`, "gi"), ([, month = "", year]) => `${year}-${monthNumber(month)}`],
  [/\b((?:19|20)\d\d)\b/g, ([, year = ""]) => year],
];

const two = (figures: string | undefined): string => (figures ?? "").padStart(2, "0");
const monthNumber = (name: string): string => two(String(MONTHS.indexOf(name.toLowerCase()) + 1));

/** All dates in a text, in order; a day that does not exist is none, and years of a period ("2024-2027") are none. */
export function datesIn(text: string): DateFound[] {
  const bare = text.replace(/\b(?:19|20)\d\d ?[-–/] ?(?:19|20)?\d\d\b(?![-/]\d)/g, (period) => " ".repeat(period.length));
  const found: DateFound[] = [];
  for (const [form, read] of FORMS) {
    for (const match of bare.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const date = read(match);
      if (date.length < 10 || isIsoDate(date)) found.push({ date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
