/** One item of evidence on its own: the rules between its fields, and what it is. */
import { describe, expect, it } from "vitest";
import { aDocument, aMeeting, anActivity, anAnalysis, anAppointment, anExplanation } from "@/lib/dossier/dossier.testing";
import { terms } from "@/lib/framework/vocabulary";
import { jsonPath, problemsOf } from "@/lib/problem";
import { type Evidence, evidence, evidenceShapes, isEvent, startOf } from "./evidence";

const problemsIn = (item: unknown): string[] => {
  const { error } = evidence.safeParse(item);
  return error ? problemsOf(error).map(({ path, message }) => `${jsonPath(path)} ${message}`) : [];
};

const oneOfEach: Evidence[] = [aDocument(), anAppointment(), aMeeting(), anActivity(), anAnalysis(), anExplanation()];

it("there is a shape for every type in the vocabulary", () => {
  expect(Object.keys(evidenceShapes)).toEqual(terms("type"));
});

it.each(oneOfEach)("the least that a $type needs is good", (item) => {
  expect(problemsIn(item)).toEqual([]);
});

it.each(oneOfEach)("reading a $type changes nothing", (item) => {
  expect(evidence.parse(item)).toEqual(item);
});

describe("the rules between fields each have their sentence", () => {
  it.each<[string, object, string]>([
    [
      "end before start",
      anAppointment({ from: "2025-02-01", until: "2025-01-31" }),
      "$.until Kies een einddatum die niet voor de begindatum ligt.",
    ],
    [
      "document without a start",
      { ...aDocument(), validFrom: undefined },
      "$.validFrom Vul in sinds wanneer het document geldt, of wanneer het is vastgesteld.",
    ],
    [
      "review too early",
      anExplanation({ date: "2025-06-01", reviewBy: "2025-06-01" }),
      "$.reviewBy Kies bij “opnieuw bekijken” een dag na de datum van de uitleg.",
    ],
    [
      "review too late",
      anExplanation({ date: "2025-06-01", reviewBy: "2026-06-02" }),
      "$.reviewBy Kies bij “opnieuw bekijken” een dag van hooguit een jaar na de datum van de uitleg.",
    ],
    [
      "claims on an explanation",
      anExplanation({ claims: [{ criterion: "1.1.1a" }] }),
      "$.claims Een uitleg verwijst niet; kies de toetspunten bij 'criteria'.",
    ],
    [
      "a criterion claimed twice",
      aMeeting({ claims: [{ criterion: "1.1.1a" }, { criterion: "1.1.1a" }] }),
      "$.claims[1].criterion Dit toetspunt staat er twee keer in; haal er een weg.",
    ],
    [
      "a document's claim without place",
      aDocument({ claims: [{ criterion: "1.1.1a" }] }),
      "$.claims[0].locator Vul in waar dit in het document staat, bijvoorbeeld § 3.1.",
    ],
    [
      "a region on own evidence",
      aMeeting({ region: "r" }),
      "$.region Dit hoort alleen bij bewijs van een regio; haal het weg.",
    ],
    ["no region", aMeeting({ owner: "region" }), "$.region Vul in van welke regio dit bewijs is."],
    [
      "an explanation of a region",
      anExplanation({ owner: "region", region: "r" }),
      "$.owner Een uitleg is altijd van een gemeente zelf.",
    ],
    [
      "an adoption by a region",
      aDocument({ owner: "region", region: "r", adopts: "x" }),
      "$.adopts Alleen een gemeente kan een document overnemen.",
    ],
    ["no audience", anActivity({ audiences: [] }), "$.audiences Kies ten minste een doelgroep."],
    ["no criteria", anExplanation({ criteria: [] }), "$.criteria Kies ten minste een toetspunt."],
    ["an unknown type", { ...aMeeting(), type: "rumour" }, "$.type Dit soort bewijs bestaat niet."],
  ])("%s", (_, item, problem) => {
    expect(problemsIn(item)).toEqual([problem]);
  });
});

describe("an item", () => {
  it("is an event where it happened on a day, and not where it is in force", () => {
    expect(oneOfEach.filter(isEvent).map(({ type }) => type)).toEqual(["meeting", "activity", "analysis"]);
  });

  it.each<[string, Evidence, string]>([
    ["a document from the day it takes effect", aDocument({ validFrom: "2025-02-01", adoptedOn: "2025-01-01" }), "2025-02-01"],
    ["a document without such a day from its adoption", aDocument({ adoptedOn: "2025-01-01" }), "2025-01-01"],
    ["an appointment from its first day", anAppointment({ from: "2024-05-01" }), "2024-05-01"],
    ["an activity from its date", anActivity({ date: "2025-05-01", until: "2025-06-01" }), "2025-05-01"],
    ["an explanation from its date", anExplanation(), "2025-06-01"],
  ])("speaks: %s", (_, item, date) => {
    expect(startOf(item)).toBe(date);
  });
});
