/** What is ticked by itself is sure: questions, municipalities at large, norms, what is missing and bare words are not. */
import { describe, expect, it } from "vitest";
import { currentFramework } from "../framework/versions";
import { proposalsOf } from "./reading/proposals";
import { readPolicy } from "./reading/read";
import { type Doubt, doubtOf } from "./sure";

describe("a sentence", () => {
  it.each<[string, Doubt | undefined]>([
    ["Hoe kan de kennis van medewerkers worden vergroot?", "question"],
    ["Iedere gemeente heeft een contactpersoon die als vraagbaak kan worden gezien.", "general"],
    ["Wettelijk zijn gemeenten verantwoordelijk voor de opvang.", "general"],
    ["Alle gemeenten hebben een meldpunt.", "general"],
    ["Alle gemeenten in de Noordrand hebben een meldpunt.", undefined],
    ["De gemeenten in de regio hebben samen een meldpunt.", undefined],
    ["Doorgaans is de contactpersoon een medewerker van zorg.", "general"],
    ["Dit wordt bijvoorbeeld opgenomen in het veiligheidsplan.", "general"],
    ["Wij controleren vakantieparken, bijvoorbeeld in het hoogseizoen.", undefined],
    ["Er kunnen regels worden gesteld aan de verhuur.", "general"],
    ["De melding wordt vastgelegd, zodat zij verrijkt kan worden.", undefined],
    ["De gemeente dient te beschikken over een meldroute.", "norm"],
    ["Medewerkers moeten signalen herkennen.", "norm"],
    ["Een beschreven werkwijze ontbreekt echter.", "missing"],
    ["De meldroute is vastgelegd en bij alle medewerkers bekend.", undefined],
  ])("%s is %s", (sentence, doubt) => {
    expect(doubtOf(sentence)).toBe(doubt);
  });

  it.each<[string, Doubt | undefined]>([
    ["het organiseren van hulp voor slachtoffers", "bare"],
    ["0800-0000 (om anoniem een melding te doen)", "bare"],
    ["signalen intern opwerken", "bare"],
    ["de contactpersoon legt de melding vast", undefined],
    ["een convenant met de politie, ondertekend in 2023", undefined],
  ])("in a list: %s is %s", (item, doubt) => {
    expect(doubtOf(item, true)).toBe(doubt);
  });
});

const proposalsIn = (lines: readonly string[]) => {
  const text = ["# Beleid mensenhandel (verzonnen)", "", "Het college stelde dit beleid vast op 3 maart 2026.", "", ...lines];
  return proposalsOf(readPolicy({ lines: text }, currentFramework), currentFramework, "2026-11-22", "plan");
};
const tickedIn = (line: string) => [...proposalsIn([line]).passages.values()].flat().filter(({ ticked }) => ticked);
const ROUTE = "De meldroute voor signalen van mensenhandel is vastgelegd en bij alle medewerkers bekend";

describe("before anybody looked", () => {
  it("what is so here is ticked, and the same as a question, of every municipality or as a norm is not", () => {
    expect(tickedIn(`${ROUTE}.`)).not.toEqual([]);
    const others = [
      "Is de meldroute voor signalen van mensenhandel vastgelegd en bij alle medewerkers bekend?",
      "In iedere gemeente is de meldroute voor signalen van mensenhandel vastgelegd en bij alle medewerkers bekend.",
      "De meldroute voor signalen van mensenhandel dient te zijn vastgelegd en bij alle medewerkers bekend te zijn.",
    ];
    expect(others.flatMap(tickedIn)).toEqual([]);
  });

  it("a list of names alone is not ticked, also where a sentence introduces it", () => {
    const { passages } = proposalsIn([
      "Mensenhandel komt voor als:",
      "",
      "• seksuele uitbuiting;",
      "• arbeidsuitbuiting;",
      "• criminele uitbuiting.",
    ]);
    const lists = [...passages.values()].flat().filter(({ found }) => found.passage.kind === "list");
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.map(({ doubt, ticked }) => [doubt, ticked])).toEqual(lists.map(() => ["bare", false]));
  });

  it("a person is ticked by the sentence that is sure, and no norm is a person", () => {
    const { facts } = proposalsIn([
      "De gemeente heeft beleid, dient te beschikken over een zorgcoördinator en heeft een meldpunt ingericht.",
      "",
      "Iedere gemeente heeft een zorgcoördinator die als vraagbaak kan worden gezien.",
      "",
      "De gemeente beschikt over een zorgcoördinator in dienst van de GGD.",
    ]);
    expect(facts.map(({ fact, ticked }) => [fact.title.slice(0, 8), ticked])).toEqual([
      ["Iedere g", false],
      ["De gemee", true],
    ]);
  });

  it("nothing is ticked of a text that is about something else", () => {
    const lines = ["Voor daklozen is er winteropvang. De centrumgemeente verzorgt de bedden en de begeleiding in de opvang."];
    const { passages } = proposalsOf(readPolicy({ lines }, currentFramework), currentFramework, "2026-11-22", "plan");
    expect(passages.size).toBeGreaterThan(0);
    expect([...passages.values()].flat().filter(({ ticked }) => ticked)).toEqual([]);
  });
});
