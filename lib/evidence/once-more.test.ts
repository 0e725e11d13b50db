/** An event once more: what goes along, and which days are taken. */
import { describe, expect, it } from "vitest";
import type { EventEvidence } from "./evidence";
import { daysStored, onceMore, readDates } from "./once-more";

const meeting: EventEvidence = {
  id: "m1",
  owner: "municipality",
  type: "meeting",
  forum: "official",
  title: "Ambtelijk overleg, 3 februari 2026",
  date: "2026-02-03",
  parties: ["Politie"],
  minutes: "Z/26/1",
  note: "Met twee gasten.",
  claims: [{ criterion: "4.1.1a" }],
};

describe("onceMore", () => {
  it("takes along what the event is, and leaves what belongs to its day", () => {
    expect(onceMore(meeting, "m2", "2026-05-12")).toEqual({
      id: "m2",
      owner: "municipality",
      type: "meeting",
      forum: "official",
      title: "Ambtelijk overleg, 12 mei 2026",
      date: "2026-05-12",
      parties: ["Politie"],
      claims: [{ criterion: "4.1.1a" }],
    });
  });

  it("keeps a title of its own", () => {
    expect(onceMore({ ...meeting, title: "Signalenoverleg" }, "m2", "2026-05-12").title).toBe("Signalenoverleg");
  });

  it("invents no participants and no last day of an activity", () => {
    const training: EventEvidence = {
      ...{ id: "a", owner: "municipality", type: "activity", kind: "training", title: "Training", audiences: ["board"] },
      ...{ date: "2026-01-05", until: "2026-01-09", participants: 12 },
    };
    expect(onceMore(training, "b", "2026-06-01")).toEqual({
      ...{ id: "b", owner: "municipality", type: "activity", kind: "training", title: "Training", audiences: ["board"] },
      date: "2026-06-01",
    });
  });
});

describe("readDates", () => {
  it.each([
    ["one day", "12 mei 2026", ["2026-05-12"]],
    ["several, in order of time and each once", "9-6-2026\n12 mei 2026\n9 juni 2026", ["2026-05-12", "2026-06-09"]],
    ["days on one line", "12-5-2026, 9-6-2026 en 7-7-2026", ["2026-05-12", "2026-06-09", "2026-07-07"]],
  ])("reads %s", (_what, text, dates) => {
    expect(readDates(text, meeting, [meeting])).toEqual({ ok: true, dates });
  });

  it.each([
    ["nothing", " ", "Vul een of meer datums in, elk op een regel."],
    ["a day that does not exist", "29-2-2026\n12-5-2026", "“29-2-2026”: Deze datum bestaat niet."],
    ["a day on which it is recorded already", "3-2-2026", "Op 3 februari 2026 staat dit er al."],
  ])("refuses %s", (_what, text, message) => {
    const read = readDates(text, meeting, [meeting]);
    expect(read.ok ? "" : read.problems.map((problem) => problem.message).join()).toContain(message);
  });
});

it("says which day is stored for a month or a year, and nothing of a full day or what is no date", () => {
  expect(daysStored("juni 2026\n28-9-2026\nonzin\n2025")).toEqual([
    "juni 2026: wordt opgeslagen als 30 juni 2026: de laatste dag van die maand.",
    "2025: wordt opgeslagen als 31 december 2025: de laatste dag van dat jaar.",
  ]);
});
