/** Laws of the calendar, over every day that Plateau knows. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { dateOf, dayOf, FIRST_DATE, isIsoDate, LAST_DATE, type Period, plusPeriod } from "./calendar";

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
