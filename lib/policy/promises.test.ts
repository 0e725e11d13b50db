/** Promises with their number: a decision table over how Dutch says how often, and what is no promise. */
import { describe, expect, it } from "vitest";
import { frequenciesIn } from "./frequency";
import { passagesOf } from "./passages";
import { promisesOf } from "./promises";
import { fold } from "./words";

describe("how often", () => {
  it.each([
    ["jaarlijks", 1, "P1Y"],
    ["elk jaar", 1, "P1Y"],
    ["ieder najaar", 1, "P1Y"],
    ["halfjaarlijks", 2, "P1Y"],
    ["elk halfjaar", 2, "P1Y"],
    ["twee keer per jaar", 2, "P1Y"],
    ["2x per jaar", 2, "P1Y"],
    ["tweemaal per jaar", 2, "P1Y"],
    ["per kwartaal", 4, "P1Y"],
    ["elk kwartaal", 4, "P1Y"],
    ["iedere drie maanden", 4, "P1Y"],
    ["minimaal 1 keer per 3 maanden", 4, "P1Y"],
    ["vier maal per jaar", 4, "P1Y"],
    ["zes keer per jaar", 6, "P1Y"],
    ["minimaal vier controles per jaar", 4, "P1Y"],
    ["maandelijks", 12, "P1Y"],
    ["elke maand", 12, "P1Y"],
    ["om de maand", 12, "P1Y"],
    ["wekelijks", 52, "P1Y"],
    ["tweewekelijks", 26, "P1Y"],
    ["iedere zes weken", null, "P1Y"],
    ["meerdere keren per jaar", null, "P1Y"],
    ["tweejaarlijks", 1, "P2Y"],
    ["om het jaar", 1, "P2Y"],
    ["eens in de twee jaar", 1, "P2Y"],
    ["om de drie jaar", 1, "P3Y"],
    ["minimaal één keer per vier jaar", 1, "P4Y"],
    ["ten minste eens in de vier jaar", 1, "P4Y"],
    ["iedere raadsperiode", 1, "P4Y"],
  ] as const)("%s: %s in %s", (words, count, within) => {
    expect(frequenciesIn(fold(words)).map((found) => [found.count, found.within])).toEqual([[count, within]]);
  });

  it.each(["iedere zeven jaar", "elke medewerker", "een keer"])("%s tells no number", (words) => {
    expect(frequenciesIn(fold(words))).toEqual([]);
  });
});

const promised = (text: string) => promisesOf(passagesOf({ lines: text.split("\n") }));

describe("a promise", () => {
  it.each([
    ["De raad ontvangt elk jaar een voortgangsbrief.", { type: "meeting", forums: ["council"], atLeast: 1, within: "P1Y" }],
    [
      "Mensenhandel staat twee keer per jaar in de driehoek op de agenda.",
      { type: "meeting", forums: ["triangle"], atLeast: 2, within: "P1Y" },
    ],
    ["Wij evalueren dit plan eens in de vier jaar.", { type: "analysis", kinds: ["evaluation"], atLeast: 1, within: "P4Y" }],
    [
      "Wij geven ieder kwartaal een training aan de balie.",
      { type: "activity", kinds: ["training"], atLeast: 4, within: "P1Y" },
    ],
    ["De twee teams eten elke maand samen.", null],
  ])("%s", (text, keeps) => expect(promised(text).map((promise) => promise.keeps)).toEqual([keeps]));

  it("has the lines of its sentence, and each its own words", () => {
    const text = "Een eerste zin.\n\nHet college wordt elk halfjaar bijgepraat, de raad ontvangt eens per jaar een rapportage.";
    expect(promised(text).map(({ from, to, count, title }) => [from, to, count, title])).toEqual([
      [3, 3, 2, "Het college wordt elk halfjaar bijgepraat"],
      [3, 3, 1, "De raad ontvangt eens per jaar een rapportage"],
    ]);
  });

  it.each([
    "Jaarlijks worden in Nederland naar schatting 5.000 mensen slachtoffer.",
    "In 2023 waren er vier overleggen per jaar.",
    "De leges worden jaarlijks geïndexeerd.",
    "De functionaris werkt zestien uur per week.",
    "De Nationaal Rapporteur brengt jaarlijks verslag uit.",
    "Er geldt een taakstelling van twee procent per jaar.",
    "Het overleg was destijds maandelijks.",
  ])("is not: %s", (text) => expect(promised(text)).toEqual([]));
});
