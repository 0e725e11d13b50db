/** How a text is cut: paragraphs, lists, tables, headings, and the words by which a place is found. */
import { describe, expect, it } from "vitest";
import { lineAt, passagesOf } from "./passages";
import { clauses, sentences } from "./sentences";

const cut = (text: string, pages?: number[]) => passagesOf({ lines: text.split("\n"), pages });
const told = (text: string) => cut(text).map(({ kind, from, to, text: words }) => [kind, from, to, words]);

describe("passages", () => {
  it("joins lines that were broken at the margin, and words broken by a hyphen", () => {
    const text = [
      "De gemeente heeft met de partners in de streek afspraken gemaakt over het delen van ge-",
      "gevens en over de opvang van slachtoffers die daar behoefte aan hebben,",
      "ook als zij zorg- en hulpvragen hebben.",
    ].join("\n");
    const [passage] = cut(text);
    expect(passage?.text).toContain("over het delen van gegevens");
    expect(passage?.text).toContain("zorg- en hulpvragen");
    expect([passage?.from, passage?.to]).toEqual([1, 3]);
    expect(lineAt(passage as never, passage?.text.indexOf("zorg-") ?? 0)).toBe(3);
  });

  it("gives a short list as one passage with the sentence that introduces it", () => {
    expect(told("De taken zijn:\n\n• melden;\n• vastleggen;\n• doorgeven.")).toEqual([
      ["paragraph", 1, 1, "De taken zijn:"],
      ["list", 1, 5, "melden; • vastleggen; • doorgeven."],
    ]);
  });

  it("reads a mark that stands alone on its line with the line after it", () => {
    expect(told("  • 1.\n\n    Het plan vast te stellen.\n\n  • 2.\n\n    Het plan bekend te maken.").at(-1)).toEqual([
      "list",
      1,
      7,
      "Het plan vast te stellen. • Het plan bekend te maken.",
    ]);
  });

  it("names a place by whole words of a long heading", () => {
    const heading = "## Hoe zorgen wij samen dat medewerkers de oren en ogen in de samenleving zijn";
    const place = cut(`${heading}\n\nDe medewerkers melden wat zij zien.`).at(-1)?.locator ?? "";
    expect(place).toBe("Hoe zorgen wij samen dat medewerkers de oren en ogen in de…, alinea 1");
  });

  it("gives each row of a table of actions, with the names of its columns", () => {
    const rows = cut(
      "Actie | Wie | Wanneer\nEen training geven aan de balie | HRM | 2027\nEen folder maken | Communicatie | 2028",
    );
    expect(rows.map(({ kind, intro, text }) => [kind, intro, text])).toEqual([
      ["row", "Actie | Wie | Wanneer", "Een training geven aan de balie | HRM | 2027"],
      ["row", "Actie | Wie | Wanneer", "Een folder maken | Communicatie | 2028"],
    ]);
  });

  it("tells a place by its nearest numbered heading and its page", () => {
    const text =
      "# Plan\n\n## 3.2 Preventie\n\n### Scholen\n\nWij geven lessen op alle scholen.\n\nEn nog meer lessen op andere scholen.";
    expect(cut(text, Array(9).fill(12)).at(-1)?.locator).toBe("§ 3.2 Preventie › Scholen, alinea 2, p. 12");
  });

  it.each([
    ["4.1 Opvang", true],
    ["HOOFDSTUK 6   MENSENHANDEL", true],
    ["Ambitie 2: zicht op het probleem", true],
    ["Bergdorp, 2 juli 2024", false],
    ["Wij geven lessen op scholen.", false],
    ["contact@gemeente.nl", false],
  ])("%s is a heading: %s", (line, is) => {
    const [first] = cut(`${line}\n\nHier staat een gewone zin over de aanpak.`)
      .filter(({ kind }) => kind === "paragraph")
      .slice(-1);
    expect(first?.headings.length === 1).toBe(is);
  });

  it.each([
    [
      "I. Aanleiding\n\nII. Aanpak\n\nII.2 Melden\n\nWij melden alles wat wij zien aan de politie.",
      ["II. Aanpak", "II.2 Melden"],
    ],
    ["1 Aanpak\n\nOnze acties\n• Wij melden.\n• Wij trainen alle collega's.", ["1 Aanpak", "Onze acties"]],
    [
      "1 Aanpak\n\nWat willen we bereiken?\nIedereen die bij ons werkt weet wat hij moet doen.",
      ["1 Aanpak", "Wat willen we bereiken?"],
    ],
  ])("finds the headings above the last passage of %j", (text, headings) =>
    expect(
      cut(text)
        .at(-1)
        ?.headings.map(({ title }) => title),
    ).toEqual(headings),
  );

  it("leaves out contents, rules, page numbers and headers that come back", () => {
    const page = (text: string) => `Gemeente Bergdorp, beleidsplan\n\n${text}\n\n12\n\n-----\n\n`;
    const text = `1. Inleiding\t3\n2. Opvang\t7\n\n${["Eerst dit.", "Dan dat.", "En verder dit.", "Tot slot dit."].map(page).join("")}`;
    expect(cut(text).map((passage) => passage.text)).toEqual(["Eerst dit.", "Dan dat.", "En verder dit.", "Tot slot dit."]);
  });
});

describe("sentences", () => {
  const cutSentence = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["Dit is er. Dat komt nog.", 2],
    ["Onder leiding van J. Jansen, o.a. in Bergdorp.", 1],
    ["Eerst dit; dan dat.", 2],
    ["Een • Twee • Drie", 3],
    ["Op 1.500 euro per jaar.", 1],
  ])("%s: %i", (text, count) => expect(cutSentence(text)).toHaveLength(count));

  it("cuts where a sentence turns", () =>
    expect(clauses("Er is een functionaris benoemd, maar een meldroute komt pas volgend jaar.")).toHaveLength(2));
});
