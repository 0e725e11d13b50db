/** Looking up a day: since, until, and what is counted. */
import { describe, expect, it } from "vitest";
import { currentFramework } from "@/lib/framework/versions";
import {
  aDocument,
  aDossier,
  aMeeting,
  anAction,
  anActivity,
  anAppointment,
  anExplanation,
  blockOf,
  claiming,
  criterionOf,
} from "../dossier/dossier.testing";
import { assess } from "./assess";
import { statusOn } from "./status";

describe("since and until", () => {
  const officer = aDossier([anAppointment({ from: "2025-01-01", until: "2025-12-31" })]);

  it.each([
    ["the first run has always been", "2024-12-31", "planned", null, "2025-01-01"],
    ["a run in between has both", "2025-07-01", "met", "2025-01-01", "2026-01-01"],
    ["the last run has no end", "2026-01-01", "lapsed", "2026-01-01", null],
  ])("%s", (_, day, status, since, until) => {
    expect(criterionOf(officer, "2.1.1a", day)).toMatchObject({ status, since, until });
  });

  it("are of the status, not of the evidence: who takes over does not begin a new run", () => {
    const dossier = aDossier([
      anAppointment({ until: "2025-06-30" }),
      anAppointment({ from: "2025-07-01", until: "2025-12-31" }),
    ]);
    expect(criterionOf(dossier, "2.1.1a", "2025-08-01")).toMatchObject({ since: "2025-01-01", until: "2026-01-01" });
  });

  it("are of this status, where met and explained follow on each other", () => {
    const explained = anExplanation({ criteria: ["2.1.1a"], date: "2025-12-01", reviewBy: "2026-03-31" });
    const dossier = aDossier([...officer.evidence, explained]);
    expect(criterionOf(dossier, "2.1.1a", "2025-12-15")).toMatchObject({ status: "met", until: "2026-01-01" });
    expect(criterionOf(dossier, "2.1.1a", "2026-01-01")).toMatchObject({
      status: "explained",
      since: "2026-01-01",
      until: "2026-04-01",
    });
  });

  it("of a plan end the day after it is due", () => {
    const dossier = aDossier([], { actions: [anAction({ block: "2.1.1", due: "2027-03-01" })] });
    expect(blockOf(dossier, "2.1.1", "2026-11-22")).toMatchObject({ status: "planned", since: null, until: "2027-03-02" });
    expect(blockOf(dossier, "2.1.1", "2027-03-02")).toMatchObject({ status: "open", since: "2027-03-02", until: null });
  });

  it("may lie beyond the last day that a file can name", () => {
    const dossier = aDossier([aMeeting({ date: "2199-12-31", forum: "college" })]);
    expect(criterionOf(dossier, "3.1.1a", "2199-12-31")).toMatchObject({ status: "met", until: "2200-12-31" });
  });
});

describe("counted evidence", () => {
  it("is sorted by code point", () => {
    const ids = ["b", "B", "10", "9", "_", "-1", "a"];
    const dossier = aDossier(ids.map((id) => anAppointment({ id })));
    expect(criterionOf(dossier, "2.1.1a", "2025-07-01").counted).toEqual(["-1", "10", "9", "B", "_", "a", "b"]);
  });

  it("names an item once, though two requirements count it", () => {
    const dossier = aDossier([anActivity({ id: "both", audiences: ["new-staff", "all-staff"] })]);
    expect(criterionOf(dossier, "2.1.3c", "2025-07-01").counted).toEqual(["both"]);
  });

  it("is that of all requirements, also of those that are not satisfied", () => {
    const dossier = aDossier([
      anAppointment({ id: "officer", domains: ["care"] }),
      aDocument({ id: "plan", claims: claiming("1.1.1b") }),
    ]);
    expect(criterionOf(dossier, "1.1.1b", "2025-07-01")).toMatchObject({ status: "met", counted: ["officer", "plan"] });
  });

  it("has the explanations apart, sorted too", () => {
    const dossier = aDossier([
      anExplanation({ id: "b" }),
      anExplanation({ id: "a" }),
      anExplanation({ id: "c", criteria: ["1.1.1b"] }),
    ]);
    expect(criterionOf(dossier, "1.1.1a", "2025-07-01")).toMatchObject({ counted: [], explained: ["a", "b"] });
  });
});

it("one assessment answers for every day", () => {
  const assessment = assess(currentFramework, aDossier([anAppointment({ from: "2025-01-01", until: "2025-12-31" })]));
  const days = ["2024-12-31", "2025-12-31", "2026-01-01", "2025-01-01"];
  expect(days.map((day) => statusOn(assessment, day).criteria["2.1.1a"]?.status)).toEqual(["planned", "met", "lapsed", "met"]);
  expect(days.map((day) => statusOn(assessment, day).asOf)).toEqual(days);
});
