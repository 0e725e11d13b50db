/** From what was typed to an item or to problems, and back again. */
import { describe, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "../access";
import { type Entries, entriesOf } from "../form/entries";
import { fillEvidence, readEvidence } from "./read-form";

const own = ofMunicipality("GM9001");

const meeting: Entries = {
  id: ["m1"],
  forum: ["official"],
  date: ["3-2-2026"],
  note: ["  "],
};

const problemsOfMeeting = (entries: Entries) => {
  const reading = readEvidence("meeting", own, { ...meeting, ...entries });
  return reading.ok ? [] : reading.problems;
};

describe("readEvidence", () => {
  it("reads a meeting, leaves empty texts out and makes up the title", () => {
    expect(readEvidence("meeting", own, meeting)).toMatchObject({
      ok: true,
      item: {
        id: "m1",
        owner: "municipality",
        type: "meeting",
        forum: "official",
        date: "2026-02-03",
        title: "Ambtelijk overleg, 3 februari 2026",
      },
    });
    expect(readEvidence("meeting", own, meeting).draft).not.toHaveProperty("note");
  });

  it.each([
    ["no date at all", { date: [" "] }, "Vul de datum van het overleg in."],
    ["a date without a year", { date: ["3 februari"] }, "Vul ook het jaar in."],
    [
      "29 February of an ordinary year",
      { date: ["29-2-2026"] },
      "Deze datum bestaat niet. Schrijf eerst de dag, dan de maand en dan het jaar.",
    ],
  ])("says at the date what is wrong with %s, and nothing else", (_what, entries, message) => {
    expect(problemsOfMeeting(entries)).toEqual([expect.objectContaining({ field: "date", message })]);
  });

  it("accepts 29 February of a leap year", () => {
    const leap = { ...meeting, date: ["29 feb 2024"] };
    expect(readEvidence("meeting", own, leap)).toMatchObject({ ok: true, item: { date: "2024-02-29" } });
  });

  it("names all that is missing at once, in the order of the form", () => {
    const reading = readEvidence("activity", own, { id: ["a"] });
    expect(reading.ok ? [] : reading.problems.map(({ field }) => field)).toEqual(["kind", "date", "audiences"]);
  });

  it("reads one value a line, without blank lines", () => {
    const scan = {
      ...meeting,
      kind: ["environmental-scan"],
      title: ["Scan"],
      sectors: ["Land- en tuinbouw\r\n\r\n  horeca  \r\n"],
    };
    expect(readEvidence("analysis", own, scan).draft.sectors).toEqual(["Land- en tuinbouw", "horeca"]);
  });

  it("reads a number and a flag", () => {
    const activity = { ...meeting, kind: ["training"], title: ["T"], audiences: ["all-staff", "board"], participants: ["12"] };
    expect(readEvidence("activity", own, activity)).toMatchObject({
      ok: true,
      item: { participants: 12, audiences: ["all-staff", "board"] },
    });
    const read = (participants: string) => readEvidence("activity", own, { ...activity, participants: [participants] });
    expect(read("1.000")).toMatchObject({ ok: true, item: { participants: 1000 } });
    expect([read("1e3").ok, read("0x10").ok, read("1.5").ok]).toEqual([false, false, false]);
    const wrong = readEvidence("activity", own, { ...activity, participants: ["veel"] });
    expect(wrong.ok ? [] : wrong.problems.map(({ field }) => field)).toEqual(["participants"]);
  });

  it("asks a document's claim where it stands, at the field of its block", () => {
    const document = {
      id: ["d"],
      kind: ["policy-plan"],
      title: ["Plan"],
      validFrom: ["1-1-2025"],
      claim: ["1.1.1a", "1.1.1c"],
      "locator.1.1.1a": ["§ 3.1"],
      "quote.1.1.1a": ["…"],
    };
    const reading = readEvidence("document", own, document);
    expect(reading.ok ? [] : reading.problems).toEqual([
      {
        field: "locator.1.1.1",
        subject: "Bouwsteen 1.1.1:",
        message: "Vul in waar dit in het document staat, bijvoorbeeld § 3.1.",
      },
    ]);
    const mended = readEvidence("document", own, { ...document, "locator.1.1.1": ["§ 4"] });
    expect(mended.ok && mended.item.claims).toEqual([
      { criterion: "1.1.1a", locator: "§ 3.1", quote: "…" },
      { criterion: "1.1.1c", locator: "§ 4" },
    ]);
  });

  it("takes the region from the owner, never from the form, and only there for whom it counts", () => {
    const regional = { ...meeting, region: ["elsewhere"], covers: ["GM9001"] };
    expect(readEvidence("meeting", ofRegion("vr"), regional)).toMatchObject({
      ok: true,
      item: { owner: "region", region: "vr", covers: ["GM9001"] },
    });
    expect(readEvidence("meeting", own, regional).draft).not.toHaveProperty("covers");
  });
});

describe("fillEvidence", () => {
  it("shows an item so that reading it gives the item again", () => {
    const item = {
      id: "d",
      owner: "municipality",
      type: "document",
      title: "Plan",
      kind: "policy-plan",
      adoptedBy: "council",
      adoptedOn: "2025-01-07",
      parties: ["Politie", "GGD"],
      policyFields: ["care", "youth"],
      adopts: "regional",
      claims: [{ criterion: "1.1.1a", locator: "§1", quote: "a" }],
    };
    expect(readEvidence("document", own, fillEvidence("document", item)).draft).toEqual(item);
  });
});

it("leaves a title that was made up empty, so that it follows a corrected date, and keeps a title that was typed", () => {
  const item = { id: "m1", owner: "municipality", type: "meeting", forum: "official", date: "2026-02-03" };
  const made = fillEvidence("meeting", { ...item, title: "Ambtelijk overleg, 3 februari 2026" });
  expect(made.title).toBeUndefined();
  expect(readEvidence("meeting", own, { ...made, date: ["4 februari 2026"] }).draft.title).toBe(
    "Ambtelijk overleg, 4 februari 2026",
  );
  expect(fillEvidence("meeting", { ...item, title: "Teamdag" }).title).toEqual(["Teamdag"]);
});

describe("entriesOf", () => {
  it("keeps every value of a field and leaves the framework's own fields out", () => {
    const pairs: [string, unknown][] = [
      ["claim", "a"],
      ["claim", "b"],
      ["$ACTION_ID", "x"],
      ["__proto__", "y"],
      ["file", {}],
    ];
    expect(entriesOf(pairs).claim).toEqual(["a", "b"]);
    expect(Object.keys(entriesOf(pairs))).not.toContain("$ACTION_ID");
    expect(Object.keys(entriesOf(pairs))).not.toContain("file");
  });
});
