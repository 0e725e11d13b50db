/** What is just good enough for an exchange file, beside what just is not; and that a file written is the file read. */
import { describe, expect, it } from "vitest";
import { towards } from "../sharing/boundary";
import { HOLDER } from "../sharing/viewer";
import { MAX_FILE_BYTES, readExchange, writeExchange } from "./exchange";
import { changed, goodFile, pathsIn, problemsIn } from "./exchange-file.testing";

/** The good file with fields of one item replaced. */
function withItem(index: number, fields: object): unknown {
  const { evidence, ...file } = goodFile();
  return { ...file, evidence: evidence.map((item, place) => (place === index ? { ...item, ...fields } : item)) };
}

describe("good are", () => {
  it.each<[string, string, unknown]>([
    ["a title of 200 characters, of which half are emoji", "evidence.0.title", "a👮".repeat(100)],
    ["a note of 10,000 characters", "evidence.0.note", "é".repeat(10_000)],
    ["an id of 64 characters", "evidence.2.id", "x".repeat(64)],
    ["an id named __proto__", "evidence.2.id", "__proto__"],
    ["an id named constructor", "actions.0.id", "constructor"],
    ["nobody taking part", "evidence.3.participants", 0],
    ["an address in capitals", "evidence.0.url", "HTTPS://EXAMPLE.NL/PLAN"],
    ["a document of one day", "evidence.0.validUntil", "2025-01-01"],
    ["a document that takes effect before it was adopted", "evidence.0.adoptedOn", "2027-01-01"],
    ["a document that ends before it was adopted", "evidence.0.validUntil", "2025-02-01"],
    ["a review before a document takes effect", "evidence.0.reviewBy", "1999-01-01"],
    ["an appointment of one day", "evidence.1.until", "2024-01-01"],
    ["an activity of one day", "evidence.3.until", "2025-05-01"],
    ["an exception of one day", "exceptions.0.until", "2025-01-01"],
    ["an exception for ever", "exceptions.0.until", undefined],
    ["an explanation reviewed the next day", "evidence.5.reviewBy", "2025-06-02"],
    ["an explanation reviewed exactly a year later", "evidence.5.reviewBy", "2026-06-01"],
    ["the first day of all", "evidence.2.date", "1900-01-01"],
    ["the last day of all", "evidence.2.date", "2199-12-31"],
    ["a meeting still to come", "evidence.2.date", "2099-01-01"],
    ["two parties that differ in case", "evidence.0.parties", ["Politie", "politie"]],
    ["an empty list of parties", "evidence.0.parties", []],
    ["an empty list of claims", "evidence.2.claims", []],
    ["an explanation with an empty list of claims", "evidence.5.claims", []],
    ["a meeting's claim without locator", "evidence.2.claims", [{ criterion: "2.2.2b" }]],
    ["evidence that covers others only", "evidence.6.covers", ["GM9999"]],
    ["evidence that covers all members", "evidence.6.covers", undefined],
    ["a municipality that does not exist", "municipality.code", "GM9999"],
    ["no exceptions", "exceptions", undefined],
    ["no actions", "actions", undefined],
    ["an action long overdue", "actions.0.due", "1999-01-01"],
  ])("%s", (_, path, value) => {
    expect(problemsIn(changed(path, value))).toEqual([]);
  });

  it("no evidence at all", () => {
    const { framework, format, municipality } = goodFile();
    expect(problemsIn({ format, framework, municipality, regions: [], evidence: [] })).toEqual([]);
  });

  it("3.0 participants, for JSON knows one kind of number", () => {
    expect(problemsIn(JSON.stringify(goodFile()).replace('"participants":12', '"participants":3.0'))).toEqual([]);
  });

  it("the same id for a region, an item and an action", () => {
    const { actions, ...file } = goodFile();
    expect(
      problemsIn({ ...file, actions: actions.map((action, i) => (i === 0 ? { ...action, id: "plan" } : action)) }),
    ).toEqual([]);
  });
});

describe("a year of explanation", () => {
  it.each([
    ["2024-02-29", "2025-02-28", true],
    ["2024-02-29", "2025-03-01", false],
    ["2023-02-28", "2024-02-28", true],
    ["2023-02-28", "2024-02-29", false],
    ["2023-03-01", "2024-03-01", true],
    ["2198-12-31", "2199-12-31", true],
  ])("from %s to %s: %s", (date, reviewBy, good) => {
    expect(pathsIn(withItem(5, { date, reviewBy }))).toEqual(good ? [] : ["$.evidence[5].reviewBy"]);
  });
});

describe("the size of a file", () => {
  const { evidence: _, exceptions: __, ...file } = goodFile();
  const meetings = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `m${index}`,
      owner: "municipality",
      type: "meeting",
      title: "Driehoek",
      forum: "triangle",
      date: "2025-01-01",
    }));

  it("may be 10,000 items, and no more", () => {
    expect(problemsIn({ ...file, evidence: meetings(10_000) })).toEqual([]);
    expect(problemsIn({ ...file, evidence: meetings(10_001) })).toEqual([
      "$.evidence Een bestand bevat hooguit 10.000 bewijsstukken.",
    ]);
  });

  it("does not hide what is wrong inside", () => {
    const evidence = [{ ...meetings(1)[0], title: "" }, ...meetings(10_001).slice(1)];
    expect(new Set(pathsIn({ ...file, evidence }))).toEqual(new Set(["$.evidence", "$.evidence[0].title"]));
  });

  it("may be 20 MiB, and not a byte more", () => {
    const text = JSON.stringify(goodFile());
    const filled = (bytes: number) => text.padEnd(bytes - new TextEncoder().encode(text).length + text.length, " ");
    expect(problemsIn(filled(MAX_FILE_BYTES))).toEqual([]);
    expect(problemsIn(filled(MAX_FILE_BYTES + 1))).toEqual(["$ Het bestand is groter dan 20 MiB."]);
    expect(MAX_FILE_BYTES).toBe(20_971_520);
  });

  it("may be 32 layers deep: what is too deep is told alone", () => {
    const nested = (depth: number) =>
      JSON.stringify(goodFile()).replace('"forum"', `"x":${"[".repeat(depth)}${"]".repeat(depth)},"forum"`);
    // The file, its list of evidence and the item are three layers.
    expect(pathsIn(nested(29))).toEqual(["$.evidence[2].x"]);
    expect(problemsIn(nested(30))).toEqual([expect.stringContaining("dieper genest dan 32 lagen.")]);
  });
});

describe("a file that is read", () => {
  const read = (text: string) => {
    const reading = readExchange(new TextEncoder().encode(text));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading;
  };

  it("gives the framework and everything in it, unchanged", () => {
    const { format: _, framework, ...rest } = goodFile();
    const reading = read(JSON.stringify(goodFile()));
    expect(reading.framework.id).toBe(framework);
    expect(reading.dossier).toEqual({ ...rest, agreements: [] });
  });

  it("has no exceptions and no actions where it names none", () => {
    const { exceptions: _, actions: __, ...rest } = goodFile();
    expect(read(JSON.stringify(rest)).dossier).toMatchObject({ exceptions: [], actions: [] });
  });

  it("is the same after writing and reading again", () => {
    const { framework, dossier } = read(JSON.stringify(goodFile()));
    const text = writeExchange(framework, towards(HOLDER, dossier));
    expect(JSON.parse(text)).toEqual(goodFile());
    expect(read(text).dossier).toEqual(dossier);
    expect(text).toMatch(/^\{\n {2}"format": "plateau\/1",\n/);
    expect(text.endsWith("\n}\n")).toBe(true);
  });
});
