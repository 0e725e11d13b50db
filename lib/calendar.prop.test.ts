/** Laws of the calendar, over every day that Plateau knows. */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import {
  dateInNetherlands,
  dateOf,
  dayOf,
  endOfQuarter,
  FIRST_DATE,
  isIsoDate,
  LAST_DATE,
  nextMonth,
  type Period,
  plus,
  plusPeriod,
  startOfQuarter,
} from "./calendar";

const days = fc.integer({ min: dayOf(FIRST_DATE), max: dayOf(LAST_DATE) });
const periods = fc.constantFrom<Period>("P1Y", "P2Y", "P4Y");

it("gives every day one date and that date the same day", () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(isIsoDate(dateOf(day))).toBe(true);
      expect(dayOf(dateOf(day))).toBe(day);
    }),
  );
});

it("keeps month and day of month when a period is added, save for a leap day", () => {
  fc.assert(
    fc.property(days, periods, (day, period) => {
      const [year, rest] = [dateOf(day).slice(0, 4), dateOf(day).slice(4)];
      const later = dateOf(plusPeriod(day, period));
      expect(Number(later.slice(0, 4))).toBe(Number(year) + Number(period[1]));
      expect(rest === "-02-29" ? ["-02-28", "-02-29"] : [rest]).toContain(later.slice(4));
    }),
  );
});

it("never brings a later day before an earlier one", () => {
  fc.assert(
    fc.property(days, days, periods, (a, b, period) => {
      fc.pre(a < b);
      expect(plusPeriod(a, period)).toBeLessThanOrEqual(plusPeriod(b, period));
    }),
  );
});

it("counts as Temporal does", () => {
  const length = fc.nat({ max: 40 });
  fc.assert(
    fc.property(days, length, length, length, fc.boolean(), (day, years, months, more, back) => {
      const date = Temporal.PlainDate.from("1970-01-01").add({ days: day });
      const duration = `${back ? "-" : ""}P${years}Y${months}M${more}D`;
      expect(dateOf(day)).toBe(date.toString());
      expect(plus(dateOf(day), duration)).toBe(date.add(duration).toString());
      expect(dateOf(nextMonth(day))).toBe(date.with({ day: 1 }).add({ months: 1 }).toString());
      const quarter = date.with({ day: 1, month: Math.ceil(date.month / 3) * 3 - 2 });
      expect(startOfQuarter(dateOf(day))).toBe(quarter.toString());
      expect(endOfQuarter(dateOf(day))).toBe(quarter.add({ months: 3 }).subtract({ days: 1 }).toString());
    }),
  );
});

it("knows the clock of the Netherlands as Temporal does", () => {
  const moments = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2199, 11, 31) });
  fc.assert(
    fc.property(moments, (moment) => {
      const instant = new Date(moment).toISOString();
      const there = Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();
      expect(dateInNetherlands(instant)).toBe(there);
    }),
  );
});
