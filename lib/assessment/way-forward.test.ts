/** The ways forward on a worked dossier: what is offered, in which order, and how far the form is filled in. */
import { describe, expect, it } from "vitest";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { assess } from "./assess";
import { type WayForward, waysForward } from "./way-forward";

const ASOF = "2026-11-22";

const assessmentOf = (...evidence: Evidence[]) =>
  assess(currentFramework, {
    municipality: { code: "GM9001", name: "Beekrijk" },
    regions: [{ id: "vr", name: "Voorbeeldregio" }],
    evidence,
    exceptions: [],
    actions: [],
    agreements: [],
  });

const ways = (criterion: string, ...evidence: Evidence[]): WayForward[] =>
  waysForward(assessmentOf(...evidence), criterion, ASOF);

const plan: Evidence = {
  id: "plan",
  owner: "municipality",
  type: "document",
  title: "Beleidsplan",
  kind: "policy-plan",
  validFrom: "2025-01-01",
};

const regionalPlan: Evidence = {
  ...plan,
  id: "regional-plan",
  owner: "region",
  region: "vr",
  title: "Regioplan",
  claims: [{ criterion: "1.1.1c", locator: "§2" }],
};

describe("waysForward", () => {
  it("fills in the forum where the requirement leaves only one", () => {
    expect(ways("3.1.1c")).toEqual([
      {
        kind: "add",
        type: "meeting",
        label: "Overleg vastleggen",
        query: { soort: "meeting", toetspunt: "3.1.1c", forum: "official" },
      },
    ]);
  });

  it("narrows the list where the requirement leaves several", () => {
    expect(ways("3.1.1a").map(({ query }) => query)).toEqual([
      { soort: "appointment", toetspunt: "3.1.1a", role: "portfolio-holder" },
      { soort: "meeting", toetspunt: "3.1.1a", forum: "college,mayor-police,council" },
    ]);
  });

  it("does not narrow where one of the requirements accepts every kind", () => {
    expect(ways("4.1.1a")[0]?.query).toEqual({ soort: "document", toetspunt: "4.1.1a" });
  });

  it("puts the type of the nearest requirement first", () => {
    const forSafety: Evidence = {
      id: "officer",
      owner: "municipality",
      type: "appointment",
      title: "Aandachtsfunctionaris",
      role: "attention-officer",
      holder: "adviseur OOV",
      domains: ["safety"],
      from: "2025-01-01",
    };
    const types = (...evidence: Evidence[]) =>
      ways("1.1.1b", ...evidence).flatMap((way) => (way.kind === "add" ? way.type : []));
    expect(types()).toEqual(["document", "appointment"]);
    expect(types(forSafety)).toEqual(["appointment", "document"]);
  });

  it("offers first to mend what almost counts: the claim", () => {
    expect(ways("1.1.1c", plan)[0]).toEqual({
      kind: "amend",
      evidence: "plan",
      label: "“Beleidsplan” aanvullen",
      query: { toetspunt: "1.1.1c" },
    });
  });

  it("names the field that is still empty, and the decision that is still missing", () => {
    const scan: Evidence = {
      id: "scan",
      owner: "municipality",
      type: "analysis",
      title: "Scan",
      kind: "environmental-scan",
      date: "2025-01-01",
    };
    expect(ways("3.1.2a", scan)[0]?.query).toEqual({ toetspunt: "3.1.2a", veld: "sectors" });
    expect(ways("3.1.4a", plan)[0]?.query).toEqual({ toetspunt: "3.1.4a", veld: "adoptedBy" });
  });

  it("offers to adopt a document of the region before adding one, and after mending an own one", () => {
    expect(ways("1.1.1c", regionalPlan, plan).map(({ kind }) => kind)).toEqual(["amend", "adopt", "add"]);
    expect(ways("1.1.1c", regionalPlan)[0]).toEqual({
      kind: "adopt",
      evidence: "regional-plan",
      label: "“Regioplan” van de regio overnemen",
      query: { soort: "document", "neemt-over": "regional-plan", toetspunt: "1.1.1c" },
    });
  });

  it("sends the missing decision on an adopted document to the document that adopts it", () => {
    const adopting: Evidence = { ...plan, id: "adopting", title: "Overname", kind: "decision", adopts: "regional-plan" };
    expect(ways("3.1.4a", regionalPlan, adopting)[0]).toMatchObject({ kind: "amend", evidence: "adopting" });
  });

  it("offers last to claim a meeting that may have been about something else", () => {
    const meeting: Evidence = {
      id: "meeting",
      owner: "municipality",
      type: "meeting",
      title: "Ambtelijk overleg",
      forum: "official",
      date: "2026-06-01",
    };
    const offered = ways("2.2.2b", meeting);
    expect(offered[0]?.kind).toBe("add");
    expect(offered.at(-1)).toMatchObject({ kind: "amend", label: "“Ambtelijk overleg” hierbij aankruisen" });
  });

  it("offers first to add again what lapsed, before a document that never spoke of it", () => {
    const ended: Evidence = {
      ...plan,
      id: "ended",
      title: "Oud plan",
      validUntil: "2025-12-31",
      claims: [{ criterion: "1.1.1c", locator: "§3" }],
    };
    expect(ways("1.1.1c", ended, { ...plan, id: "other" }).map(({ kind }) => kind)).toEqual(["add", "amend"]);
  });

  it("does not offer a municipality to mend what the region holds", () => {
    const unclaimed: Evidence = { ...regionalPlan, claims: undefined };
    expect(ways("4.1.1a", unclaimed).map(({ kind }) => kind)).toEqual(["add"]);
  });

  it("only offers to add where the criterion is met already", () => {
    const met: Evidence = { ...plan, claims: [{ criterion: "1.1.1c", locator: "§3" }] };
    expect(ways("1.1.1c", met, { ...plan, id: "second" }).map(({ kind }) => kind)).toEqual(["add"]);
  });

  it("refuses a criterion that the framework does not have", () => {
    expect(() => ways("9.9.9z")).toThrow(RangeError);
  });
});
