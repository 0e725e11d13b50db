/** Eighteen answers: each with a source and until when, nothing said as "no", nothing hidden told. */
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../agreements/agreement";
import { assess } from "../../assessment/assess";
import { aCommitment } from "../../commitments/commitment.testing";
import { aDocument, anAction, anAnalysis, claiming } from "../../dossier/dossier.testing";
import { currentFramework } from "../../framework/versions";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { nextReport } from "../gap/first-texts";
import { gapReport } from "../gap/gap-report";
import { reportDay } from "../model/day";
import { noteDay } from "../note/day";
import { named, READ_ON, reportOf, textOf } from "../note/examples.testing";
import { sentencesOf } from "../note/sentences";
import { NOTHING } from "./answer";
import { answerPaper, answersOn, withKept } from "./answers";

const dayOf = (changed: Parameters<typeof assessed>[0] = {}, variant: "public" | "internal" = "public") =>
  noteDay(reportDay(assessed(changed), AS_OF, variant), { next: nextReport(AS_OF) });
const answerTo = (id: string, changed: Parameters<typeof assessed>[0] = {}) =>
  answersOn(dayOf(changed)).find((answer) => answer.id === id);

describe("the eighteen answers", () => {
  it("say the fact, its source and until when it holds", () => {
    expect(answersOn(dayOf())).toHaveLength(18);
    expect(answerTo("beleid")).toMatchObject({
      text: "Wij stelden op 14 januari 2025 het “Beleidsplan mensenhandel 2025-2026” vast. Dat geldt tot en met 31 december 2026.",
      state: "complete",
      sources: ["Beleidsplan mensenhandel 2025-2026"],
      until: "2026-12-31",
    });
    expect(answerTo("training")?.text).toBe(
      "De laatste keer: balie, toezicht en sociaal domein op 25 november 2024 (een e-learning). De laatste training voor medewerkers was op 12 september 2024.",
    );
    expect(answerTo("arbeidsmigranten")?.text).toContain("“Omgevingsscan” van 3 februari 2025 noemt hen.");
  });

  it("set sources of figures beside each other, and neither add nor choose", () => {
    const figuresOf = (id: string, date: string, figureSources?: string[]) =>
      anAnalysis({ id, title: `Cijfers ${id}`, kind: "figures", date, ...(figureSources ? { figureSources } : {}) });
    const evidence = [figuresOf("a", "2025-03-01", ["politie", "zorgcoördinatie"]), figuresOf("b", "2024-02-01")];
    const answer = answerTo("cijfers", { evidence, exceptions: [], actions: [] });
    expect(answer?.figures).toEqual([
      { source: "politie", year: "2025", title: "Cijfers a" },
      { source: "zorgcoördinatie", year: "2025", title: "Cijfers a" },
      { source: "niet vermeld", year: "2024", title: "Cijfers b" },
    ]);
    expect(answer?.text).toContain("Wij tellen ze niet bij elkaar op.");
  });

  it("give way to what the municipality wrote itself, and say where the evidence has changed since", () => {
    const proposed = answersOn(dayOf());
    const now = proposed.find(({ id }) => id === "beleid")?.text ?? "";
    const kept = (given: string) => withKept(proposed, [{ id: "beleid", text: "Ja.", proposed: given }], proposed)[0];
    expect(kept(now)).toMatchObject({ id: "beleid", kept: { text: "Ja." }, text: now });
    expect(kept(now)?.kept?.was).toBeUndefined();
    expect(kept("Nee, nog niet.")?.kept?.was).toBe("Nee, nog niet.");
    const on = dayOf();
    const frame = gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT });
    const paper = answerPaper(
      frame,
      on,
      withKept(proposed, [{ id: "beleid", text: "Ja.\n- een\n- twee", proposed: now }], proposed),
      ["beleid"],
    );
    expect(paper.sections[0]?.blocks).toEqual([
      { kind: "paragraph", text: "Ja." },
      { kind: "list", items: ["een", "twee"] },
      { kind: "paragraph", quiet: true, text: "Antwoord van de gemeente, 22 november 2026." },
    ]);
  });

  it("tell how motions and promises stand", () => {
    const commitments = [aCommitment({ due: "2026-10-01" }), aCommitment({ id: "ander", kind: "motion", status: "done" })];
    expect(answerTo("moties", { commitments })).toMatchObject({
      text: "“De route voor signalen bekendmaken” (toezegging aan de gemeenteraad, 12 maart 2026) – te laat: had klaar moeten zijn op 1 oktober 2026.\n“De route voor signalen bekendmaken” (motie van de gemeenteraad, 12 maart 2026) – afgedaan.",
      state: "complete",
      sources: ["Moties en toezeggingen"],
    });
  });

  it("say that nothing is recorded where nothing is, and never no", () => {
    const empty = answersOn(dayOf({ evidence: [], exceptions: [], actions: [] }));
    expect(empty.filter(({ state }) => state === "none").length).toBeGreaterThanOrEqual(15);
    for (const { text, state, sources } of empty) {
      if (state === "none") expect([text.startsWith(NOTHING), sources]).toEqual([true, []]);
      expect(text).not.toMatch(/\b[Nn]ee\b|undefined|NaN|\{/);
    }
    expect(answerTo("cijfers")?.text).toBe(`${NOTHING} Daarom staat hier geen aantal, ook niet geschat.`);
  });

  it("say what was recorded once, planned or agreed, where nothing counts now", () => {
    const programme = aDocument({
      ...{ id: "programma", title: "Actieprogramma 2022-2024", kind: "policy-plan", adoptedBy: "council" },
      ...{ adoptedOn: "2022-01-10", validUntil: "2024-12-31", claims: claiming("1.1.1c", "3.1.4b", "3.1.4c", "5.1.1b") },
    });
    const gone = { evidence: [programme], exceptions: [], actions: [], agreements: [] };
    const text = (id: string, more: Parameters<typeof assessed>[0] = {}) => answerTo(id, { ...gone, ...more })?.text;
    for (const id of ["onderdelen", "jongeren", "geld"]) {
      expect(answerTo(id, gone)).toMatchObject({
        text: expect.stringMatching(
          /^Het “Actieprogramma 2022-2024” ging over (preventie|handhaving|jongeren|geld)?.*, en liep af op 31 december 2024; wat nu geldt, is niet vastgelegd\.$/,
        ),
        state: "partial",
        sources: ["Actieprogramma 2022-2024"],
        until: null,
      });
    }
    expect(answerTo("training", gone)?.state).toBe("none");
    const training = anAction({ title: "Basistraining geven", criterion: "2.1.3b", due: "2022-12-31", status: "todo" });
    expect(text("training", { actions: [training] })).toBe(
      "De actie “Basistraining geven” had 31 december 2022 als einddatum; of zij klaar is, is niet vastgelegd.",
    );
    expect(text("komend-jaar", { actions: [training] })).toBe(
      "Er staat geen lopende actie in Plateau. Van het bewijs dat nu telt, vervalt tot en met 22 november 2027 niets. Van één actie is de einddatum voorbij; of zij klaar is, is niet vastgelegd.",
    );
    expect(text("training", { actions: [{ ...training, due: "2027-03-01" }] })).toContain("loopt tot en met 1 maart 2027");
    const agreement: Agreement = {
      ...{ id: "controles", owner: "municipality", title: "Vier keer per jaar op bezoek", from: "2022-01-01" },
      keeps: { type: "activity", kinds: ["inspection"], atLeast: 4, within: "P1Y" },
    };
    expect(text("controles", { agreements: [agreement] })).toContain("Wij spraken af: “Vier keer per jaar op bezoek”.");
  });

  it("tell of a motion its number, who sees to it and what was done, each on a line of its own", () => {
    const given = { responsible: "burgemeester", reference: "M25-031", answer: "Dit bleef liggen.\nWij komen terug." };
    const two = [aCommitment({ ...given, due: "2026-10-01" }), aCommitment({ id: "ander" })];
    expect(answerTo("moties", { commitments: two })?.text.split("\n")).toEqual([
      "“De route voor signalen bekendmaken” (toezegging aan de gemeenteraad, 12 maart 2026, M25-031) – te laat: had klaar moeten zijn op 1 oktober 2026. Wie: burgemeester. Dit bleef liggen. Wij komen terug.",
      "“De route voor signalen bekendmaken” (toezegging aan de gemeenteraad, 12 maart 2026) – staat open.",
    ]);
  });

  it("tell in public no day of a closed table", () => {
    expect(JSON.stringify(answersOn(dayOf()))).not.toMatch(
      /2025-12-14|14 december 2025|9 juni 2026|Mensenhandel in de driehoek/,
    );
  });
});

it("makes a paper of the chosen questions, each with its source below it", () => {
  const frame = gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT });
  const on = dayOf();
  const paper = answerPaper(frame, on, answersOn(on), ["beleid", "hulp"]);
  expect(paper.sections.map(({ id }) => id)).toEqual(["beleid", "hulp"]);
  expect(paper.subtitle).toBe("Volgens Plateau, het register van de gemeente, op 22 november 2026");
  expect(paper.sections[0]).toMatchObject({ heading: "1. Hebben wij eigen beleid?" });
  expect(JSON.stringify(paper.sections)).toContain(
    "Bron: Beleidsplan mensenhandel 2025-2026. Geldt tot en met 31 december 2026.",
  );
  expect(paper.details.map(({ term }) => term)).not.toContain("Kennisnemen van");
  expect(answerPaper(frame, on, answersOn(on), []).sections).toHaveLength(18);
});

describe("about a municipality from what it published", () => {
  const groningen = named("Groningen");
  const report = reportOf(groningen);
  const on = noteDay(reportDay(assess(currentFramework, groningen), READ_ON, "public"), { next: nextReport(READ_ON) });
  const paper = answerPaper(report, on, answersOn(on), []);

  it("never says we, and says once that the plan ended from which it tells", () => {
    expect(textOf(paper.sections)).not.toMatch(/\b[WwOo](ij|ns|nze)\b/);
    expect(paper.notices.at(-1)).toBe(
      "Deze antwoorden komen uit het plan dat liep tot en met 31 december 2024. Of het nog zo is, is niet bekend.",
    );
    expect(textOf(paper.sections)).toContain("De regio had in ieder geval sinds eind 2013 een ketenregisseur.");
  });

  it("names the document as its source, and no sentence stands twice but that nothing is recorded", () => {
    const sentences = paper.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "paragraph" && !block.quiet ? sentencesOf(block.text) : [])),
    );
    const twice = sentences.filter((text, place) => sentences.indexOf(text) !== place);
    expect([...new Set(twice)].filter((text) => text !== NOTHING && !text.startsWith("Of dat gebeurde"))).toEqual([]);
    expect(textOf(paper.sections.filter(({ id }) => id === "functies"))).toContain(
      "Bron: Actieprogramma mensenhandel 2022-2024 (liep tot en met 31 december 2024).",
    );
  });
});

it("asks as the municipality's own council does where that speaks", () => {
  const asked = answersOn(dayOf()).map(({ question }) => question);
  expect(asked).toContain("Hebben wij eigen beleid?");
  expect(asked).not.toContain("Heeft de gemeente eigen beleid?");
});
