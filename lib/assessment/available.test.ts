/** Whose evidence counts for a municipality: own, adopted and inherited, day by day (DOMAIN.md, same heading). */
import { describe, expect, it } from "vitest";
import { dayOf } from "@/lib/calendar";
import type { Evidence, EvidenceOf } from "@/lib/evidence/evidence";
import type { Exception } from "@/lib/evidence/exception";
import type { Status } from "@/lib/framework/vocabulary";
import { includes } from "@/lib/intervals";
import {
  aDocument,
  aDossier,
  aMeeting,
  anActivity,
  anAppointment,
  anException,
  anExplanation,
  claiming,
  criterionOf,
  ofTheRegion,
} from "../dossier/dossier.testing";
import { availableEvidence } from "./available";

/** Takes a region's evidence too. */
const ANY = "4.1.1a";
/** Takes own and adopted evidence only. */
const MUNICIPAL = "1.1.1a";
/** Takes own and adopted documents that council or executive adopted. */
const ADOPTED = "3.1.4a";

const claims = claiming(ANY, MUNICIPAL);

const regional = (fields: Partial<EvidenceOf<"document">> = {}) =>
  aDocument({ id: "regional", ...ofTheRegion, claims, ...fields });

const adopting = (fields: Partial<EvidenceOf<"document">> = {}) =>
  aDocument({ id: "adopting", kind: "decision", adopts: "regional", ...fields });

const statuses = (dossier: ReturnType<typeof aDossier>, day: string): Status[] =>
  [ANY, MUNICIPAL, ADOPTED].map((id) => criterionOf(dossier, id, day).status);

const counted = (dossier: ReturnType<typeof aDossier>, id: string, day: string) => criterionOf(dossier, id, day).counted;

describe("a document counts for [any, municipal, adopted]", () => {
  it.each<[string, Evidence[], Status[]]>([
    ["own, adopted by nobody", [aDocument({ claims })], ["met", "met", "open"]],
    [
      "own, adopted by the council",
      [aDocument({ claims, adoptedBy: "council", adoptedOn: "2025-01-01" })],
      ["met", "met", "met"],
    ],
    ["regional", [regional()], ["met", "open", "open"]],
    [
      "regional, adopted by a council: a region's decision is not the municipality's",
      [regional({ adoptedBy: "council", adoptedOn: "2025-01-01" })],
      ["met", "open", "open"],
    ],
    ["regional and taken over", [regional(), adopting()], ["met", "met", "open"]],
    [
      "regional, taken over by the council",
      [regional(), adopting({ adoptedBy: "council", adoptedOn: "2025-01-01" })],
      ["met", "met", "met"],
    ],
    [
      "regional, adopted there by a council, taken over here by nobody",
      [regional({ adoptedBy: "council", adoptedOn: "2025-01-01" }), adopting()],
      ["met", "met", "open"],
    ],
    ["of another region", [regional({ region: "groningen" })], ["open", "open", "open"]],
    ["of another region, yet taken over", [regional({ region: "groningen" }), adopting()], ["met", "met", "open"]],
    ["covering others only", [regional({ covers: ["GM0772"] })], ["open", "open", "open"]],
    ["covering this one too", [regional({ covers: ["GM0772", "GM1724"] })], ["met", "open", "open"]],
    ["covering others only, yet taken over", [regional({ covers: ["GM0772"] }), adopting()], ["met", "met", "open"]],
  ])("%s", (_, evidence, expected) => {
    expect(statuses(aDossier(evidence), "2025-07-01")).toEqual(expected);
  });
});

describe("adoption lasts while both documents are in force", () => {
  const dossier = aDossier([
    regional({ validFrom: "2025-02-01", validUntil: "2025-11-30" }),
    adopting({ validFrom: "2025-03-01", validUntil: "2025-10-31" }),
  ]);

  it.each<[string, string[], string[]]>([
    ["2025-01-31", [], []],
    ["2025-02-01", ["regional"], []],
    ["2025-02-28", ["regional"], []],
    ["2025-03-01", ["regional"], ["regional"]],
    ["2025-10-31", ["regional"], ["regional"]],
    ["2025-11-01", ["regional"], []],
    ["2025-11-30", ["regional"], []],
    ["2025-12-01", [], []],
  ])("on %s counted for any: %j, for municipal: %j", (day, any, municipal) => {
    expect([counted(dossier, ANY, day), counted(dossier, MUNICIPAL, day)]).toEqual([any, municipal]);
  });

  it("and the region's own days stay its own: a long adoption does not stretch them", () => {
    const long = aDossier([regional({ validUntil: "2025-11-30" }), adopting({ validFrom: "2020-01-01" })]);
    expect(["2024-12-31", "2025-01-01", "2025-11-30", "2025-12-01"].map((day) => counted(long, MUNICIPAL, day))).toEqual([
      [],
      ["regional"],
      ["regional"],
      [],
    ]);
  });
});

describe("who adopted it, and when", () => {
  it.each<[NonNullable<EvidenceOf<"document">["adoptedBy"]>, Status]>([
    ["council", "met"],
    ["executive", "met"],
    ["mayor", "open"],
    ["management", "open"],
    ["regional-board", "open"],
  ])("the %s: an own plan is %s", (adoptedBy, status) => {
    const own = aDossier([aDocument({ adoptedBy, adoptedOn: "2025-01-01" })]);
    expect(criterionOf(own, ADOPTED, "2025-07-01").status).toBe(status);
    const over = aDossier([regional(), adopting({ adoptedBy, adoptedOn: "2025-01-01" })]);
    expect(criterionOf(over, ADOPTED, "2025-07-01").status).toBe(status);
  });

  it.each<[string, Status]>([
    ["2025-01-01", "planned"],
    ["2025-03-19", "planned"],
    ["2025-03-20", "met"],
  ])("a plan in force from January that the council adopts on 2025-03-20 is on %s %s", (day, status) => {
    const decision = { adoptedBy: "council", adoptedOn: "2025-03-20", validFrom: "2025-01-01" } as const;
    expect(criterionOf(aDossier([aDocument(decision)]), ADOPTED, day).status).toBe(status);
    expect(criterionOf(aDossier([regional(), adopting(decision)]), ADOPTED, day).status).toBe(status);
  });

  it("without a day it is not adopted, whoever did it", () => {
    expect(criterionOf(aDossier([aDocument({ adoptedBy: "council" })]), ADOPTED, "2025-07-01").status).toBe("open");
  });

  it("the decision counts only while the adopting document that holds it is in force", () => {
    const dossier = aDossier([
      regional(),
      adopting({ id: "first", adoptedBy: "council", adoptedOn: "2025-01-01", validUntil: "2025-06-30" }),
      adopting({ id: "second", adoptedBy: "mayor", adoptedOn: "2025-01-01" }),
    ]);
    expect(["2025-06-30", "2025-07-01"].map((day) => criterionOf(dossier, ADOPTED, day).status)).toEqual(["met", "lapsed"]);
    expect(criterionOf(dossier, MUNICIPAL, "2025-07-01").status).toBe("met");
  });
});

describe("inherited evidence of other types", () => {
  it("counts where a criterion or its requirement takes it", () => {
    const dossier = aDossier([aMeeting({ id: "chain", ...ofTheRegion, forum: "chain" })]);
    expect(counted(dossier, "4.1.2a", "2025-07-01")).toEqual(["chain"]);
  });

  it("does not count where a criterion is municipal", () => {
    const dossier = aDossier([anAppointment(ofTheRegion), anActivity(ofTheRegion)]);
    expect(["2.1.1a", "3.1.3a"].map((id) => criterionOf(dossier, id, "2025-07-01").status)).toEqual(["open", "open"]);
  });

  it("does not count for a municipal requirement of a criterion that takes any", () => {
    const plan = aDocument({ ...ofTheRegion, claims: claiming("5.1.1b") });
    const contract = aDocument({ ...ofTheRegion, kind: "contract", claims: claiming("5.1.1b") });
    expect(criterionOf(aDossier([plan]), "5.1.1b", "2025-07-01").status).toBe("open");
    expect(criterionOf(aDossier([contract]), "5.1.1b", "2025-07-01").status).toBe("met");
  });

  it("is never an explanation", () => {
    const explained = anExplanation({ ...ofTheRegion, criteria: [ANY] });
    expect(criterionOf(aDossier([explained]), ANY, "2025-07-01")).toMatchObject({ status: "open", explained: [] });
    expect(availableEvidence(aDossier([explained]))).toEqual([]);
  });

  it("is of no use to a municipality in no region", () => {
    expect(statuses(aDossier([regional()], { regions: [] }), "2025-07-01")).toEqual(["open", "open", "open"]);
  });

  it("comes from each of its regions", () => {
    const regions = [
      { id: "oost-brabant", name: "Oost-Brabant" },
      { id: "brainport", name: "Brainport" },
    ];
    const dossier = aDossier([regional({ region: "brainport" })], { regions });
    expect(criterionOf(dossier, ANY, "2025-07-01").status).toBe("met");
  });
});

describe("an exception", () => {
  const withExceptions = (evidence: Evidence[], ...given: Partial<Exception>[]) =>
    aDossier(evidence, { exceptions: given.map((fields) => anException({ evidence: "regional", ...fields })) });

  it.each<[string, Status]>([
    ["2025-02-28", "met"],
    ["2025-03-01", "lapsed"],
    ["2025-03-31", "lapsed"],
    ["2025-04-01", "met"],
  ])("takes an inherited item out from 2025-03-01 to 2025-03-31, both included: on %s it is %s", (day, status) => {
    const dossier = withExceptions([regional()], { from: "2025-03-01", until: "2025-03-31" });
    expect(criterionOf(dossier, ANY, day).status).toBe(status);
  });

  it("without an end lasts for ever", () => {
    const dossier = withExceptions([regional()], { from: "2025-03-01" });
    expect(criterionOf(dossier, ANY, "2025-03-01")).toMatchObject({ status: "lapsed", until: null });
  });

  it("leaves in what two of them leave in", () => {
    const dossier = withExceptions([regional()], { from: "2025-03-01", until: "2025-03-10" }, { from: "2025-03-12" });
    expect(["2025-03-10", "2025-03-11", "2025-03-12"].map((day) => criterionOf(dossier, ANY, day).status)).toEqual([
      "lapsed",
      "met",
      "lapsed",
    ]);
  });

  it("does not touch what was adopted", () => {
    const dossier = withExceptions([regional(), adopting({ validUntil: "2025-06-30" })], {});
    expect(statuses(dossier, "2025-06-30")).toEqual(["met", "met", "open"]);
    expect(statuses(dossier, "2025-07-01")).toEqual(["lapsed", "lapsed", "open"]);
  });

  it("takes out that item only", () => {
    const dossier = withExceptions([regional(), regional({ id: "other" })], {});
    expect(counted(dossier, ANY, "2025-07-01")).toEqual(["other"]);
  });
});

describe("an item counts once on a day", () => {
  it("whatever the number of ways in which it comes", () => {
    const dossier = aDossier([regional(), adopting(), adopting({ id: "again" })]);
    expect(counted(dossier, ANY, "2025-07-01")).toEqual(["regional"]);
  });

  it("as adopted where it is both, and as inherited on the other days", () => {
    const dossier = aDossier([regional(), adopting({ validFrom: "2025-03-01", validUntil: "2025-10-31" })]);
    const sources = availableEvidence(dossier).find(({ item }) => item.id === "regional")?.sources ?? [];
    const placesOn = (day: string) => sources.filter(({ days }) => includes(days, dayOf(day))).map(({ place }) => place);
    expect(["2025-02-28", "2025-03-01", "2025-10-31", "2025-11-01"].map(placesOn)).toEqual([
      ["inherited"],
      ["adopted"],
      ["adopted"],
      ["inherited"],
    ]);
    expect(criterionOf(dossier, ANY, "2025-07-01").since).toBe("2025-01-01");
  });
});
