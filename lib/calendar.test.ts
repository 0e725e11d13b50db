/** Calendar days: which dates exist here, and how periods are added to them. */
import { describe, expect, it } from "vitest";
import {
  dateInNetherlands,
  dateOf,
  dateOrNull,
  dayOf,
  daysBetween,
  isIsoDate,
  type Period,
  plus,
  plusPeriod,
} from "./calendar";
import { isoDate } from "./iso-date";

describe("a date", () => {
  it.each([
    ["the first day", "1900-01-01"],
    ["the last day", "2199-12-31"],
    ["a leap day", "2024-02-29"],
    ["a leap day of a century that 400 divides", "2000-02-29"],
  ])("is accepted: %s", (_, date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each([
    ["the day before the first", "1899-12-31"],
    ["the day after the last", "2200-01-01"],
    ["29 February in a common year", "2023-02-29"],
    ["29 February in a century that is no leap year", "2100-02-29"],
    ["30 February", "2024-02-30"],
    ["31 April", "2025-04-31"],
    ["month 13", "2025-13-01"],
    ["month 0", "2025-00-10"],
    ["day 0", "2025-01-00"],
    ["no leading zeros", "2025-1-1"],
    ["a moment", "2025-01-01T00:00:00Z"],
    ["a space before it", " 2025-01-01"],
    ["a line feed after it", "2025-01-01\n"],
    ["Dutch order", "01-01-2025"],
    ["the basic form", "20250101"],
    ["a year of five digits", "12025-01-01"],
    ["other digits", "２０２５-01-01"],
    ["empty", ""],
    ["a number", 20250101],
    ["null", null],
  ])("is refused: %s", (_, date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  it("says in Dutch what is wrong", () => {
    const messageFor = (date: string) => isoDate.safeParse(date).error?.issues.map(({ message }) => message);
    expect(messageFor("2023-02-29")).toEqual(["Vul een bestaande datum in, geschreven als jjjj-mm-dd."]);
    expect(messageFor("1899-12-31")).toEqual(["Vul een datum in tussen 1900-01-01 en 2199-12-31."]);
  });
});

describe("a day", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["1900-01-01", -25_567],
    ["2026-11-22", 20_779],
  ])("%s is day %i and back", (date, day) => {
    expect(dayOf(date)).toBe(day);
    expect(dateOf(day)).toBe(date);
  });

  it("has no date where it is no begin or no end", () => {
    expect(dateOrNull(Number.NEGATIVE_INFINITY)).toBeNull();
    expect(dateOrNull(Number.POSITIVE_INFINITY)).toBeNull();
    expect(dateOrNull(0)).toBe("1970-01-01");
  });

  it("does not exist for a date that does not exist", () => {
    expect(() => dayOf("2023-02-29")).toThrow(RangeError);
  });

  it("is always 24 hours, also where the clock changes", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-01-02", "2026-01-01")).toBe(-1);
  });
});

describe("a period later", () => {
  it.each<[string, Period, string]>([
    ["2025-12-14", "P1Y", "2026-12-14"],
    ["2024-02-28", "P1Y", "2025-02-28"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2024-02-29", "P2Y", "2026-02-28"],
    ["2024-02-29", "P4Y", "2028-02-29"],
    ["2096-02-29", "P4Y", "2100-02-28"],
    ["2023-03-01", "P1Y", "2024-03-01"],
    ["2024-12-31", "P2Y", "2026-12-31"],
    ["2199-12-31", "P4Y", "2203-12-31"],
  ])("%s + %s = %s", (date, period, later) => {
    expect(dateOf(plusPeriod(dayOf(date), period))).toBe(later);
  });

  it.each([
    ["2026-01-31", "P1M", "2026-02-28"],
    ["2026-03-31", "-P1M", "2026-02-28"],
    ["2026-11-22", "P90D", "2027-02-20"],
    ["2025-02-28", "-P1Y", "2024-02-28"],
  ])("%s + %s = %s, clamped to the month's end", (date, duration, later) => {
    expect(plus(date, duration)).toBe(later);
  });
});

describe("today in the Netherlands", () => {
  it.each([
    ["2026-01-31T22:59:59Z", "2026-01-31"],
    ["2026-01-31T23:00:00Z", "2026-02-01"],
    ["2026-07-31T21:59:59Z", "2026-07-31"],
    ["2026-07-31T22:00:00Z", "2026-08-01"],
  ])("at %s it is %s", (instant, date) => {
    expect(dateInNetherlands(instant)).toBe(date);
  });
});
