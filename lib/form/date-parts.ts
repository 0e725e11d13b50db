/** Dates as forms ask for them: a day, a month and a year, typed apart. */
import { FIRST_DATE, type IsoDate, isIsoDate, LAST_DATE } from "../calendar";
import { listed } from "../dutch";
import { type Entries, filled, typed } from "./entries";

export const dateParts = ["day", "month", "year"] as const;
export type DatePart = (typeof dateParts)[number];

const partNames: Record<DatePart, string> = { day: "dag", month: "maand", year: "jaar" };

export const partName = (part: DatePart): string => partNames[part];

/** The name of the field that holds a part of a date: `date.day`. */
export const partField = (field: string, part: DatePart): string => `${field}.${part}`;

export type DateReading = { date: IsoDate | undefined; message?: undefined } | { date?: undefined; message: string };

/** The date typed in a field's three parts; undefined where all are empty, a message where they are no date. */
export function readDate(entries: Entries, field: string): DateReading {
  const [day, month, year] = dateParts.map((part) => filled(typed(entries, partField(field, part))));
  if (day === undefined && month === undefined && year === undefined) return { date: undefined };
  if (day === undefined || month === undefined || year === undefined) return { message: incomplete({ day, month, year }) };
  if (![day, month, year].every((part) => /^\d+$/.test(part)))
    return { message: "Gebruik alleen cijfers, bijvoorbeeld 3 2 2026." };
  if (year.length !== 4) return { message: "Schrijf het jaar met vier cijfers." };
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (isIsoDate(date)) return { date };
  if (year < FIRST_DATE.slice(0, 4) || year > LAST_DATE.slice(0, 4)) {
    return { message: `Vul een jaar in tussen ${FIRST_DATE.slice(0, 4)} en ${LAST_DATE.slice(0, 4)}.` };
  }
  return { message: "Deze datum bestaat niet." };
}

function incomplete(parts: Record<DatePart, string | undefined>): string {
  const missing = dateParts.filter((part) => parts[part] === undefined);
  return `Vul ${listed(missing.map((part) => `${part === "year" ? "het" : "de"} ${partNames[part]}`))} in.`;
}

/** A date's three parts as a person would type them: "2026-02-03" is 3, 2 and 2026. */
export function writeDate(field: string, date: IsoDate): Entries {
  const [year = "", month = "", day = ""] = date.split("-");
  return {
    [partField(field, "day")]: [String(Number(day))],
    [partField(field, "month")]: [String(Number(month))],
    [partField(field, "year")]: [year],
  };
}
