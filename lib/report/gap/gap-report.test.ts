/** The gap report of Beekrijk: what it says, in what order, and what the public version leaves out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../evidence/evidence";
import { criteriaOf } from "../../framework/framework";
import { currentFramework } from "../../framework/versions";
import type { Block, GapReport, Section, Table } from "../model/model";
import { AS_OF, assessed, beekrijk, evidence, KNOWN_AT } from "./beekrijk.testing";
import { gapReport } from "./gap-report";

const reportOn = (changed: Parameters<typeof assessed>[0] = {}, asOf = AS_OF): GapReport =>
  gapReport(assessed(changed), { asOf, knownAt: KNOWN_AT, variant: "internal" });

const sectionOf = (report: GapReport, id: string): Section => report.sections.find((section) => section.id === id)!;
const tables = ({ blocks }: Section): Table[] => blocks.filter((block): block is Table => block.kind === "table");
const lines = (table: Table | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map((cell) => cell.lines.join(" / ")));
const paragraph = ({ blocks }: Section): string => {
  const block = blocks.find((given: Block) => given.kind === "paragraph");
  return block?.kind === "paragraph" ? block.text : "";
};
/** The two paragraphs with which the annex begins: where we stand, and what we do. */
const summaryOf = (report: GapReport): string =>
  ["stand-per-thema", "wat-ontbreekt"]
    .flatMap((id) => sectionOf(report, id).blocks)
    .flatMap((block) => (block.kind === "paragraph" && !block.text.startsWith("De bijlage gebruikt") ? [block.text] : []))
    .join(" ");

const INTERNAL = "Interne versie: met opmerkingen, en met data van overleg in de gezagsdriehoek. Niet openbaar maken.";

/** One policy plan of which every claimable criterion is met, with what else the basic level asks, all without an end. */
function everything(): Evidence[] {
  const claims = criteriaOf(currentFramework).map(({ id }) => ({ criterion: id, locator: "§1" }));
  const own = { owner: "municipality" } as const;
  const event = { ...own, date: "2026-11-01", claims } as const;
  const meeting = (id: string, forum: "triangle" | "official" | "college", date: string): Evidence => ({
    ...event,
    id,
    type: "meeting",
    title: id,
    forum,
    date,
  });
  return [
    {
      ...own,
      id: "plan",
      type: "document",
      title: "Beleidsplan",
      kind: "policy-plan",
      adoptedBy: "council",
      adoptedOn: "2026-01-01",
      policyFields: ["care", "youth", "housing"],
      claims,
    },
    { ...own, id: "contract", type: "document", title: "Contract", kind: "contract", validFrom: "2026-01-01", claims },
    { ...own, id: "keurmerk", type: "document", title: "Keurmerk", kind: "certificate", validFrom: "2026-01-01", claims },
    { ...own, id: "nota", type: "document", title: "Nota", kind: "council-note", validFrom: "2026-01-01", claims },
    ...(["attention-officer", "portfolio-holder", "chain-director", "care-coordinator"] as const).map(
      (role): Evidence => ({
        ...own,
        id: role,
        type: "appointment",
        title: role,
        role,
        holder: "Adviseur",
        from: "2026-01-01",
      }),
    ),
    ...(["triangle", "official"] as const).flatMap((forum) =>
      ["2026-10-01", "2026-10-08", "2026-10-15"].map((date) => meeting(`${forum}-${date}`, forum, date)),
    ),
    ...["2026-10-01", "2026-10-02"].map(
      (date): Evidence => ({
        ...event,
        id: `training-${date}`,
        type: "activity",
        title: "Training",
        kind: "training",
        date,
        audiences: ["all-staff", "new-staff", "professionals", "residents"],
      }),
    ),
    {
      ...event,
      id: "scan",
      type: "analysis",
      title: "Scan",
      kind: "environmental-scan",
      sectors: ["horeca"],
      groups: ["jongeren"],
      actors: ["werkgevers"],
      figureSources: ["CBS", "politie"],
    },
    { ...event, id: "trend", type: "analysis", title: "Trends", kind: "trend-report" },
  ];
}

describe("the first page", () => {
  const report = reportOn();

  it("says who writes to whom, about which day", () => {
    expect(report).toMatchObject({
      title: "Aanpak van mensenhandel: waar staan we?",
      subtitle: "Toets aan het VNG-Kader, stand op 22 november 2026",
      sender: "Gemeente Beekrijk",
      kind: "Raadsinformatienota, interne versie",
      notices: [INTERNAL],
      footer: {
        text: "Concept · Intern, niet openbaar maken · Gemeente Beekrijk · stand op 22 november 2026 · VNG-Kader, geen resultaatsverplichting",
        page: "{page} van {pages}",
      },
    });
    expect(report.details.map(({ term, description }) => `${term}: ${description}`)).toEqual([
      "Van: College van burgemeester en wethouders",
      "Aan: Gemeenteraad",
      "Portefeuillehouder: Burgemeester",
      "Informatie bij: Aandachtsfunctionaris",
      "Vastgesteld: Nog niet; dit is een concept",
      "Openbaar: Nee; dit is de interne versie",
      "Kennisnemen van: Stand, oorzaken en plannen",
    ]);
  });

  it.each(["internal", "public"] as const)("says one thing of being public, whoever made it: the %s version", (variant) => {
    const note = "Op basis van een openbaar document; geen oordeel van de gemeente.";
    const published = evidence.map((item) => ({ ...item, note }));
    for (const changed of [{}, { evidence: published }]) {
      const { details, notices, footer } = gapReport(assessed(changed), { asOf: AS_OF, knownAt: KNOWN_AT, variant });
      const said = details.find(({ term }) => term === "Openbaar")?.description ?? "";
      const kept = [...notices, footer.text].some((text) => /niet openbaar maken/i.test(text));
      expect([said.startsWith("Ja"), kept]).toEqual(variant === "public" ? [true, false] : [false, true]);
    }
  });

  it("names no portfolio holder on a day without one", () => {
    expect(reportOn({}, "2024-01-14").details.map(({ term }) => term)).not.toContain("Portefeuillehouder");
  });

  it("tells in short how it stands", () => {
    expect(summaryOf(report)).toBe(
      "Drie van de vijf thema’s staan op plateau 1. " +
        "Voor plateau 1, het basisniveau voor alle gemeenten, zijn nog vier bouwstenen nodig. " +
        "Eén bouwsteen is met uitleg anders ingevuld. " +
        "Voor twee van de bouwstenen die ontbreken, loopt een actie; de laatste moet op 31 januari 2027 gereed zijn. " +
        "Van één actie is de einddatum verstreken. " +
        "Zonder nieuw bewijs vervallen in de komende twaalf maanden zeven bouwstenen die nu in orde zijn.",
    );
  });

  it("gives each wall a verdict", () => {
    const walls = sectionOf(report, "in-het-kort").blocks.find((block) => block.kind === "walls");
    expect(
      walls?.kind === "walls" && walls.walls.map(({ title, verdict, remark }) => `${title}: ${verdict}. ${remark}`),
    ).toEqual([
      "1. Beleid als basis: 3 van 3 op orde. ",
      "2. Signalen herkennen: 1 van 3 op orde. ",
      "3. Aandacht en bewustzijn: 2 van 4 op orde. ",
      "4. Samenwerken in de regio: 3 van 3 op orde. ",
      "5. Opvang en hulp: 3 van 3 op orde. waarvan één anders, met uitleg",
    ]);
  });

  it("lists what is missing for the basic level, with the action and its date", () => {
    expect(lines(tables(sectionOf(report, "wat-ontbreekt"))[0])).toEqual([
      [
        "2.1.2 Bekende interne meldroute",
        "Gepland: Meldroute en functionaris bekendgemaakt",
        "Bericht op intranet en in teamoverleg",
        "15 jan 2027",
      ],
      [
        "2.1.3 Medewerkers leren signaleren",
        "Niet meer actueel: Trainingen keren terug (1 van 2 verschillende dagen in 24 maanden); Nieuwe medewerkers",
        "Basistraining met de ketenregisseur",
        "31 jan 2027",
      ],
      [
        "3.1.1 Aandacht op alle niveaus",
        "Deels aangetoond: Twee keer per jaar ambtelijk (1 van 2 besprekingen in twaalf maanden) / Nog niet aangetoond: Professionals; Burgers",
        "Eén actie is te laat",
        "–",
      ],
      ["3.1.3 Jaarlijkse kennisopbouw", "Niet meer actueel", "Geen actie vastgelegd", "–"],
    ]);
  });

  it("counts criteria where a block misses many, and names none where it misses all", () => {
    const withoutAudiences = evidence.filter(({ type, id }) => type !== "activity" && id !== "regioplan");
    const rows = lines(tables(sectionOf(reportOn({ evidence: withoutAudiences, actions: [] }), "wat-ontbreekt"))[0]);
    const missing = Object.fromEntries(rows.map(([block, what]) => [block?.slice(0, 5), what]));
    expect(missing["3.1.1"]).toMatch(/Nog niet aangetoond: 4 van 7 toetspunten$/);
    expect(missing["2.1.3"]).toBe("Nog niet aangetoond: alle drie de toetspunten");
    expect(missing["3.1.3"]).toBe("Nog niet aangetoond");
  });

  it.each([
    [
      "Op basis van een openbaar document; geen oordeel van de gemeente. §3",
      expect.stringMatching(
        /^Gemaakt uit (wat openbaar is|één openbaar document|\S+ openbare documenten); geen oordeel van de gemeente\.$/,
      ),
    ],
    ["Verzonnen voorbeeld.", "Verzonnen gegevens: dit is een voorbeeld, geen rapport over een bestaande gemeente."],
  ])("warns when a note says: %s", (note, notice) => {
    const [first, ...others] = evidence;
    expect(reportOn({ evidence: [{ ...first!, note }, ...others] }).notices).toEqual([INTERNAL, notice]);
  });

  it("says once that records were made up, and keeps what else their notes say", () => {
    const note = (text: string, place: number) => ({ ...evidence[place]!, note: text });
    const noted = [note("Verzonnen voorbeeld.", 0), note("Verzonnen voorbeeld. Zie bijlage.", 1), ...evidence.slice(2)];
    const printed = lines(tables(sectionOf(reportOn({ evidence: noted }), "bewijs"))[0])
      .flat()
      .join("\n");
    expect(printed).not.toMatch(/verzonnen/i);
    expect(printed).toContain(" / Zie bijlage.");
  });

  it("does not speak for a municipality whose public documents others read", () => {
    const note = "Op basis van een openbaar document; geen oordeel van de gemeente.";
    const report = reportOn({ evidence: evidence.map((item) => ({ ...item, note })) });
    expect(report.kind).toBe("Voorbeeld uit openbare documenten");
    expect(report.details.slice(0, 2).map(({ term, description }) => `${term}: ${description}`)).toEqual([
      "Gemaakt met: Plateau, een toetsprogramma",
      "Aan: Gemeenteraad van Beekrijk",
    ]);
  });
});

describe("a municipality without any record", () => {
  const report = reportOn({ evidence: [], exceptions: [], actions: [] });

  it("is told so", () => {
    expect(summaryOf(report)).toBe(
      "Geen van de vijf thema’s staat op plateau 1. " +
        "Voor plateau 1, het basisniveau voor alle gemeenten, zijn nog 16 bouwstenen nodig. " +
        "Er is geen bewijs vastgelegd dat op deze dag meetelt. " +
        "Voor geen van de bouwstenen die ontbreken, loopt een actie.",
    );
    expect(paragraph(sectionOf(report, "wat-vervalt"))).toBe(
      "Van wat nu in orde is, vervalt tot en met 22 november 2027 niets.",
    );
    expect(paragraph(sectionOf(report, "acties"))).toBe("Er zijn geen acties vastgelegd.");
    expect(paragraph(sectionOf(report, "bewijs"))).toBe("Er is geen bewijs vastgelegd dat op deze dag meetelt.");
    expect(tables(sectionOf(report, "wat-ontbreekt"))[0]?.rows).toHaveLength(16);
  });
});

describe("a municipality that shows everything", () => {
  const report = reportOn({ evidence: everything(), exceptions: [], actions: [] });

  it("has the basic level and misses nothing", () => {
    expect(summaryOf(report)).toMatch(
      /^Het basisniveau is bereikt: alle vijf thema’s staan op plateau 1 of hoger\. Drie thema’s staan op plateau 2\. Alle 16 bouwstenen van het basisniveau zijn aangetoond\./,
    );
    expect(paragraph(sectionOf(report, "wat-ontbreekt"))).toBe(
      "Niets: alle bouwstenen van plateau 1 zijn aangetoond of met uitleg anders ingevuld.",
    );
  });

  it("has no part with gaps in any theme", () => {
    const headings = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
    );
    expect(headings).toContain("Wat is in orde");
    expect(headings).not.toContain("Wat ontbreekt");
    expect(headings).not.toContain("Wat is gepland");
  });
});

describe("a single missing block", () => {
  const without = everything().filter(({ id }) => id !== "keurmerk" && id !== "contract");
  const quality = (changed: Parameters<typeof assessed>[0]) =>
    summaryOf(reportOn({ exceptions: [], actions: [], evidence: [...without, certificate], ...changed }));
  const certificate: Evidence = {
    owner: "municipality",
    id: "bijdrage",
    type: "document",
    title: "Subsidie",
    kind: "subsidy",
    validFrom: "2026-01-01",
    claims: [{ criterion: "5.1.3a", locator: "§1" }],
  };
  const act = (id: string, due: string) =>
    ({ id, title: "Toets", criterion: "5.1.3b", owner: "Adviseur", due, status: "todo" }) as const;

  it("is written in the singular", () => {
    expect(quality({})).toContain(
      "Vier van de vijf thema’s staan op plateau 1 of hoger. " +
        "Voor plateau 1, het basisniveau voor alle gemeenten, is nog één bouwsteen nodig. Drie thema’s staan op plateau 2. " +
        "Voor de bouwsteen die ontbreekt, loopt nog geen actie.",
    );
  });

  it("tells of one action, of several, and of one that came too late", () => {
    expect(quality({ actions: [act("a", "2027-03-01")] })).toContain(
      "Voor de bouwsteen die ontbreekt, loopt een actie, die uiterlijk op 1 maart 2027 gereed moet zijn.",
    );
    expect(quality({ actions: [act("a", "2027-03-01"), act("b", "2027-05-01")] })).toContain(
      "Voor de bouwsteen die ontbreekt, lopen acties; de laatste moet op 1 mei 2027 gereed zijn.",
    );
    expect(quality({ actions: [act("a", "2026-11-22")] })).toContain("Voor de bouwsteen die ontbreekt, loopt een actie");
    expect(quality({ actions: [act("a", "2026-11-21")] })).toContain(
      "Voor de bouwsteen die ontbreekt, loopt nog geen actie. Van één actie is de einddatum verstreken.",
    );
  });
});

describe("what lapses", () => {
  it("is one row for each cause, with what it carries", () => {
    expect(lines(tables(sectionOf(reportOn(), "wat-vervalt"))[0])).toEqual([
      [
        "25 november 2026",
        "E-learning mensenhandel – E-learning, 25 november 2024; voor alle medewerkers",
        "2 toetspunten: 2.1.3b en 3.1.1d",
      ],
      [
        "14 december 2026",
        "Mensenhandel in de driehoek (regio) – Gezagsdriehoek, 14 december 2025",
        "Toetspunt 3.1.1b Twee keer per jaar in de gezagsdriehoek",
      ],
      [
        "1 januari 2027",
        "Beleidsplan mensenhandel 2025-2026 – Beleidsplan, vastgesteld door het college van burgemeester en wethouders op 14 januari 2025; geldt tot en met 31 december 2026; uiterlijk te herzien op 1 oktober 2026",
        "16 toetspunten: 1.1.1a, 1.1.1c, 1.1.2a, 1.1.2b, 1.1.2c, 1.1.2d, 1.1.3a, 2.1.2a, 3.1.4a, 3.1.4b, 3.1.4c, 3.1.4d, 3.1.4e, 4.1.1a, 5.1.1a en 5.1.1b / Daarmee ook bouwstenen 1.1.1, 1.1.2, 1.1.3, 3.1.4, 4.1.1 en 5.1.1",
      ],
      [
        "1 mei 2027",
        "Kwaliteit van opvang via de centrumgemeente – Uitleg van 1 mei 2026; goedgekeurd door: college; geldt tot en met 30 april 2027",
        "2 toetspunten: 5.1.3a en 5.1.3b / Daarmee ook bouwsteen 5.1.3",
      ],
    ]);
  });

  it.each([
    ["2025-12-31", 0, "lapses a day after the twelve months"],
    ["2026-01-01", 1, "lapses on the last day of the twelve months"],
    ["2026-12-31", 1, "lapses on the next day"],
    ["2027-01-01", 0, "has lapsed already"],
  ])("seen on %s names the plan %i times: it %s", (asOf, times) => {
    const rows = lines(tables(sectionOf(reportOn({}, asOf), "wat-vervalt"))[0]);
    expect(rows.filter(([from]) => from === "1 januari 2027")).toHaveLength(times);
  });

  it("names what ended, what took most with it first, and nothing before it ended", () => {
    const [first] = lines(tables(sectionOf(reportOn({}, "2027-02-01"), "wat-verviel"))[0]);
    expect(first?.[0]).toContain("Beleidsplan mensenhandel 2025-2026");
    expect(first?.[1]).toBe("1 januari 2027");
    expect(first?.[2]).toMatch(/^16 toetspunten: 1\.1\.1a/);
  });

  it("warns of documents that are due for review", () => {
    expect(lines(tables(sectionOf(reportOn(), "wat-vervalt"))[1])).toEqual([
      ["Beleidsplan mensenhandel 2025-2026", "1 oktober 2026 (verstreken)"],
    ]);
  });
});

describe("the themes", () => {
  it("show the evidence with its place, and mark the region's", () => {
    const rows = tables(sectionOf(reportOn(), "signals")).flatMap(lines);
    expect(rows).toContainEqual([
      "2.2.1a Meldstructuur buiten de gemeente",
      "Regionaal convenant mensenhandel (regio), artikel 4",
      "Geen einddatum.",
    ]);
  });

  it("do not say again what a title says already", () => {
    const retitled = evidence.map((item) => {
      if (item.id === "functionaris") return { ...item, title: "Aandachtsfunctionaris" };
      return item.id === "driehoek-1" ? { ...item, title: "Gezagsdriehoek, 14 december 2025" } : item;
    });
    const report = reportOn({ evidence: retitled });
    const printed = report.sections.flatMap(tables).flatMap(lines);
    const evidenceFor = (criterion: string) => printed.find(([first]) => first?.startsWith(criterion))?.[1];
    expect(evidenceFor("2.1.1a")).toMatch(/^Aandachtsfunctionaris – Adviseur openbare orde, sinds/);
    expect(evidenceFor("3.1.1b")).toMatch(/^Gezagsdriehoek, 14 december 2025 \(regio\) \//);
    expect(printed.find(([from]) => from === "14 december 2026")?.[1]).toBe("Gezagsdriehoek, 14 december 2025 (regio)");
    const listed = printed.find(([what]) => what?.startsWith("Gezagsdriehoek, 14 december 2025 (regio) / "));
    expect(listed?.[1]).toBe("Gezagsdriehoek, 14 december 2025.");
  });

  it("print a motivation once for all its criteria", () => {
    const rows = reportOn()
      .sections.filter(({ id }) => id !== "bewijs")
      .flatMap(tables)
      .flatMap(lines);
    expect(rows.filter((row) => row.join().includes("koopt de opvang in"))).toEqual([
      [
        "5.1.3a Kwaliteitscriteria vastgelegd / 5.1.3b Kwaliteit getoetst\u00a0*",
        "Kwaliteit van opvang via de centrumgemeente: / De centrumgemeente koopt de opvang in en toetst de kwaliteit; de gemeente ontvangt elk jaar het verslag.",
        "Uitleg van 1 mei 2026; goedgekeurd door: college; geldt tot en met 30 april 2027.",
      ],
    ]);
  });

  it("still show an explanation for what is met by evidence too", () => {
    const certificate: Evidence = {
      owner: "municipality",
      id: "keurmerk",
      type: "document",
      title: "Keurmerk",
      kind: "certificate",
      validFrom: "2026-01-01",
      claims: [{ criterion: "5.1.3a", locator: "§1" }],
    };
    const report = reportOn({ evidence: [...evidence, certificate] });
    const row = report.sections
      .flatMap(tables)
      .flatMap(lines)
      .find(([first]) => first?.startsWith("5.1.3a"));
    expect(row?.[1]).toBe("Keurmerk, §1 / Ook vastgelegd als uitleg: Kwaliteit van opvang via de centrumgemeente");
  });
});

describe("what is missing", () => {
  /** Two documents of the right kind that lack a claim, and one that was never adopted. */
  const almost = (id: string, kind: "policy-plan" | "covenant", title: string): Evidence => ({
    owner: "municipality",
    id,
    type: "document",
    title,
    kind,
    validFrom: "2026-01-01",
  });
  const helpFor = (criterion: string, given: Parameters<typeof assessed>[0]): string =>
    tables(sectionOf(reportOn(given), "policy"))
      .flatMap(lines)
      .find(([first]) => first?.startsWith(criterion))
      ?.at(-1) ?? "";

  it("names one thing that would almost do, and then what the framework asks", () => {
    const given = { evidence: [almost("b", "policy-plan", "Plan B"), almost("a", "policy-plan", "Plan A")], exceptions: [] };
    const [first, second, ...others] = helpFor("1.1.1a", given).split(" / ");
    expect(first).toContain("Plan A");
    expect(second).toBe(criteriaOf(currentFramework).find(({ id }) => id === "1.1.1a")?.hint);
    expect(others).toEqual([]);
  });

  it("names the two nearest actions of a block and counts the rest", () => {
    const actions = ["2027-03-01", "2027-01-01", "2027-02-01"].map((due, place) => ({
      ...beekrijk.actions[1]!,
      id: `actie-${place}`,
      title: `Actie ${place}`,
      due,
    }));
    const why = tables(sectionOf(reportOn({ actions }), "signals"))
      .flatMap(lines)
      .find(([first]) => first?.startsWith("2.1.3 "))
      ?.at(-1);
    expect(why).toMatch(/Actie: Actie 1 .*Actie: Actie 2 .*En nog 1 actie; zie “Acties”\.$/);
    expect(why).not.toContain("Actie 0");
  });

  it("names the two actions of a criterion that are overdue longest and counts the rest", () => {
    const actions = ["2026-08-01", "2026-06-01", "2026-07-01", "2026-09-01"].map((due, place) => ({
      ...beekrijk.actions[2]!,
      id: `actie-${place}`,
      title: `Actie ${place}`,
      due,
    }));
    const help = tables(sectionOf(reportOn({ actions }), "awareness"))
      .flatMap(lines)
      .find(([first]) => first?.startsWith("3.1.1g "))
      ?.at(-1);
    expect(help).toContain(
      "De einddatum van de actie “Actie 1” is verstreken (1 juni 2026). / " +
        "De einddatum van de actie “Actie 2” is verstreken (1 juli 2026). / En nog 2 acties; zie “Acties”.",
    );
    expect(help).not.toMatch(/Actie [03]/);
  });

  it("begins the annex on a new page", () => {
    expect(
      reportOn()
        .sections.filter(({ newPage }) => newPage)
        .map(({ id }) => id),
    ).toEqual(["stand-per-thema"]);
  });
});

describe("paper for the council", () => {
  it("holds no instruction to the advisor in public, and keeps them in the internal version", () => {
    const internal = JSON.stringify(reportOn({ actions: [] }));
    const open = JSON.stringify(gapReport(assessed({ actions: [] }), { asOf: AS_OF, knownAt: KNOWN_AT }));
    expect(internal).toContain("Denk aan");
    expect(open).not.toMatch(/Denk aan|Leg dat dan vast|dan telt het mee|wat helpt/);
  });

  it("counts an action for a block only where it works at what the block still misses", () => {
    const officer = evidence.filter(({ id }) => id === "functionaris").map((item) => ({ ...item, claims: [] }));
    const told = (target: { criterion?: string; block?: string }) => {
      const { criterion: _other, ...action } = beekrijk.actions[0]!;
      const actions = [{ ...action, ...target, due: "2027-06-30" }];
      const report = reportOn({ evidence: officer as Evidence[], exceptions: [], actions });
      return lines(tables(sectionOf(report, "wat-ontbreekt"))[0]).find(([block]) => block?.startsWith("2.1.1"))?.[2];
    };
    expect(told({ criterion: "2.1.1b" })).toBe(beekrijk.actions[0]!.title);
    expect(told({ block: "2.1.1" })).toBe(beekrijk.actions[0]!.title);
    expect(told({ criterion: "2.1.1a" })).toBe("Geen actie vastgelegd");
  });

  it("calls no municipality a municipality twice", () => {
    const named = { municipality: { code: "GM9901", name: "Gemeente Toetsdorp" } };
    expect(reportOn(named).sender).toBe("Gemeente Toetsdorp");
  });
});

describe("the actions", () => {
  it("come with what is overdue first, and ask for the evidence of what is done", () => {
    expect(lines(tables(sectionOf(reportOn(), "acties"))[0])).toEqual([
      ["Webinar voor inwoners", "3.1.1g Burgers", "Communicatie", "1 sep 2026", "Te doen; einddatum verstreken"],
      [
        "Bericht op intranet en in teamoverleg",
        "2.1.2b Meldroute en functionaris bekendgemaakt",
        "Adviseur OOV",
        "15 jan 2027",
        "Bezig",
      ],
      ["Basistraining met de ketenregisseur", "2.1.3 Medewerkers leren signaleren", "Adviseur OOV", "31 jan 2027", "Te doen"],
      ["Brochure voor huisartsen", "3.1.1f Professionals", "GGD", "1 jun 2026", "Gereed; bewijs nog niet vastgelegd"],
    ]);
  });
});

describe("how the judgement was made", () => {
  const section = sectionOf(reportOn(), "hoe-dit-oordeel-tot-stand-kwam");

  it("names both clocks and the framework", () => {
    const first = section.blocks[0];
    expect(first?.kind === "details" && first.details.map(({ description }) => description)).toEqual([
      "22 november 2026",
      "Wat was vastgelegd op 22 november 2026 om 06:33 uur, Nederlandse tijd",
      "Kader voor de aanpak van mensenhandel door gemeenten, Vereniging van Nederlandse Gemeenten, februari 2021 (versie vng-kader-2021)",
    ]);
  });

  it("names every threshold that is this tool's own, and every exception", () => {
    const printed = tables(section).flatMap(lines).flat().join("\n");
    for (const { id, basis, note } of criteriaOf(currentFramework)) {
      if (basis !== "operational") continue;
      expect(printed).toContain(`${id} `);
      expect(printed).toContain(note);
    }
    expect(printed).toContain("De kaart noemt de partners van Beekrijk niet.");
  });
});

describe("choices about forms", () => {
  const formChoices = [
    { id: "surrogacy", title: "Uitbuiting van draagmoeders", choice: "named" as const, source: "Beleidsplan, § 2.3" },
    { id: "1.1.2d", choice: "left-out" as const, reason: "Hier is nog geen rol.\nWel alert.", source: "Hoofdstuk 2" },
  ];

  it("are told as choices, not as proof, and change nothing else", () => {
    const report = reportOn({ formChoices });
    const section = sectionOf(report, "vormen");
    expect(paragraph(section)).toBe("Dit zijn keuzes van de gemeente, geen bewijs. Aan de stand veranderen zij niets.");
    expect(lines(tables(section)[0])).toEqual([
      [expect.any(String), "Bewust niet opgenomen", "Hier is nog geen rol. / Wel alert. / Hoofdstuk 2"],
      ["Uitbuiting van draagmoeders", "Staat in het beleid", "Beleidsplan, § 2.3"],
    ]);
    const others = report.sections.filter(({ id }) => id !== "vormen");
    expect({ ...report, sections: others }).toEqual(reportOn());
    expect(reportOn({ formChoices: [...formChoices].reverse() })).toEqual(report);
  });

  it("are not there where none are recorded", () => {
    expect(sectionOf(reportOn(), "vormen")).toBeUndefined();
  });
});

describe("whatever is recorded", () => {
  const themes = new Set(currentFramework.themes.map(({ id }) => id));
  const ids = criteriaOf(currentFramework).map(({ id }) => id);
  const days = fc
    .integer({ min: 0, max: 2500 })
    .map((count) => new Date(Date.UTC(2022, 0, 1 + count)).toISOString().slice(0, 10));
  const subset = fc.subarray([...evidence, ...everything().map((item) => ({ ...item, id: `alles-${item.id}` }))]);

  it("has every criterion exactly once in the theme sections, and every action in the action table", () => {
    fc.assert(
      fc.property(subset, days, (items, asOf) => {
        const exceptions = beekrijk.exceptions.filter((given) => items.some(({ id }) => id === given.evidence));
        const report = reportOn({ evidence: items, exceptions }, asOf);
        const headed = report.sections
          .filter(({ id }) => themes.has(id))
          .flatMap(tables)
          .flatMap((table) => table.rows.flatMap((row) => row[0]?.lines ?? []))
          .flatMap((line) => line.match(/^\d\.\d\.\d[a-z](?= )/)?.[0] ?? []);
        expect(headed.sort()).toEqual(ids);
        const titles = lines(tables(sectionOf(report, "acties"))[0]).map(([title]) => title);
        expect(titles.sort()).toEqual(beekrijk.actions.map(({ title }) => title).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("is the same report whatever the order of the records", () => {
    const reversed = { evidence: [...evidence].reverse(), actions: [...beekrijk.actions].reverse() };
    expect(reportOn(reversed)).toEqual(reportOn());
  });
});
