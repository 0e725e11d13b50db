/** Dates in every Dutch notation, and what is refused because it could be another day. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../calendar";
import { longDate, shortDate } from "../dutch";
import { readTypedDate, whichDay, writeTypedDate } from "./typed-date";

describe("a day", () => {
  it.each([
    "28-09-2023",
    "28-9-2023",
    "28/9/2023",
    "28.9.2023",
    "28 9 2023",
    "28 - 9 - 2023",
    "28–09–2023",
    "28/9/23",
    "28-9-'23",
    "28 september 2023",
    "28 September 2023",
    "28 sept. 2023",
    "28-sep-2023",
    "28e september 2023",
    "donderdag 28 september 2023",
    "do. 28 sept 2023",
    "2023-09-28",
    "2023/9/28",
    "28\u00a0september\u00a02023",
    "28\u200b-09-2023",
    "２８-09-2023",
  ])("is read from %s", (text) => {
    expect(readTypedDate(text)).toEqual({ date: "2023-09-28", precision: "day" });
  });

  it.each([
    ["1 mrt 2024", "2024-03-01"],
    ["1 maart 2024", "2024-03-01"],
    ["29-2-2024", "2024-02-29"],
    ["1-1-49", "2049-01-01"],
  ])("is read from %s as %s", (text, date) => {
    expect(readTypedDate(text)).toEqual({ date, precision: "day" });
  });
});

describe("where no day is known", () => {
  it.each([
    ["september 2023", "2023-09-30", "month"],
    ["sept 2023", "2023-09-30", "month"],
    ["9-2023", "2023-09-30", "month"],
    ["2023-09", "2023-09-30", "month"],
    ["februari 2024", "2024-02-29", "month"],
    ["december 2199", "2199-12-31", "month"],
    ["2023", "2023-12-31", "year"],
  ])("%s is its last day: %s", (text, date, precision) => {
    expect(readTypedDate(text)).toEqual({ date, precision });
  });

  it("says which day that is", () => {
    expect(whichDay({ date: "2023-09-30", precision: "month" })).toBe(
      "Wordt opgeslagen als 30 september 2023: de laatste dag van die maand.",
    );
    expect(whichDay({ date: "2023-12-31", precision: "year" })).toContain("31 december 2023: de laatste dag van dat jaar.");
    expect(whichDay({ date: "2023-12-31", precision: "day" })).toBeUndefined();
  });
});

describe("what is no date", () => {
  const example = "Vul een datum in, bijvoorbeeld 28-9-2023 of september 2023.";
  it.each([
    ["gisteren", example],
    ["28", example],
    ["28092023", example],
    ["1-2-3-2023", example],
    ["ma 2023", example],
    ["28 herfstmaand 2023", example],
    ["ju 2023", example],
    ["september", "Vul ook het jaar in."],
    ["28 september", "Vul ook het jaar in."],
    ["28-9", "Vul ook het jaar in."],
    ["28-9-98", "Schrijf het jaar met vier cijfers."],
    ["28-9-3", "Schrijf het jaar met vier cijfers."],
    ["9/28/2023", "Deze datum bestaat niet. Schrijf eerst de dag, dan de maand en dan het jaar."],
    ["29-2-2023", "Deze datum bestaat niet. Schrijf eerst de dag, dan de maand en dan het jaar."],
    ["13-2023", "Deze maand bestaat niet."],
    ["0-2023", "Deze maand bestaat niet."],
    ["1-1-1899", "Vul een jaar in tussen 1900 en 2199."],
    ["2200", "Vul een jaar in tussen 1900 en 2199."],
    ["woensdag 28 september 2023", "28 september 2023 is een donderdag, geen woensdag."],
  ])("%s is told: %s", (text, message) => {
    expect(readTypedDate(text)).toEqual({ message });
  });
});

it("reads every date back in each way in which Plateau writes one", () => {
  const day = fc.integer({ min: dayOf("1900-01-01"), max: dayOf("2199-12-31") });
  fc.assert(
    fc.property(day, (at) => {
      const date = dateOf(at);
      for (const text of [date, writeTypedDate(date), longDate(date), shortDate(date)]) {
        expect(readTypedDate(text)).toEqual({ date, precision: "day" });
      }
    }),
  );
});

it("never throws, and gives a date or a sentence", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const { date, message } = readTypedDate(text);
      expect(date ?? message).toMatch(/^\d{4}-\d\d-\d\d$|\.$/);
    }),
  );
});
