/** When it is time for the next digest. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../calendar";
import { isDigestDue } from "./digest";

describe("a digest is due", () => {
  it.each([
    ["weekly", null, "2026-11-30", true],
    ["weekly", "2026-11-23", "2026-11-29", false], // Monday to Sunday
    ["weekly", "2026-11-29", "2026-11-30", true], // Sunday to Monday
    ["weekly", "2026-12-31", "2027-01-03", false], // one week over two years
    ["weekly", "2027-01-03", "2027-01-04", true],
    ["monthly", null, "2026-11-30", true],
    ["monthly", "2026-11-01", "2026-11-30", false],
    ["monthly", "2026-11-30", "2026-12-01", true],
    ["monthly", "2026-12-31", "2027-01-01", true],
  ] as const)("%s, sent on %s, looked at on %s: %s", (rhythm, sentOn, today, due) => {
    expect(isDigestDue(rhythm, sentOn, today)).toBe(due);
  });

  it("once a week and once a month at most, however often the machine looks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.constantFrom("weekly", "monthly"), (days, rhythm) => {
        const sent: string[] = [];
        for (let day = 0; day < days; day += 1) {
          const today = dateOf(dayOf("2026-01-01") + day);
          if (isDigestDue(rhythm, sent.at(-1) ?? null, today)) sent.push(today);
        }
        const [shortest, longest] = { weekly: [7, 7], monthly: [28, 31] }[rhythm] as [number, number];
        expect(sent.length).toBeLessThanOrEqual(Math.ceil(days / shortest) + 1);
        expect(sent.length).toBeGreaterThanOrEqual(Math.floor(days / longest));
      }),
    );
  });
});
