/** What records point at: said for a record on its own, as forms and files both need it. */
import { describe, expect, it } from "vitest";
import { aDocument, aMeeting, anExplanation, ofTheRegion, REGION } from "@/lib/dossier/dossier.testing";
import { currentNorms } from "../framework/versions";
import { jsonPath, type Problem } from "../problem";
import { actionReferences, drafts, evidenceReferences, exceptionReferences, surroundings } from "./references";

const around = surroundings(currentNorms, {
  regions: [{ id: REGION }],
  evidence: [
    aDocument({ id: "own-document" }),
    aDocument({ id: "regional-document", ...ofTheRegion }),
    aMeeting({ id: "regional-meeting", ...ofTheRegion }),
  ],
  agreements: [{ id: "overleg" }],
});

const said = (problems: Problem[]) => problems.map(({ path, message }) => `${jsonPath(path)} ${message}`);

const noCriterion = "Dit toetspunt bestaat niet in het Kader; kies een nummer als 3.1.1b.";

describe("evidence", () => {
  it.each<[string, object, string[]]>([
    ["that points right", aDocument({ adopts: "regional-document", claims: [{ criterion: "1.1.1a" }] }), []],
    ["of a known region", aMeeting(ofTheRegion), []],
    [
      "of an unknown region",
      aMeeting({ owner: "region", region: "x" }),
      ["$.region Deze regio staat niet bij de regio's van de gemeente."],
    ],
    [
      "with a wrong second claim",
      aMeeting({ claims: [{ criterion: "1.1.1a" }, { criterion: "x" }] }),
      [`$.claims[1].criterion ${noCriterion}`],
    ],
    [
      "that explains nothing that exists",
      anExplanation({ criteria: ["x", "1.1.1a", "1.1.1"] }),
      [`$.criteria[0] ${noCriterion}`, `$.criteria[2] ${noCriterion}`],
    ],
    ["adopting nothing", aDocument({ adopts: "x" }), ["$.adopts Het document dat wordt overgenomen, bestaat niet."]],
    [
      "adopting an own document",
      aDocument({ adopts: "own-document" }),
      ["$.adopts Overnemen kan alleen een document van een regio."],
    ],
    [
      "adopting a meeting",
      aDocument({ adopts: "regional-meeting" }),
      ["$.adopts Overnemen kan alleen een document van een regio."],
    ],
    [
      "adopting something of every object",
      aDocument({ adopts: "constructor" }),
      ["$.adopts Het document dat wordt overgenomen, bestaat niet."],
    ],
    ["whose references are of the wrong type", { claims: [{ criterion: 3 }, null], region: 4, adopts: [], criteria: {} }, []],
    ["whose references are blank", { claims: [{ criterion: " " }], region: "" }, []],
  ])("%s", (_, item, problems) => {
    expect(said(evidenceReferences(item as Record<string, unknown>, around))).toEqual(problems);
  });
});

it.each([
  ["regional-document", []],
  ["regional-meeting", []],
  ["own-document", ["$.evidence Een uitzondering kan alleen op bewijs van een regio."]],
  ["x", ["$.evidence Dit bewijs bestaat niet."]],
  [4, []],
])("an exception on %s", (evidence, problems) => {
  expect(said(exceptionReferences({ evidence }, around))).toEqual(problems);
});

it.each([
  [{ criterion: "3.1.1b" }, []],
  [{ block: "3.1.1" }, []],
  [{ criterion: "3.1.1" }, [`$.criterion ${noCriterion}`]],
  [{ block: "3.1.1b" }, ["$.block Deze bouwsteen bestaat niet in het Kader; kies een nummer als 3.1.1."]],
])("an action on %j", (given, problems) => {
  expect(said(actionReferences(given, around))).toEqual(problems);
});

it("what should be a list of records keeps its places, whatever stands there", () => {
  expect(drafts([{ id: "a" }, 3, null])).toEqual([{ id: "a" }, {}, {}]);
  expect(drafts({ id: "a" })).toEqual([]);
});
