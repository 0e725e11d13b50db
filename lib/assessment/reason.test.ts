/** Every reason with the Dutch sentence that says it, each by a worked example: a dossier, a day, and what is said. */
import { describe, expect, it } from "vitest";
import type { Evidence, EvidenceOf } from "@/lib/evidence/evidence";
import {
  aDocument,
  aDossier,
  aMeeting,
  anAction,
  anActivity,
  anAnalysis,
  anAppointment,
  anExplanation,
  blockOf,
  claiming,
  criterionOf,
  ofTheRegion,
} from "../dossier/dossier.testing";
import { type Reason, saidTogether, sentence } from "./reason";

const TODAY = "2026-11-22";

const said = ({ reasons }: { reasons: Reason[] }) => reasons.map((reason) => [reason.code, sentence(reason)]);
const about = (criterion: string, evidence: Evidence[]) => said(criterionOf(aDossier(evidence), criterion, TODAY));
const triangle = (...dates: string[]) => dates.map((date) => aMeeting({ date }));

describe("in-force: one is enough", () => {
  it.each<[string, string, Evidence[], string]>([
    ["with an end", "2.1.1a", [anAppointment({ until: "2027-12-31" })], "Telt mee tot en met 31 december 2027."],
    ["without", "2.1.1a", [anAppointment()], "Geen einddatum."],
    ["an event", "3.1.3a", [anActivity({ date: "2026-02-01" })], "Telt mee tot en met 31 januari 2027."],
    [
      "another that takes over",
      "3.1.3a",
      [anActivity({ date: "2026-02-01" }), anActivity({ date: "2026-09-01" })],
      "Telt mee tot en met 31 augustus 2027.",
    ],
  ])("%s", (_, criterion, evidence, expected) => {
    expect(about(criterion, evidence)).toEqual([["in-force", expected]]);
  });
});

describe("enough: what is counted, and when it no longer is enough", () => {
  it.each<[string, string, Evidence[], string]>([
    [
      "the worked example of DOMAIN.md",
      "3.1.1b",
      triangle("2025-12-14", "2026-06-09"),
      "2 van 2 besprekingen in twaalf maanden; vanaf 14 december 2026 telt er nog 1.",
    ],
    [
      "more than needed",
      "3.1.1b",
      triangle("2025-12-14", "2026-03-01", "2026-06-09"),
      "3 besprekingen in twaalf maanden (nodig: 2); vanaf 1 maart 2027 telt er nog 1.",
    ],
    [
      "three needed, two left",
      "3.2.1b",
      triangle("2025-12-14", "2026-03-01", "2026-06-09"),
      "3 van 3 besprekingen in twaalf maanden; vanaf 14 december 2026 tellen er nog 2.",
    ],
    [
      "none left",
      "2.1.3b",
      [anActivity({ date: "2026-01-01", audiences: ["youth", "permits"] })],
      "2 van 2 groepen in 24 maanden; vanaf 1 januari 2028 telt er geen meer.",
    ],
    [
      "different days",
      "2.1.3a",
      [anActivity({ date: "2026-01-01" }), anActivity({ date: "2026-02-01" })],
      "2 van 2 verschillende dagen in 24 maanden; vanaf 1 januari 2028 telt er nog 1.",
    ],
    [
      "different sources",
      "3.2.2b",
      [anAnalysis({ date: "2026-01-01", figureSources: ["CBS", "politie", "GGD"] })],
      "3 bronnen in vier jaar (nodig: 2); vanaf 1 januari 2030 telt er geen meer.",
    ],
    ["no term and no end", "1.1.1b", [anAppointment({ domains: ["care", "safety"] })], "2 van 2 terreinen."],
    [
      "no term, but an end",
      "3.2.1a",
      [aDocument({ claims: claiming("3.2.1a"), policyFields: ["care", "youth", "housing"], validUntil: "2026-12-31" })],
      "3 van 3 beleidsterreinen; vanaf 1 januari 2027 telt er geen meer.",
    ],
  ])("%s", (_, criterion, evidence, expected) => {
    expect(about(criterion, evidence)).toEqual([["enough", expected]]);
  });
});

it("explained: until when, the longest of them", () => {
  const evidence = [
    anExplanation({ date: "2026-01-01", reviewBy: "2026-12-31" }),
    anExplanation({ date: "2026-06-01", reviewBy: "2027-06-01" }),
  ];
  expect(about("1.1.1a", evidence)).toEqual([
    ["explained", "Op een andere manier ingevuld; de uitleg geldt tot en met 1 juni 2027."],
  ]);
});

it("lapsed and short: since when, and what is left", () => {
  expect(about("3.1.1b", triangle("2025-11-22", "2026-06-09"))).toEqual([
    ["lapsed", "Niet meer actueel sinds 22 november 2026."],
    ["short", "1 van 2 besprekingen in twaalf maanden."],
  ]);
});

it("foreseen and short: from when, and what is there already", () => {
  expect(about("3.1.1b", triangle("2026-06-09", "2026-12-01"))).toEqual([
    ["foreseen", "Voorzien op 1 december 2026, met wat nu is vastgelegd."],
    ["short", "1 van 2 besprekingen in twaalf maanden."],
  ]);
});

it("action: the open ones, the first due first", () => {
  const actions = [
    anAction({ criterion: "3.1.1b", title: "Tweede overleg plannen", due: "2027-06-01" }),
    anAction({ criterion: "3.1.1b", title: "Overleg plannen", due: "2027-03-01", status: "doing" }),
    anAction({ criterion: "3.1.1b", title: "Vandaag", due: TODAY }),
    anAction({ criterion: "3.1.1b", title: "Te laat", due: "2026-11-21" }),
    anAction({ criterion: "3.1.1b", title: "Gedaan", status: "done" }),
    anAction({ criterion: "3.1.1c", title: "Een ander toetspunt" }),
  ];
  expect(said(criterionOf(aDossier([], { actions }), "3.1.1b", TODAY))).toEqual([
    ["action", "Actie: Vandaag (uiterlijk 22 november 2026)."],
    ["action", "Actie: Overleg plannen (uiterlijk 1 maart 2027)."],
    ["action", "Actie: Tweede overleg plannen (uiterlijk 1 juni 2027)."],
  ]);
});

describe("what would count, if only", () => {
  const regional = (fields: Partial<EvidenceOf<"document">> = {}) =>
    aDocument({ ...ofTheRegion, title: "Regioplan", ...fields });

  it.each<[string, string, Evidence[], [string, string]]>([
    [
      "unclaimed",
      "1.1.1a",
      [aDocument({ title: "Beleidsplan" })],
      ["unclaimed", "Gaat “Beleidsplan” hierover? Leg dat dan vast, dan telt het mee."],
    ],
    [
      "a field empty",
      "3.1.2a",
      [anAnalysis({ title: "Scan", date: "2026-01-01" })],
      ["field-empty", "“Scan” telt mee zodra daar is ingevuld: kwetsbare sectoren."],
    ],
    [
      "two of three fields empty",
      "3.2.2a",
      [anAnalysis({ title: "Scan", date: "2026-01-01", groups: ["jongeren"] })],
      ["field-empty", "“Scan” telt mee zodra daar is ingevuld: kwetsbare sectoren en betrokkenen."],
    ],
    [
      "the field of different values empty",
      "3.2.2b",
      [anAnalysis({ title: "Scan", date: "2026-01-01" })],
      ["field-empty", "“Scan” telt mee zodra daar is ingevuld: bronnen van cijfers."],
    ],
    [
      "not adopted",
      "3.1.4a",
      [aDocument({ title: "Beleidsplan", adoptedBy: "mayor", adoptedOn: "2026-01-01" })],
      ["not-adopted", "“Beleidsplan” telt mee zodra is vastgelegd dat raad of college het vaststelde."],
    ],
    [
      "a region's document",
      "1.1.1a",
      [regional({ claims: claiming("1.1.1a") })],
      ["only-regional", "“Regioplan” van de regio telt mee zodra de gemeente het overneemt."],
    ],
    [
      "a region's appointment",
      "2.1.1a",
      [anAppointment({ ...ofTheRegion, title: "Regionale functionaris" })],
      ["only-regional", "“Regionale functionaris” is van de regio; dit toetspunt vraagt bewijs van de gemeente zelf."],
    ],
  ])("%s", (_, criterion, evidence, expected) => {
    expect(about(criterion, evidence)).toEqual([expected]);
  });
});

it("nothing", () => {
  expect(about("1.1.1a", [])).toEqual([["nothing", "Nog geen bewijs."]]);
});

describe("a block", () => {
  const plan = aDocument({ claims: claiming("2.1.1b", "2.1.1c", "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d", "1.1.3a") });
  const explained = (...criteria: string[]) => anExplanation({ criteria, date: "2026-06-01", reviewBy: "2027-06-01" });
  const scan = anAnalysis({ date: "2026-01-01", sectors: ["horeca"], groups: ["jongeren"] });

  it.each<[string, string, Evidence[], [string, string][]]>([
    ["with one criterion", "1.1.3", [plan], [["all-criteria", "Het toetspunt is aangetoond."]]],
    ["with two, and one where applicable", "3.1.2", [scan], [["all-criteria", "Beide toetspunten zijn aangetoond."]]],
    ["with more", "1.1.2", [plan], [["all-criteria", "Alle 4 toetspunten zijn aangetoond."]]],
    [
      "with one explained",
      "1.1.3",
      [explained("1.1.3a")],
      [["all-criteria", "Het toetspunt is anders ingevuld, met een uitleg."]],
    ],
    [
      "with some explained",
      "2.1.1",
      [plan, explained("2.1.1a")],
      [["all-criteria", "Alle 3 toetspunten zijn aangetoond of anders ingevuld; met een uitleg: 2.1.1a."]],
    ],
    ["with some missing", "2.1.1", [plan], [["some-criteria", "2 van 3 toetspunten; nog nodig: 2.1.1a."]]],
    ["with everything missing", "2.1.1", [], [["some-criteria", "0 van 3 toetspunten; nog nodig: 2.1.1a, 2.1.1b en 2.1.1c."]]],
    ["with its only one missing", "1.1.3", [], [["some-criteria", "0 van 1 toetspunt; nog nodig: 1.1.3a."]]],
    [
      "that lapsed",
      "1.1.3",
      [aDocument({ claims: claiming("1.1.3a"), validUntil: "2026-10-31" })],
      [
        ["some-criteria", "0 van 1 toetspunt; nog nodig: 1.1.3a."],
        ["lapsed", "Niet meer actueel sinds 1 november 2026."],
      ],
    ],
    [
      "that is foreseen",
      "1.1.3",
      [aDocument({ claims: claiming("1.1.3a"), validFrom: "2027-01-01" })],
      [
        ["some-criteria", "0 van 1 toetspunt; nog nodig: 1.1.3a."],
        ["foreseen", "Voorzien op 1 januari 2027, met wat nu is vastgelegd."],
      ],
    ],
  ])("%s", (_, block, evidence, expected) => {
    expect(said(blockOf(aDossier(evidence), block, TODAY))).toEqual(expected);
  });
});

describe("saidTogether", () => {
  const sentencesOf = (reasons: readonly Reason[]) => saidTogether(reasons).map(({ text }) => text);
  const unclaimed = (title: string): Reason => ({ code: "unclaimed", evidence: title.toLowerCase(), title });

  it("says of several items that lack a claim in one sentence what they lack, where the first stood", () => {
    const lapsed: Reason = { code: "lapsed", on: "2026-11-01", evidence: [] };
    const empty: Reason = { code: "field-empty", evidence: "scan", title: "Scan", field: "sectors" };
    expect(sentencesOf([lapsed, unclaimed("A"), empty, unclaimed("B"), unclaimed("C"), unclaimed("D")])).toEqual([
      "Niet meer actueel sinds 1 november 2026.",
      "Gaan “A”, “B” en 2 andere stukken hierover? Leg dat dan vast, dan tellen ze mee.",
      "“Scan” telt mee zodra daar is ingevuld: kwetsbare sectoren.",
    ]);
    expect(sentencesOf([unclaimed("A"), unclaimed("B")])).toEqual([
      "Gaan “A” en “B” hierover? Leg dat dan vast, dan tellen ze mee.",
    ]);
  });

  it("gives every other reason its own sentence", () => {
    expect(sentencesOf([{ code: "nothing" }, unclaimed("A")])).toEqual([
      "Nog geen bewijs.",
      "Gaat “A” hierover? Leg dat dan vast, dan telt het mee.",
    ]);
  });
});
