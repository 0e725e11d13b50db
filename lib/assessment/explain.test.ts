/** Reasons as data: which evidence they name, in which order they come. The sentences are in reason.test.ts. */
import { describe, expect, it } from "vitest";
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

const TODAY = "2026-11-22";

describe("a criterion that is met", () => {
  it("says so by the requirement that lasts longest", () => {
    const evidence = [
      anAppointment({ id: "portfolio", role: "portfolio-holder", until: "2026-12-31" }),
      aMeeting({ id: "college", forum: "college", date: "2026-09-01" }),
    ];
    expect(criterionOf(aDossier(evidence), "3.1.1a", TODAY).reasons).toEqual([
      { code: "in-force", evidence: ["college"], through: "2027-08-31" },
    ]);
  });

  it("says until when it is met, also by what takes over", () => {
    const evidence = [
      anAppointment({ id: "a", until: "2026-12-31" }),
      anAppointment({ id: "b", from: "2027-01-01", until: "2027-06-30" }),
    ];
    expect(criterionOf(aDossier(evidence), "2.1.1a", TODAY).reasons).toEqual([
      { code: "in-force", evidence: ["a"], through: "2027-06-30" },
    ]);
  });

  it("names all that is counted for it, sorted, with the sum", () => {
    const evidence = [aMeeting({ id: "b", date: "2026-06-09" }), aMeeting({ id: "a", date: "2025-12-14" })];
    expect(criterionOf(aDossier(evidence), "3.1.1b", TODAY).reasons).toEqual([
      {
        code: "enough",
        evidence: ["a", "b"],
        have: 2,
        need: 2,
        unit: "meeting",
        within: "P1Y",
        next: { from: "2026-12-14", have: 1 },
      },
    ]);
  });

  it("counts two meetings of one forum on one day once in the sum", () => {
    const dates = ["2025-12-14", "2025-12-14", "2026-06-09"];
    const evidence = dates.map((date, index) => aMeeting({ id: `m${index}`, date }));
    expect(criterionOf(aDossier(evidence), "3.1.1b", TODAY).reasons).toMatchObject([{ have: 2, evidence: ["m0", "m1", "m2"] }]);
  });

  it("does not announce an end that another requirement makes up for", () => {
    const evidence = [
      anAppointment({ domains: ["care", "safety"], until: "2026-12-31" }),
      aDocument({ claims: claiming("1.1.1b"), validFrom: "2026-12-01", validUntil: "2027-12-31" }),
    ];
    expect(criterionOf(aDossier(evidence), "1.1.1b", TODAY).reasons).toMatchObject([{ code: "enough", next: null }]);
  });

  it("shows the explanation too", () => {
    const evidence = [
      anAppointment({ id: "officer" }),
      anExplanation({ id: "why", criteria: ["2.1.1a"], date: "2026-06-01", reviewBy: "2027-06-01" }),
    ];
    expect(criterionOf(aDossier(evidence), "2.1.1a", TODAY).reasons).toEqual([
      { code: "in-force", evidence: ["officer"], through: null },
      { code: "explained", evidence: ["why"], through: "2027-06-01" },
    ]);
  });
});

describe("a criterion that is not met", () => {
  it("tells in order: lapsed, foreseen, action, short, what would count", () => {
    const evidence = [
      aMeeting({ id: "old", date: "2024-01-01" }),
      aMeeting({ id: "older", date: "2023-12-01" }),
      aMeeting({ id: "now", date: "2026-11-01" }),
      aMeeting({ id: "soon", date: "2027-01-01" }),
    ];
    const actions = [anAction({ id: "todo", criterion: "3.1.1b", title: "Plannen", due: "2027-03-01" })];
    expect(criterionOf(aDossier(evidence, { actions }), "3.1.1b", TODAY).reasons).toEqual([
      { code: "lapsed", on: "2024-12-01", evidence: [] },
      { code: "foreseen", on: "2027-01-01" },
      { code: "action", action: "todo", title: "Plannen", due: "2027-03-01" },
      { code: "short", evidence: ["now"], have: 1, need: 2, unit: "meeting", within: "P1Y" },
    ]);
  });

  it("tells the last day on which it lapsed, where it did so before", () => {
    const evidence = [
      anAppointment({ from: "2020-01-01", until: "2020-12-31" }),
      anAppointment({ from: "2025-01-01", until: "2025-12-31" }),
    ];
    expect(criterionOf(aDossier(evidence), "2.1.1a", TODAY).reasons).toEqual([
      { code: "lapsed", on: "2026-01-01", evidence: [] },
    ]);
  });

  it("tells of the requirement that is nearest", () => {
    const evidence = [
      anActivity({ id: "training", date: "2026-11-01", audiences: ["youth"] }),
      anActivity({ id: "brochure", kind: "brochure", date: "2026-11-01", audiences: ["all-staff"] }),
    ];
    expect(criterionOf(aDossier(evidence), "2.1.3b", TODAY).reasons).toEqual([
      { code: "short", evidence: ["training"], have: 1, need: 2, unit: "audiences", within: "P2Y" },
    ]);
  });

  it("does not speak of plans while it is explained, but does of what is short", () => {
    const evidence = [
      anExplanation({ id: "why", criteria: ["3.1.1b"], date: "2026-06-01", reviewBy: "2027-06-01" }),
      aMeeting({ id: "now", date: "2026-11-01" }),
    ];
    const actions = [anAction({ criterion: "3.1.1b" })];
    const { reasons } = criterionOf(aDossier(evidence, { actions }), "3.1.1b", TODAY);
    expect(reasons.map(({ code }) => code)).toEqual(["explained", "short"]);
  });
});

describe("a block", () => {
  it("names what is missing in the framework's order, and its own actions only", () => {
    const actions = [anAction({ id: "block", block: "2.1.1", title: "Blok" }), anAction({ criterion: "2.1.1a" })];
    expect(blockOf(aDossier([], { actions }), "2.1.1", TODAY).reasons).toEqual([
      { code: "some-criteria", settled: 0, required: 3, missing: ["2.1.1a", "2.1.1b", "2.1.1c"] },
      { code: "action", action: "block", title: "Blok", due: "2027-03-01" },
    ]);
  });

  it("does not name what is only asked where applicable", () => {
    expect(blockOf(aDossier(), "3.1.2", TODAY).reasons).toEqual([
      { code: "some-criteria", settled: 0, required: 2, missing: ["3.1.2a", "3.1.2b"] },
    ]);
  });
});
