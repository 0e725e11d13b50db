/** General Dutch: what counts as the same word, and how verbs that come apart are written. */
import { describe, expect, it } from "vitest";
import { passagesOf } from "./passages";
import { TextIndex } from "./text-index";
import { verbForms } from "./verbs";
import { clean, fold, stem, tokens } from "./words";

describe("words", () => {
  it.each([
    ["signalen", "signaal"],
    ["meldingen", "melding"],
    ["trainingen", "training"],
    ["gemeenten", "gemeente"],
    ["slachtoffers", "slachtoffer"],
    ["bijeenkomsten", "bijeenkomst"],
    ["mogelijkheden", "mogelijkheid"],
  ])("%s is %s", (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([
    ["zorgcoördinator", "zorgcoordinator"],
    ["CAFÉ", "cafe"],
    ["mensen\u00adhandel", "mensenhandel"],
  ])("%s is read as %s", (written, read) => expect(fold(written)).toBe(read));

  it("keeps the place of each word in the text", () => {
    const text = "De foto’s van één AF.";
    expect(tokens(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ["de", "De"],
      ["foto", "foto’s"],
      ["van", "van"],
      ["een", "één"],
      ["af", "AF"],
    ]);
  });

  it("leaves out what has no width", () => expect(clean(" de\u00a0mensen\u00adhandel\u200b ")).toBe("de mensenhandel"));
});

describe("verbs that come apart", () => {
  it.each([
    ["vast", "stellen", "vastgesteld", "stelt"],
    ["aan", "wijzen", "aangewezen", "wijst"],
    ["op", "leiden", "opgeleid", "leidt"],
    ["in", "richten", "ingericht", "richt"],
    ["over", "dragen", "overgedragen", "draagt"],
    ["door", "sturen", "doorgestuurd", "stuurt"],
    ["uit", "werken", "uitgewerkt", "werkt"],
  ])("%s|%s: %s, %s …", (particle, infinitive, participle, third) => {
    const { finite, whole } = verbForms(particle, infinitive);
    expect(whole).toContain(participle);
    expect(finite).toContain(third);
  });
});

describe("a term", () => {
  const found = (term: string, text: string) => new TextIndex(passagesOf({ lines: [text] })).find(term).length > 0;

  it.each([
    ["beleid mensenhandel", "Het mensenhandelbeleid is nieuw.", true],
    ["beleid mensenhandel", "Het beleid op het gebied van mensenhandel is nieuw.", true],
    ["beleid mensenhandel", "Ons beleid raakt ook de mensenhandel.", false],
    ["melding", "Alle meldingen komen binnen.", true],
    ["vast|stellen", "De raad stelt in het voorjaar een eigen plan vast.", true],
    ["vast|stellen", "Het plan is vastgesteld.", true],
    ["vast|stellen", "Het plan, vast te stellen in mei.", true],
    ["vast|stellen", "Wij stellen dit voor.", false],
    ["*overleg", "Het signalenoverleg is op maandag.", true],
    ["meld*punt", "Het meldpunt is open.", true],
    ["burgemeester … politie", "De burgemeester spreekt maandelijks de politie.", true],
    ["burgemeester … politie", "De burgemeester is er. De politie ook.", false],
    ["aandachtsfunctionaris", "De AF neemt het signaal aan.", true],
    ["vraagbaak", "Er is een vaste vraagbaak uitbuiting (VVU) en de VVU belt.", true],
    ["openbaar ministerie", "Dat om de hoek.", false],
  ])("%s in: %s %s", (term, text, is) => expect(found(term, text)).toBe(is));

  it("is found behind an abbreviation that the text explains", () => {
    const index = new TextIndex(
      passagesOf({ lines: ["Er is een regionaal steunpunt uitbuiting (RSU).", "", "Het RSU is altijd open."] }),
    );
    expect(index.find("steunpunt").map(({ passage }) => passage)).toContain(1);
  });
});
