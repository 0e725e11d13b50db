/** Near misses: what lacks one thing is named, what lacks two is not, and neither is what does not count that day. */
import { describe, expect, it } from "vitest";
import type { Evidence } from "@/lib/evidence/evidence";
import {
  aDocument,
  aDossier,
  aMeeting,
  anActivity,
  anAnalysis,
  anException,
  claiming,
  criterionOf,
  ofTheRegion,
} from "../dossier/dossier.testing";

const DAY = "2025-07-01";
const codes = (evidence: Evidence[], criterion: string, rest = {}) =>
  criterionOf(aDossier(evidence, rest), criterion, DAY).reasons.map(({ code }) => code);

describe("an item", () => {
  it.each<[string, string, Evidence[], string[]]>([
    ["that lacks a claim", "1.1.1a", [aDocument()], ["unclaimed"]],
    ["that claims another criterion", "1.1.1a", [aDocument({ claims: claiming("1.1.1b") })], ["unclaimed"]],
    ["of a kind that does not count", "1.1.1a", [aDocument({ kind: "contract", claims: claiming("1.1.1a") })], ["nothing"]],
    ["that lacks a claim and is regional", "1.1.1a", [aDocument(ofTheRegion)], ["nothing"]],
    ["that lacks a claim and a field", "4.1.1b", [aDocument({ kind: "covenant" })], ["nothing"]],
    ["that lacks a field", "4.1.1b", [aDocument({ kind: "covenant", claims: claiming("4.1.1b") })], ["field-empty"]],
    ["that lacks a claim and a decision", "3.1.4a", [aDocument({ kind: "safety-plan" })], ["nothing"]],
    ["that lacks a decision", "3.1.4a", [aDocument({ kind: "safety-plan", claims: claiming("3.1.4a") })], ["not-adopted"]],
    [
      "that lacks a claim and has a decision",
      "3.1.4a",
      [aDocument({ kind: "safety-plan", adoptedBy: "council", adoptedOn: DAY })],
      ["unclaimed"],
    ],
    ["no longer in force", "1.1.1a", [aDocument({ validUntil: "2025-06-30" })], ["nothing"]],
    ["not yet in force", "1.1.1a", [aDocument({ validFrom: "2025-07-02" })], ["nothing"]],
    ["out of its term", "2.2.2b", [aMeeting({ date: "2023-07-01" })], ["nothing"]],
    ["in its term", "2.2.2b", [aMeeting({ date: "2023-07-02" })], ["unclaimed"]],
    ["for the wrong audience", "3.1.3a", [anActivity({ audiences: ["residents"] })], ["nothing"]],
    [
      "of a region that does not cover the municipality",
      "4.1.1a",
      [aDocument({ ...ofTheRegion, covers: ["GM0772"] })],
      ["nothing"],
    ],
    ["of a region that does", "4.1.1a", [aDocument({ ...ofTheRegion, claims: claiming("4.1.2a") })], ["unclaimed"]],
    ["that any document could show, of another theme", "5.1.2d", [aDocument({ claims: claiming("3.2.1a") })], ["nothing"]],
    ["that any activity could show, of no theme", "2.2.3a", [anActivity({ kind: "brochure" })], ["nothing"]],
  ])("%s", (_, criterion, evidence, expected) => {
    expect(codes(evidence, criterion)).toEqual(expected);
  });

  it("that an exception takes out is not named", () => {
    const exceptions = [anException({ evidence: "out" })];
    expect(codes([aDocument({ id: "out", ...ofTheRegion })], "4.1.1a", { exceptions })).toEqual(["nothing"]);
  });

  it("is named once, by the first requirement that it nearly fits", () => {
    const analysis = anAnalysis({ id: "trend", kind: "trend-report", title: "Trends", ...ofTheRegion });
    expect(criterionOf(aDossier([analysis]), "2.2.2a", DAY).reasons).toEqual([
      { code: "only-regional", evidence: "trend", title: "Trends", adoptable: false },
    ]);
  });

  it("of a region that the municipality confirmed and so counts is not named, whatever it is called by now", () => {
    const held = anActivity({ ...ofTheRegion, id: "held", kind: "e-learning", audiences: ["all-staff"], date: "2025-05-01" });
    const { region: _held, ...event } = held;
    const own = { ...event, id: "own", owner: "municipality", title: "Onze e-learning" } as Evidence;
    expect(codes([held], "2.1.3a")).toEqual(["only-regional"]);
    expect(codes([held, own], "2.1.3a")).toEqual(["short"]);
    expect(codes([held, { ...own, date: "2025-04-01" } as Evidence], "2.1.3a")).toEqual(["short", "only-regional"]);
    const others = anActivity({ id: "others", audiences: ["residents"], date: "2025-05-01" });
    expect(codes([held, others], "2.1.3a")).toEqual(["only-regional"]);
  });

  it("is not named where the criterion is met", () => {
    const evidence = [aDocument(), aDocument({ claims: claiming("1.1.1a") })];
    expect(codes(evidence, "1.1.1a")).toEqual(["in-force"]);
  });
});

it("several are each named", () => {
  const evidence = [aDocument({ id: "a", title: "A" }), aDocument({ id: "b", title: "B" })];
  expect(criterionOf(aDossier(evidence), "1.1.1a", DAY).reasons).toEqual([
    { code: "unclaimed", evidence: "a", title: "A" },
    { code: "unclaimed", evidence: "b", title: "B" },
  ]);
});
