/** A paper about a real municipality, made from what it published: it tells what is known, whose paper it is, and accuses nobody. */
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../dossier/dossier";
import type { Evidence } from "../../evidence/evidence";
import { named, published, reportOf, sectionText, textOf } from "./examples.testing";

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
    expect(sectionText(report, "in-het-kort")).toMatch(/Dit overzicht rust op (één document|twee documenten)/);
    expect(sectionText(report, "bewijs")).not.toBe("");
  });
});

it("says which document was read, and which was only heard of", () => {
  const report = reportOf(named("Blaricum"));
  expect(sectionText(report, "in-het-kort")).toContain(
    "het stuk “Informatienota aan de raad over het beleid mensenhandel”, van 28 november 2023. Het plan “Beleid Mensenhandel Gooi en Vechtstreek” zelf is niet gelezen.",
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
  expect(sectionText(reportOf(named("Groningen")), "waarom")).toContain("Waarom telt er zo weinig? Eén oorzaak");
  expect(sectionText(reportOf(named("Bergeijk")), "waarom")).toContain("Waarvan is te weinig vastgelegd?");
});

it("asks after agreements that ended without evidence", () => {
  const report = reportOf(named("Groningen"));
  expect(sectionText(report, "eigen-afspraken")).toContain("Jaarlijks verantwoording afleggen over het actieprogramma");
  expect(sectionText(report, "afspraken")).toContain("Niet vastgelegd of dit gebeurde; afgelopen op 31 december 2024");
  expect(sectionText(report, "wat-vragen-wij")).toContain("vragen of de eigen afspraken zijn nagekomen");
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
  expect(ends).toContain("Er telt nog weinig mee. Daarvan loopt tot en met 30 november 2027 niets af.");
  expect(ends).toContain("Het beleid ten minste eens per vier jaar evalueren en bijwerken");
});

it("claims one contact for signals only where that is shown, and tells a year as a year", () => {
  const groningen = named("Groningen");
  const present = sectionText(reportOf(groningen), "wat-is-er");
  expect(present).toContain("Er is in ieder geval sinds begin 2022 een aandachtsfunctionaris.");
  expect(present).toContain("sinds eind 2013");
  const shown = changed(groningen, (item) =>
    item.type === "appointment" && item.role === "attention-officer"
      ? { ...item, claims: [{ criterion: "2.1.1b", locator: "§2.2" }] }
      : item,
  );
  expect(sectionText(reportOf(shown), "wat-is-er")).toContain("één aanspreekpunt voor signalen");
});
