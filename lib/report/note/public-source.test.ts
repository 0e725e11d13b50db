/** A paper about a real municipality, made from what it published: it tells what is known, whose paper it is, and accuses nobody. */
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../dossier/dossier";
import type { Evidence } from "../../evidence/evidence";
import { named, published, reportOf, sectionText, textOf } from "./examples.testing";

const NUMBERS = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

const changed = (dossier: Dossier, change: (item: Evidence) => Evidence): Dossier => ({
  ...dossier,
  evidence: dossier.evidence.map(change),
});

describe.each(published.map((dossier) => [dossier.municipality.name, reportOf(dossier)] as const))("of %s", (name, report) => {
  it("is of Plateau and about the municipality", () => {
    expect(report.sender).toBe("Voorbeeld van Plateau");
    expect(report.title).toContain(name);
    expect(report.footer.text).toContain(`Voorbeeld over ${name}`);
    expect(report.footer.text).not.toContain(`Gemeente ${name}`);
  });

  it("never says that the municipality failed or spoke", () => {
    const text = textOf(report.sections);
    expect(text).not.toMatch(
      /te laat|klaar moeten|einddatum verstreken|niet (meer )?nagekomen|komt de gemeente niet na|\bte doen\b/i,
    );
    expect(sectionText(report, "in-het-kort")).not.toMatch(/op orde/);
  });

  it("names what it rests on, in its first line and in its list of evidence", () => {
    expect(sectionText(report, "in-het-kort")).toMatch(
      /Hiervoor is gezocht in één openbaar document: .+(raadsnota|beleidsplan|“\S*(nota|plan|programma)\b.+”).* (van|vanaf) .*20\d\d\./i,
    );
    expect(sectionText(report, "bewijs")).not.toBe("");
  });
});

it("says which document was read, and which was only heard of", () => {
  const report = reportOf(named("Blaricum"));
  expect(sectionText(report, "in-het-kort")).toContain(
    "de “Informatienota aan de raad over het beleid mensenhandel” van 28 november 2023. Het plan “Beleid Mensenhandel Gooi en Vechtstreek” zelf is niet gelezen.",
  );
  expect(sectionText(report, "wat-is-er")).toContain("Volgens de raadsnota staat de samenwerking met partners in dat plan.");
  expect(sectionText(reportOf(named("Bergeijk")), "wat-is-er")).toContain(
    "Ook de samenwerking met partners staat in dat plan.",
  );
  expect(sectionText(report, "bewijs")).toContain("Bron van dit overzicht");
  expect(sectionText(report, "bewijs")).toContain("Zelf niet gelezen; bekend uit een ander stuk.");
});

it("keeps a lapsed document that it names as a cause in its list of evidence", () => {
  const evidence = sectionText(reportOf(named("Groningen")), "bewijs");
  expect(evidence).toContain("Actieprogramma mensenhandel 2022-2024");
  expect(evidence).toContain("Telt niet meer mee; daarop rustten 24 toetspunten");
});

it("calls what nobody recorded no cause", () => {
  const report = reportOf(named("Blaricum"));
  expect(report.sections.map(({ id }) => id)).not.toContain("waarom");
  expect(sectionText(report, "onbekend")).toContain("Dat betekent niet dat deze dingen er niet zijn:");
  expect(sectionText(reportOf(named("Groningen")), "waarom")).toContain("Waardoor telt bewijs niet meer mee? Het plan liep af");
  expect(sectionText(reportOf(named("Bergeijk")), "waarom")).toContain("Waarvan is te weinig vastgelegd?");
});

it("asks after agreements that ended without evidence", () => {
  const report = reportOf(named("Groningen"));
  expect(sectionText(report, "eigen-afspraken")).toContain("Jaarlijks verantwoording afleggen over het actieprogramma");
  expect(sectionText(report, "afspraken")).toContain("Niet vastgelegd of dit gebeurde; afgelopen op 31 december 2024");
  expect(sectionText(report, "wat-vragen-wij")).toContain("Kwam de gemeente deze eigen afspraken na?");
});

it("counts what is past so that the counts add up", () => {
  const cover = sectionText(reportOf(named("Groningen")), "wat-ontbreekt");
  const words = ["Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf"];
  const rows = [...cover.matchAll(/^(\S+) acties? waarvan de uitkomst/gm)].map(([, word = ""]) => words.indexOf(word) + 1);
  const [, others = ""] = /(\S+) daarvan gaan over iets anders/.exec(cover) ?? [];
  expect(rows.reduce((sum, next) => sum + next, 0) + words.indexOf(others) + 1).toBe(35);
});

it("takes no comfort in it that nothing ends where little counts, and says what is due all the same", () => {
  const ends = sectionText(reportOf(named("Blaricum")), "wat-loopt-af");
  expect(ends).toContain("Van wat nu telt, loopt voor zover bekend tot en met 30 november 2027 niets af.");
  expect(ends).toContain(
    "Wel moet uiterlijk in november 2027 gebeurd zijn: “Het beleid ten minste eens per vier jaar evalueren en bijwerken”.",
  );
});

it("claims one contact for signals only where that is shown, and tells a year as a year", () => {
  const groningen = named("Groningen");
  const present = sectionText(reportOf(groningen), "wat-is-er");
  expect(present).toContain("Er was in ieder geval sinds begin 2022 een aandachtsfunctionaris mensenhandel.");
  expect(present).toContain("sinds eind 2013");
  const shown = changed(groningen, (item) =>
    item.type === "appointment" && item.role === "attention-officer"
      ? { ...item, claims: [{ criterion: "2.1.1b", locator: "§2.2" }] }
      : item,
  );
  expect(sectionText(reportOf(shown), "wat-is-er")).toContain("één aanspreekpunt voor signalen");
});

describe("of a plan that ended", () => {
  const report = reportOf(named("Groningen"));
  const note = report.sections.slice(
    0,
    report.sections.findIndex(({ newPage }) => newPage),
  );

  it("speaks of what stood in it in the past tense, and says that nobody knows whether it is still so", () => {
    expect(sectionText(report, "wat-is-er").split("\n")[0]).toBe("Wat was er?");
    expect(sectionText(report, "wat-is-er")).toContain(
      "Het volgende stond in het plan dat liep tot en met 31 december 2024. Of het nog zo is, is niet bekend; wie het plan vaststelde, ook niet.",
    );
    expect(textOf(note)).not.toMatch(/Een ketenregisseur leidt|ligt in ieder geval|Die functie verbindt|Medewerkers hebben/);
  });

  it("keeps to the present where a document that was read still counts", () => {
    const longer = changed(named("Groningen"), (item) =>
      item.type === "document" ? { ...item, validUntil: "2027-12-31" } : item,
    );
    const present = sectionText(reportOf(longer), "wat-is-er");
    expect(present).toMatch(/^Wat is er\?/);
    expect(present).toContain("Een ketenregisseur leidt in ieder geval sinds eind 2013");
  });

  it("asks the portfolio holder first whether there is a new plan", () => {
    const [, ask, first] = sectionText(report, "wat-vragen-wij").split("\n");
    expect([ask, first]).toEqual([
      "Is er geen nieuw plan, dan kan de raad of het college er een vaststellen. De raad kan de portefeuillehouder vragen:",
      "Is er een nieuw plan? Zo niet, wanneer komt het?",
    ]);
    expect(sectionText(reportOf(named("Bergeijk")), "wat-vragen-wij")).not.toContain("nieuw plan");
  });

  it("names nobody for an action for which no document names anybody", () => {
    expect(textOf(note)).not.toMatch(/niet genoemd|Wie$/m);
    const owned = { ...named("Groningen"), actions: named("Groningen").actions.map((one) => ({ ...one, owner: "wijkagent" })) };
    expect(sectionText(reportOf(owned), "wat-doen-wij")).toContain("Wijkagent");
  });

  it("leaves out what lapses next where all is from that plan", () => {
    expect(report.sections.map(({ id }) => id)).not.toContain("wat-loopt-af");
  });
});

it("gives the date of a planned action, and says that the document has none where that is so", () => {
  const blaricum = named("Blaricum");
  const [planned, asked] = ["wat-doen-wij", "wat-vragen-wij"].map((id) => sectionText(reportOf(blaricum), id));
  expect(planned).toContain("Aandachtsfunctionaris aanwijzen\nniet genoemd; gerekend tot eind 2026");
  expect(planned).not.toMatch(/\(nota|31 december 2026/);
  expect(asked).toContain("Wanneer zijn de twee geplande acties klaar?");
  const dated = { ...blaricum, actions: blaricum.actions.map(({ note: _assumed, ...one }) => one) };
  expect(sectionText(reportOf(dated), "wat-doen-wij")).toContain("Aandachtsfunctionaris aanwijzen\n31 december 2026");
  expect(sectionText(reportOf(dated), "wat-vragen-wij")).toContain("Hoe staat het met de twee geplande acties?");
});

it("says until when a plan applies, and asks what comes after it where it ends within the year", () => {
  const blaricum = named("Blaricum");
  const ending = (validUntil: string) =>
    reportOf(changed(blaricum, (item) => (item.type === "document" && item.id === "beleid" ? { ...item, validUntil } : item)));
  const asked = (until: string) => sectionText(ending(until), "wat-vragen-wij");
  expect(sectionText(reportOf(blaricum), "wat-is-er")).toContain("Een einddatum is niet bekend.");
  expect(sectionText(ending("2027-06-30"), "wat-is-er")).toContain("Dat geldt tot en met 30 juni 2027.");
  expect(asked("2027-06-30")).toContain("Wat komt er na het plan, dat eindigt op 30 juni 2027?");
  expect(asked("2029-06-30")).not.toContain("Wat komt er na het plan");
});

it("counts what is not known in parts, as the picture does", () => {
  for (const name of ["Blaricum", "Bergeijk", "Groningen"]) {
    const report = reportOf(named(name));
    const items = report.sections
      .find(({ id }) => id === "onbekend")
      ?.blocks.flatMap((block) => (block.kind === "list" ? block.items : [])) as string[];
    const more = items.flatMap((item) => item.match(/^nog (\S+) andere onderdelen; zie de bijlage$/)?.[1] ?? []);
    const counted = items.length - more.length + more.reduce((sum, count) => sum + NUMBERS.indexOf(count), 0);
    const missing = new Set(
      report.sections
        .find(({ id }) => id === "wat-ontbreekt")
        ?.blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(([title]) => title?.lines[0]) : [])),
    );
    expect(counted, name).toBeLessThanOrEqual(missing.size);
    expect(new Set(items).size).toBe(items.length);
    expect(NUMBERS).toEqual(expect.arrayContaining(more));
  }
});

it("says who sends it, and that no college adopted it", () => {
  expect(reportOf(named("Blaricum")).details.map(({ term, description }) => `${term}: ${description}`)).toEqual([
    "Gemaakt met: Plateau, een toetsprogramma",
    "Aan: Gemeenteraad van Blaricum",
    "Vastgesteld: Nee",
    "Openbaar: Ja",
  ]);
});

it("says of several documents of what kinds and days they are", () => {
  const blaricum = named("Blaricum");
  const read = changed(blaricum, (item) => (item.id === "beleid" ? { ...item, note: blaricum.evidence[1]?.note } : item));
  expect(sectionText(reportOf(read), "in-het-kort")).toContain(
    "Hiervoor is gezocht in twee openbare documenten: een beleidsplan van 28 november 2023 en een raadsnota van 28 november 2023.",
  );
});
