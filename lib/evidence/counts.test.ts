/** On which days an item counts: the day before, the first day, the last day and the day after. */
import { describe, expect, it } from "vitest";
import { dayOf, type Period } from "@/lib/calendar";
import { aDocument, aMeeting, anActivity, anAnalysis, anAppointment, anExplanation } from "@/lib/dossier/dossier.testing";
import { includes } from "@/lib/intervals";
import { countDays, endOf, lastDayOf } from "./counts";
import type { Evidence } from "./evidence";

const counting = (item: Evidence, within: Period | undefined, days: string[]) =>
  days.filter((day) => includes(countDays(item, within), dayOf(day)));

describe("in force, both days included", () => {
  it.each<[string, Evidence]>([
    [
      "a document by when it takes effect",
      aDocument({ validFrom: "2025-02-01", adoptedOn: "2025-01-15", validUntil: "2025-03-01" }),
    ],
    ["a document by its adoption", aDocument({ adoptedOn: "2025-02-01", validUntil: "2025-03-01" })],
    ["an appointment", anAppointment({ from: "2025-02-01", until: "2025-03-01" })],
    ["an explanation", anExplanation({ date: "2025-02-01", reviewBy: "2025-03-01" })],
  ])("%s", (_, item) => {
    const days = ["2025-01-31", "2025-02-01", "2025-03-01", "2025-03-02"];
    expect(counting(item, undefined, days)).toEqual(["2025-02-01", "2025-03-01"]);
  });

  it("without an end for ever, whatever its review day", () => {
    const document = aDocument({ validFrom: "2025-02-01", reviewBy: "2025-03-01" });
    expect(counting(document, undefined, ["2025-01-31", "2199-12-31"])).toEqual(["2199-12-31"]);
    expect(endOf(document)).toBeUndefined();
  });

  it("on one day only, where it ends as it begins", () => {
    const days = ["2025-01-31", "2025-02-01", "2025-02-02"];
    expect(counting(anAppointment({ from: "2025-02-01", until: "2025-02-01" }), undefined, days)).toEqual(["2025-02-01"]);
  });
});

describe("an event, up to its last day plus the period and that day excluded", () => {
  it.each<[string, Evidence, Period, string[], string[]]>([
    [
      "DOMAIN.md's meeting",
      aMeeting({ date: "2025-12-14" }),
      "P1Y",
      ["2025-12-13", "2025-12-14", "2026-12-13", "2026-12-14"],
      ["2025-12-14", "2026-12-13"],
    ],
    [
      "on a leap day",
      aMeeting({ date: "2024-02-29" }),
      "P1Y",
      ["2024-02-29", "2025-02-27", "2025-02-28"],
      ["2024-02-29", "2025-02-27"],
    ],
    ["on a leap day, four years", anAnalysis({ date: "2024-02-29" }), "P4Y", ["2028-02-28", "2028-02-29"], ["2028-02-28"]],
    [
      "that lasts",
      anActivity({ date: "2025-05-01", until: "2025-08-31" }),
      "P2Y",
      ["2025-04-30", "2025-05-01", "2027-05-01", "2027-08-30", "2027-08-31"],
      ["2025-05-01", "2027-05-01", "2027-08-30"],
    ],
  ])("%s", (_, item, within, days, expected) => {
    expect(counting(item, within, days)).toEqual(expected);
  });

  it("for ever, where no period is asked", () => {
    expect(counting(aMeeting({ date: "2025-12-14" }), undefined, ["2025-12-13", "2025-12-14", "2199-12-31"])).toEqual([
      "2025-12-14",
      "2199-12-31",
    ]);
  });

  it("has its date as last day, unless it is an activity that lasts", () => {
    expect(lastDayOf(aMeeting({ date: "2025-12-14" }))).toBe("2025-12-14");
    expect(lastDayOf(anActivity({ date: "2025-05-01" }))).toBe("2025-05-01");
    expect(lastDayOf(anActivity({ date: "2025-05-01", until: "2025-08-31" }))).toBe("2025-08-31");
  });
});
