/** What is shown for a criterion on small invented texts, and that the lexicon is whole. */
import { describe, expect, it } from "vitest";
import { criteriaOf } from "../framework/framework";
import { currentFramework } from "../framework/versions";
import { lexiconOf, readLexicon } from "./lexicon";
import { readPolicy } from "./reading/read";

const read = (...lines: string[]) => readPolicy({ lines: lines.flatMap((line) => [line, ""]) }, currentFramework).criteria;

describe("the lexicon", () => {
  it("has terms for every criterion of the Kader", () =>
    expect([...lexiconOf(currentFramework).keys()].sort()).toEqual(
      criteriaOf(currentFramework)
        .map(({ id }) => id)
        .sort(),
    ));

  const entry = (terms: string[]) => ({
    framework: "x",
    concepts: {},
    criteria: { "1.1.1a": { groups: [{ weight: 1, terms }] } },
  });

  it.each([[["een;twee"]], [[]], [["@bestaat-niet"]]])("refuses %j", (terms) =>
    expect(() => readLexicon(entry(terms))).toThrow(),
  );
});

describe("suggestions", () => {
  it.each([
    ["2.1.1a", "Sinds april heeft de gemeente een aandachtsfunctionaris aangesteld bij team veiligheid."],
    ["2.1.2a", "Wie een signaal opvangt, volgt de interne meldroute: eerst de leidinggevende, dan de aandachtsfunctionaris."],
    ["3.1.1b", "De burgemeester bespreekt uitbuiting twee keer per jaar in de gezagsdriehoek."],
    ["4.2.2a", "De ketenregisseur mensenhandel is in de regio aangesteld bij het veiligheidshuis."],
    ["5.1.3a", "Met de aanbieder van de opvang zijn kwaliteitseisen afgesproken in het contract."],
  ])("%s: %s", (criterion, sentence) => {
    const found = read(
      "Deze tekst gaat over het weer in de gemeente.",
      sentence,
      "Wij wensen iedereen een fijne zomer toe.",
    ).get(criterion);
    expect(found?.[0]).toMatchObject({ says: "fact", passage: { from: 3, to: 3 } });
    expect(found?.[0]?.why.length).toBeGreaterThan(0);
  });

  it("takes what is said to be missing for what is not there", () => {
    const found = read("In de overeenkomst met de opvang zijn geen kwaliteitseisen gesteld.").get("5.1.3a");
    expect(found?.[0]).toMatchObject({ says: "announcement" });
  });

  it("shows nothing where nothing is", () => {
    const found = read("De bibliotheek is op maandag gesloten.", "Het zwembad krijgt een nieuw dak.");
    expect([...found.values()].flat()).toEqual([]);
  });
});
