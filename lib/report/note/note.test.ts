/** The two pages for the council: short, plain, nothing twice, and causes that are calculated. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../assessment/assess";
import { isIsoDate } from "../../calendar";
import type { CouncilForm } from "../../council/note";
import type { Dossier } from "../../dossier/dossier";
import { exchangeFiles, interestingDays } from "../../dossier/exchange.testing";
import { currentFramework } from "../../framework/versions";
import vocabulary from "../../framework/vocabulary.json";
import { AS_OF, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport, type ReportOptions } from "../gap/gap-report";
import { reportDay } from "../model/day";
import type { Section } from "../model/model";
import { noteDay } from "./day";
import { dossierOf, examples, named } from "./examples.testing";
import { MAX_WORDS, promises, textsOf, wordsIn } from "./note";
import { sentencesOf, wordCount } from "./sentences";

const LONGEST_SENTENCE = 25;

/** The sections before the annex. */
function noteOf(dossier: Dossier, options: Partial<ReportOptions> = {}): Section[] {
  const report = gapReport(assess(currentFramework, dossier), { asOf: AS_OF, knownAt: KNOWN_AT, ...options });
  return report.sections.slice(
    0,
    report.sections.findIndex(({ newPage }) => newPage),
  );
}

const running = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph" ? sentencesOf(block.text) : block.kind === "list" ? block.items : [],
    ),
  );

function expectReadable(sections: readonly Section[]): void {
  expect(wordsIn(sections)).toBeLessThanOrEqual(MAX_WORDS);
  const sentences = running(sections);
  for (const sentence of sentences) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(LONGEST_SENTENCE);
  // Two lists may leave out equally many.
  const whole = sentences.filter((sentence) => !sentence.startsWith("nog "));
  expect(whole.filter((sentence, place) => whole.indexOf(sentence) !== place)).toEqual([]);
  const text = sections.flatMap(textsOf).join("\n");
  expect(text).not.toMatch(/undefined|NaN|[\uE000-\uF8FF]|voldoet niet|overtre/);
}

const text = (sections: readonly Section[]): string => sections.flatMap(textsOf).join("\n");

describe("the two pages", () => {
  it.each(examples.map((dossier) => [dossier.municipality.name, dossier] as const))(
    "of %s are short, plain and say nothing twice",
    (_name, dossier) => {
      for (const asOf of [AS_OF, "2024-06-01", "2028-01-01"]) expectReadable(noteOf(dossier, { asOf }));
      const note = text(noteOf(dossier));
      expect(note).not.toMatch(/\b\d\.\d\.\d[a-z]?\b|bouwsteen|toetspunt|plateau \d/i);
    },
  );

  it("are so whatever is recorded", () => {
    const files = exchangeFiles({ framework: currentFramework, vocabulary })({ items: 30 });
    const filesWithDay = files.chain((file) =>
      fc.tuple(fc.constant(file), fc.constantFrom(AS_OF, ...interestingDays(file).filter(isIsoDate))),
    );
    fc.assert(
      fc.property(filesWithDay, fc.constantFrom("public" as const, "internal" as const), ([file, asOf], variant) => {
        expectReadable(noteOf(dossierOf(file), { asOf, variant }));
      }),
      { numRuns: 60 },
    );
  });

  it("begin with the plan that took most with it, and say what one decision repairs", () => {
    const note = text(noteOf(named("Groningen")));
    expect(note).toContain(
      "Hiervoor is gezocht in één openbaar document: het “Actieprogramma mensenhandel 2022-2024”, vanaf begin 2022. Dat liep af op 31 december 2024. Daardoor telt het bewijs voor zes onderdelen van het basisniveau niet meer mee. Of er een nieuw plan is, staat niet in dit document.",
    );
    expect(note).toContain(
      "Eén besluit met dezelfde inhoud zou zes onderdelen van het basisniveau herstellen, waaronder het hele thema “Samenwerken in de regio”:",
    );
    expect(note).toMatch(
      /Van 35 acties is de geplande datum voorbij; de tabel noemt er \S+\. Of die acties klaar zijn, is niet bekend\./,
    );
    expect(note).not.toMatch(/\b[Ww]ij\b/);
  });

  it("say who adopted the plan, what is missing and what lapses", () => {
    const note = text(noteOf(named("Beekrijk")));
    expect(note).toContain(
      "Wij hebben dertien van de zestien onderdelen van het basisniveau op orde. Eén daarvan doen wij anders, met uitleg in de bijlage: kwaliteit van opvang. Drie van de vijf thema’s zijn compleet.",
    );
    expect(note).toContain("U stelde op 29 februari 2024 het “Beleidsplan 2024” vast.");
    expect(note).toContain("Wij trainden te weinig");
    expect(note).toContain("Zonder actie verliezen wij vier onderdelen.");
  });

  it("call every agreement by whole words, and all of them all", () => {
    expect(text(noteOf(named("Blaricum")))).toContain("bestuurlijk overleg zorg en veiligheid van de regio");
    expect(text(noteOf(named("Zoeterwoude")))).toContain(
      "Van alle elf de eigen afspraken is niet bekend of de gemeente ze nakomt,",
    );
  });

  it("tell how motions and promises stand, also those that were settled in the past year", () => {
    const note = text(noteOf(named("Beekrijk"), { asOf: "2026-11-30" }));
    expect(note).toContain("Te laat: had klaar moeten zijn op 1 oktober 2026.");
    expect(note).toContain("Bezig, uiterlijk 31 januari 2027.\nDe route ligt vast.");
    expect(note).toContain("Afgedaan op 19 maart 2026.");
    expect(text(noteOf(named("Beekrijk"), { asOf: "2025-10-01" }))).not.toContain("Moties en toezeggingen");
    expect(text(noteOf(named("Beekrijk"), { asOf: "2027-06-01" }))).not.toContain("Afgedaan op");
    const form = { id: "council-form" as const, answers: [{ reference: "Motie 12", answer: "Wij doen het." }] };
    const typed = noteOf(named("Beekrijk"), { asOf: "2026-11-30", form });
    expect(typed.filter(({ heading }) => heading === "Moties en toezeggingen")).toHaveLength(1);
    expect(text(typed)).toContain("Wij doen het.");
  });

  it("tell no day of an action from which a closed meeting's day follows, in public", () => {
    const all = named("Beekrijk");
    const closed = { ...all, commitments: [], actions: all.actions.filter(({ criterion }) => criterion === "3.1.1b") };
    expect(text(noteOf(closed))).toContain("december 2026");
    expect(text(noteOf(closed))).not.toContain("14 december 2026");
    expect(text(noteOf(closed, { variant: "internal" }))).toContain("14 december 2026");
  });
});

describe("what the college stands for", () => {
  const on = (form?: CouncilForm) =>
    noteDay(reportDay(assess(currentFramework, named("Beekrijk")), AS_OF, "public"), {
      next: "2027-11-01",
      ...(form ? { form } : {}),
    });
  const asked = (form?: CouncilForm) => promises(on(form)).map(({ promise }) => promise);

  it("is each proposed sentence that promises or decides something, as it stands in the note", () => {
    expect(asked()).toEqual(["kennisnemen", "geen-besluit", "herziening", "opnieuw", "vragen"]);
    const note = text(noteOf(named("Beekrijk")));
    for (const { text: sentence } of promises(on())) expect(note).toContain(sentence.replace(/ in \w+ \d{4}\.$/, ""));
  });

  it("is not a sentence that the advisor typed instead", () => {
    expect(asked({ id: "council-form", answers: [], ask: "Wij vragen u niets." })).toEqual(["herziening", "opnieuw", "vragen"]);
    expect(asked({ id: "council-form", answers: [], followUp: "Wij komen terug." })).toEqual(["kennisnemen", "geen-besluit"]);
  });
});
