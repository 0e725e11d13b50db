/** The council's note: its header, its texts, the reading aids, and that none of it changes the judgement. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleDossier } from "@/db/seed/example-file";
import { assess } from "../../assessment/assess";
import { statusOn } from "../../assessment/status";
import { overtakenTexts } from "../../council/form";
import type { CouncilForm } from "../../council/note";
import { currentFramework } from "../../framework/versions";
import type { Remark } from "../../remarks/remark";
import type { GapReport, Section, Table } from "../model/model";
import { standOf } from "../model/stand";
import { AS_OF, assessed, beekrijk, evidence, KNOWN_AT } from "./beekrijk.testing";
import { proposed } from "./first-texts";
import { gapReport, type ReportOptions } from "./gap-report";

const reportWith = (options: Partial<ReportOptions> = {}, changed: Parameters<typeof assessed>[0] = {}): GapReport =>
  gapReport(assessed(changed), { asOf: AS_OF, knownAt: KNOWN_AT, ...options });

const sectionOf = (report: GapReport, id: string): Section | undefined => report.sections.find((section) => section.id === id);
const textOf = (section: Section | undefined): string => JSON.stringify(section?.blocks ?? []);
const rowsOf = (section: Section | undefined): string[][] =>
  (section?.blocks ?? [])
    .filter((block): block is Table => block.kind === "table")
    .flatMap(({ rows }) => rows.map((row) => row.map(({ lines }) => lines.join(" / "))));
const detailsOf = (report: GapReport): Record<string, string> =>
  Object.fromEntries(report.details.map(({ term, description }) => [term, description]));

const FORM: CouncilForm = {
  id: "council-form",
  adoptedOn: "2026-12-01",
  from: "Burgemeester",
  to: "Commissie Bestuur",
  portfolioHolder: "Wethouder zorg",
  informationFrom: "Team veiligheid",
  subject: "Mensenhandel",
  openness: "closed",
  takeNoteOf: "De stand",
  reference: "Z/26/1",
  reason: "Omdat het moet.",
  coreMessage: "Wij zijn op weg.",
  late: "Er waren te weinig mensen.",
  consequences: "Geen.",
  communication: "Via de website.",
  evaluateOn: "2027-01-15",
  followUp: "Tot ziens.",
  money: "Acht uur per week.",
  attachments: "- Eén\n- Twee",
  answers: [{ reference: "Motie 12", answer: "Zo:\n- gedaan" }],
};

describe("the header", () => {
  it("says what was filled in", () => {
    expect(detailsOf(reportWith({ form: FORM }))).toEqual({
      Onderwerp: "Mensenhandel",
      Van: "Burgemeester",
      Aan: "Commissie Bestuur",
      Portefeuillehouder: "Wethouder zorg",
      "Informatie bij": "Team veiligheid",
      Vastgesteld: "1 december 2026",
      Zaaknummer: "Z/26/1",
      Openbaar: "Nee",
      "Kennisnemen van": "De stand",
    });
  });

  it("proposes the rest, and only a function as the one who holds the portfolio", () => {
    const named = evidence.map((item) =>
      item.type === "appointment" && item.role === "portfolio-holder" ? { ...item, holder: "Wethouder Jansen" } : item,
    );
    expect(detailsOf(reportWith())).toMatchObject({ Portefeuillehouder: "Burgemeester", Openbaar: "Ja, na vaststelling" });
    expect(detailsOf(reportWith({}, { evidence: named })).Portefeuillehouder).toBe("Wethouder");
    expect(detailsOf(reportWith())["Informatie bij"]).toBe("Aandachtsfunctionaris");
    const without = evidence.filter((item) => item.type !== "appointment");
    expect(detailsOf(reportWith({}, { evidence: without }))).not.toHaveProperty("Informatie bij");
    expect(detailsOf(reportWith({}, { evidence: without }))["Nog in te vullen"]).toBe("Portefeuillehouder; Informatie bij");
  });
});

describe("the note", () => {
  it("stands before the annex, with what was typed at its own place", () => {
    const ids = reportWith({ form: FORM }).sections.map(({ id }) => id);
    expect(ids.slice(0, ids.indexOf("wat-ontbreekt"))).toEqual([
      "aanleiding",
      "in-het-kort",
      "wat-is-er",
      "waarom",
      "wat-doen-wij",
      "wat-loopt-af",
      "toezeggingen",
      "waarom-te-laat",
      "consequenties",
      "wat-vragen-wij",
      "geld-en-mensen",
      "communicatie",
      "vervolg",
      "bijlagen",
      "stand-per-thema",
    ]);
  });

  it("says what was typed, and the proposed text where nothing was", () => {
    const report = reportWith({ form: FORM });
    expect(sectionOf(report, "aanleiding")?.blocks).toEqual([{ kind: "paragraph", text: "Omdat het moet." }]);
    expect(sectionOf(report, "bijlagen")?.blocks).toEqual([{ kind: "list", items: ["Eén", "Twee"] }]);
    expect(sectionOf(report, "geld-en-mensen")?.blocks).toEqual([{ kind: "paragraph", text: "Acht uur per week." }]);
    expect(sectionOf(report, "in-het-kort")?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "walls", "paragraph"]);
    expect(textOf(sectionOf(report, "in-het-kort"))).toContain("Wij zijn op weg.");
    expect(textOf(sectionOf(report, "vervolg"))).toContain("Vragen over deze nota beantwoordt: Team veiligheid.");
    expect(rowsOf(sectionOf(report, "toezeggingen"))).toEqual([["Motie 12", "", "Zo: / – gedaan"]]);
    const bare = reportWith({ form: { id: "council-form", reason: "Omdat het moet." } });
    expect(textOf(sectionOf(bare, "in-het-kort"))).toContain("Wij hebben twaalf van de zestien onderdelen");
    expect(textOf(sectionOf(bare, "vervolg"))).toContain("U krijgt deze nota opnieuw in november 2027.");
    expect(sectionOf(bare, "toezeggingen")).toBeUndefined();
  });

  it("keeps the figures in a typed text alive", () => {
    const form: CouncilForm = { ...FORM, coreMessage: "Nu zijn {onderdelen-op-orde} onderdelen klaar." };
    expect(textOf(sectionOf(reportWith({ form }), "in-het-kort"))).toContain("Nu zijn twaalf onderdelen klaar.");
    const later = gapReport(assessed(), { asOf: "2027-02-01", knownAt: KNOWN_AT, form });
    expect(textOf(sectionOf(later, "in-het-kort"))).toContain("Nu zijn zes onderdelen klaar.");
  });

  it("does not speak for a municipality whose public documents others read, until that fills in the form", () => {
    const note = "Op basis van een openbaar document; geen oordeel van de gemeente.";
    const changed = { evidence: evidence.map((item) => ({ ...item, note })) };
    expect(textOf(sectionOf(reportWith({}, changed), "in-het-kort"))).not.toContain("Wij");
    expect(textOf(sectionOf(reportWith({ form: { ...FORM, coreMessage: undefined } }, changed), "in-het-kort"))).toContain(
      "Wij",
    );
  });

  it("tells what lapses up to the day of the next evaluation", () => {
    const rows = rowsOf(sectionOf(reportWith({ form: FORM, variant: "internal" }), "wat-vervalt")).map(([from]) => from);
    expect(rows).toContain("1 januari 2027");
    expect(rows).not.toContain("1 mei 2027");
    const passed: CouncilForm = { ...FORM, evaluateOn: AS_OF };
    expect(textOf(sectionOf(reportWith({ form: passed }), "wat-vervalt"))).toContain("22 november 2027");
  });

  it("changes nothing of the judgement, whatever is filled in", () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((given) => given.trim() !== "");
    const day = fc.constantFrom("2026-11-23", "2027-02-01", "2030-01-01");
    const form = fc.record(
      {
        id: fc.constant("council-form" as const),
        subject: text,
        from: text,
        reason: text,
        coreMessage: text,
        consequences: text,
        followUp: text,
        attachments: text,
        openness: fc.constantFrom("public" as const, "closed" as const),
        adoptedOn: day,
        answers: fc.array(fc.record({ reference: text, answer: text }), { maxLength: 3 }),
      },
      { requiredKeys: ["id"] },
    );
    const judgement = ({ sections }: GapReport) =>
      sections.filter(({ id }) => !NOTE.includes(id)).map(({ newPage: _layout, ...section }) => section);
    fc.assert(
      fc.property(form, fc.constantFrom("public" as const, "internal" as const), (given, variant) => {
        expect(judgement(reportWith({ form: given, variant }))).toEqual(judgement(reportWith({ variant })));
      }),
      { numRuns: 40 },
    );
  });
});

/** The sections that the form may change. */
const NOTE = [
  "aanleiding",
  "in-het-kort",
  "wat-is-er",
  "wat-vragen-wij",
  "waarom-te-laat",
  "consequenties",
  "communicatie",
  "geld-en-mensen",
  "vervolg",
  "bijlagen",
  "toezeggingen",
];

describe("proposed texts", () => {
  it("are plain sentences without the words that the Kader does not warrant", () => {
    const { texts, bases } = proposed(assessed(), AS_OF);
    expect(Object.values(texts).join("\n")).not.toMatch(/voldoet niet|overtre|undefined|NaN|[{}]/);
    expect(bases.coreMessage).toContain("{onderdelen-op-orde=twaalf} van de zestien onderdelen");
  });

  it("are the same before and after they were filled in, also where nobody spoke for the municipality before", () => {
    const example = assess(currentFramework, exampleDossier("bergeijk"));
    const { texts, bases } = proposed(example, AS_OF);
    expect(texts.coreMessage).toMatch(/^Wij /);
    const form: CouncilForm = { id: "council-form", coreMessage: "Dit doen wij goed: vier dingen.", basis: bases };
    expect(overtakenTexts(form, proposed(example, AS_OF, form).bases)).toEqual({});
    expect(overtakenTexts(form, proposed(example, "2024-06-30", form).bases)).toHaveProperty("coreMessage");
  });
});

describe("reading aids", () => {
  const earlier = standOf(statusOn(assessed({ evidence: evidence.slice(0, 3), actions: [] }), "2025-11-01"));

  it("tell what changed since the last adopted report", () => {
    const section = sectionOf(reportWith({ previous: { adoptedOn: "2025-12-01", stand: earlier } }), "sinds-vorig-rapport");
    expect(textOf(section)).toContain("Het college stelde het vorige rapport vast op 1 december 2025");
    const now = standOf(statusOn(assessed(), AS_OF));
    const changed = Object.keys(now.blocks).filter((id) => now.blocks[id] !== earlier.blocks[id]);
    expect(rowsOf(section).map(([block]) => block?.slice(0, 5))).toEqual(changed);
    const same = sectionOf(reportWith({ previous: { adoptedOn: "2025-12-01", stand: now } }), "sinds-vorig-rapport");
    expect(textOf(same)).toContain("Geen bouwsteen heeft een andere stand.");
    expect(rowsOf(same)).toEqual([]);
  });

  it("compare with the region only where there are five municipalities or more", () => {
    const themes = Object.fromEntries(assessed().themes.map(({ theme }) => [theme.id, [1, 3, 1] as const]));
    const region = (municipalities: number) =>
      sectionOf(reportWith({ region: { region: "Voorbeeldregio", municipalities, themes } }), "vergelijking-regio");
    expect(region(4)).toBeUndefined();
    expect(rowsOf(region(5))[0]).toEqual(["1. Beleidsmatige basis", "Plateau 1", "1", "3", "–"]);
    expect(rowsOf(region(5))[1]).toEqual(["2. Signalerend vermogen", "Nog geen plateau 1", "1", "3", "1"]);
    expect(sectionOf(reportWith(), "vergelijking-regio")).toBeUndefined();
  });

  it("show the region's remarks with their answers in the internal variant alone", () => {
    const remarks: Remark[] = [
      { id: "r1", block: "2.1.2", region: "noord", text: "Let op de meldroute." },
      { id: "r2", block: "2.1.2", region: "noord", text: "Komt eraan.", inReplyTo: "r1" },
      { id: "r3", block: "3.1.1", region: "noord", text: "En de burgers?" },
    ];
    expect(rowsOf(sectionOf(reportWith({ remarks, variant: "internal" }), "opmerkingen"))).toEqual([
      ["2.1.2 Bekende interne meldroute", "Let op de meldroute.", "Komt eraan."],
      ["3.1.1 Aandacht op alle niveaus", "En de burgers?", "Nog geen antwoord"],
    ]);
    expect(sectionOf(reportWith({ remarks, variant: "public" }), "opmerkingen")).toBeUndefined();
  });

  it("leave the dossier as it is", () => {
    expect(beekrijk.evidence).toEqual(evidence);
  });
});
