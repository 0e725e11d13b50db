/** Days in the Netherlands as moments, at the edges of summer time, of the calendar and of what OSCAL's pattern knows. */
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { dateTime, endOfDay, startOfDay } from "./date-time";

it.each([
  ["in winter", "2026-11-22", "2026-11-21T23:00:00Z"],
  ["in summer", "2026-07-01", "2026-06-30T22:00:00Z"],
  ["when summer time begins", "2026-03-29", "2026-03-28T23:00:00Z"],
  ["when summer time ends", "2026-10-25", "2026-10-24T22:00:00Z"],
  ["after a 29 February of the twentieth century", "1996-03-01", "1996-03-01T13:00:00+14:00"],
  ["after a later 29 February", "2024-03-01", "2024-02-29T23:00:00Z"],
])("a day begins at midnight in the Netherlands: %s", (_, date, moment) => {
  expect(startOfDay(date)).toBe(moment);
});

it("ends a day where the next one begins, also when it is 23 or 25 hours long", () => {
  expect(endOfDay("2026-03-29")).toBe(startOfDay("2026-03-30"));
  expect(Temporal.Instant.from(endOfDay("2026-03-29")).since(startOfDay("2026-03-29")).total("hours")).toBe(23);
  expect(Temporal.Instant.from(endOfDay("2026-10-25")).since(startOfDay("2026-10-25")).total("hours")).toBe(25);
  expect(endOfDay("2199-12-31")).toBe("2199-12-31T23:00:00Z");
});

it.each([
  "1899-12-31T23:40:28Z",
  "1996-02-29T00:00:00Z",
  "1996-02-29T09:59:59Z",
  "1996-02-29T10:00:00Z",
  "1996-02-29T23:59:59.5Z",
])("writes %s as the same moment on another date", (moment) => {
  const written = dateTime(moment);
  expect(written).toMatch(/^19\d\d-(?!02-29)/);
  expect(Temporal.Instant.compare(written, moment)).toBe(0);
});
