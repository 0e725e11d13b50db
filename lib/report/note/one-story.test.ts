/** What the note and its annex say of one thing agrees, with each other and with the evidence, and an order tells nothing hidden. */
import { expect, it } from "vitest";
import type { CouncilForm } from "../../council/note";
import type { Table } from "../model/model";
import { named, reportOf, sectionText } from "./examples.testing";

const beekrijk = named("Beekrijk");
const report = reportOf(beekrijk);
const rowsOf = (id: string, caption: string): string[][] =>
  (report.sections.find((section) => section.id === id)?.blocks ?? [])
    .filter((block): block is Table => block.kind === "table" && block.caption === caption)
    .flatMap(({ rows }) => rows.map((row) => row.map(({ lines }) => lines.join(" / "))));

it("a promise about employees is not kept by a training for others", () => {
  const name = "Elk jaar een training voor medewerkers";
  expect(rowsOf("afspraken", "Eigen afspraken").find(([title]) => title === name)).toEqual([
    name,
    "Niet meer nagekomen",
    "3 september 2024",
    "–",
  ]);
  expect(sectionText(report, "eigen-afspraken")).toContain(`${name}: niet meer nagekomen`);
});

it("heading, count and list of agreements say the same, and the annex counts as the note does", () => {
  const kept = sectionText(report, "eigen-afspraken");
  expect(sectionText(report, "in-het-kort")).toContain("Drie van de zeven eigen afspraken komen wij niet of deels na,");
  expect(kept.split("\n")).toEqual([
    "Welke eigen afspraken lukken niet, of niet helemaal?",
    "Elk jaar een evaluatie voor de raad: nog niet nagekomen (wie: beleidsadviseur)",
    "Elk jaar een training voor medewerkers: niet meer nagekomen (wie: aandachtsfunctionaris)",
    "Elk kwartaal ambtelijk overleg: deels nagekomen, één van de vier",
  ]);
  expect(sectionText(report, "afspraken")).toContain("Zeven gelden nu. Eén liep af en staat onderaan.");
});

it("an action for what is in order already is none for what is missing", () => {
  expect(sectionText(report, "wat-doen-wij")).toContain("Voor één onderdeel loopt zo’n actie niet: aandacht op alle niveaus.");
  expect(rowsOf("wat-ontbreekt", "Wat ontbreekt voor het basisniveau").at(-1)?.[2]).toBe("Geen actie vastgelegd");
});

it("each criterion lapsed on one day, wherever that is told", () => {
  const [, since] = rowsOf("wat-verviel", "Wat niet meer telt, en waardoor")[0] ?? [];
  expect(since).toBe("17 juni 2026: 2.1.3a / 3 september 2026: 2.1.3b en 2.1.3c");
  expect(sectionText(report, "signals")).toContain("Niet meer actueel sinds 17 juni 2026.");
});

it("what has no day in public stands last wherever rows are in order of days", () => {
  expect(rowsOf("wat-loopt-af", "Wat afloopt").at(-1)).toEqual([
    "datum niet openbaar",
    "Overleg van burgemeester, politie en officier van justitie",
  ]);
  expect(rowsOf("wat-vervalt", "Wat vervalt vóór het volgende rapport").at(-1)?.[0]).toBe("Datum niet openbaar");
  expect(rowsOf("wat-vervalt", "Afspraken die dan weer moeten, of eindigen").at(-1)?.[2]).toBe("Datum niet openbaar");
});

it("a plan of the council that must be reviewed comes back under what follows, and is told once", () => {
  expect(sectionText(report, "vervolg")).toContain(
    "Uiterlijk op 1 maart 2027 leggen wij u een herziening voor van het “Beleidsplan 2024”.",
  );
  expect(sectionText(report, "wat-loopt-af")).not.toContain("1 maart 2027");
});

it("a concept names what a council cannot do without, until it is filled in or adopted", () => {
  const bare = { ...beekrijk, evidence: beekrijk.evidence.filter(({ type }) => type !== "appointment") };
  const form = (given: Partial<CouncilForm>) => reportOf(bare, { form: { id: "council-form", ...given } });
  const toFillIn = ({ details }: ReturnType<typeof form>) =>
    details.find(({ term }) => term === "Nog in te vullen")?.description;
  expect(toFillIn(report)).toBeUndefined();
  expect(toFillIn(form({}))).toBe("Portefeuillehouder; Informatie bij");
  expect(toFillIn(form({ informationFrom: "Team veiligheid" }))).toBe("Portefeuillehouder");
  expect(toFillIn(form({ adoptedOn: "2026-12-01" }))).toBeUndefined();
  expect(report.footer.text).toMatch(/^Concept, openbaar na vaststelling · /);
  expect(form({ adoptedOn: "2026-12-01" }).footer.text).toMatch(/^Openbaar/);
});

it("the picture explains the bricks that are in it, and no others", () => {
  const legends = (dossier: typeof beekrijk) =>
    reportOf(dossier).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "walls" ? [block.legend.map(({ status }) => status)] : [])),
    );
  expect(legends(named("Blaricum"))).toEqual([["met", "partial", "open"]]);
  expect(legends({ ...beekrijk, evidence: [], actions: [] })).toEqual([["open"]]);
});

it("the greatest cause has its action first, whatever is due before it", () => {
  const later = beekrijk.actions.map((action) => (action.criterion === "2.1.2b" ? { ...action, due: "2027-09-01" } : action));
  const told = reportOf({ ...beekrijk, actions: later });
  expect(sectionText(told, "waarom").split("\n")[1]).toContain("bekendheid van de route voor signalen");
  const [, , , , , , first] = sectionText(told, "wat-doen-wij").split("\n");
  expect(first).toBe("Bericht over de meldroute op intranet en in teamoverleg");
});

it("what was in order and no longer is, is not told as if it never was", () => {
  const why = sectionText(report, "waarom");
  expect(why).toMatch(/Wij maakten te weinig bekend\. Dit ontbreekt nog: /);
  expect(why).toMatch(/Wij trainden te weinig\. .* Dit verviel: regelmatige training/);
});

it("the annex begins with what the words of the note are called there", () => {
  expect(sectionText(report, "stand-per-thema").split("\n")[1]).toMatch(
    /Een onderdeel heet hier een bouwsteen.*Op orde heet hier aangetoond\.$/,
  );
});

it("the annex says what an abbreviation in it stands for, and no other", () => {
  const told = sectionText(report, "afkortingen");
  expect(told).toContain("LIEC: Landelijk Informatie- en Expertisecentrum;");
  expect(told).not.toContain("OOV");
  const officer = beekrijk.actions.map((action) => ({ ...action, owner: "adviseur OOV" }));
  expect(sectionText(reportOf({ ...beekrijk, actions: officer }), "afkortingen")).toContain("OOV: openbare orde en veiligheid");
});

it("the picture is told in the words of the note", () => {
  const [walls] = report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "walls"));
  const told = walls?.kind === "walls" ? walls.walls.map(({ alternative }) => alternative).join(" ") : "";
  expect(told).toContain("Een bekende route voor signalen: gepland.");
  expect(told).not.toMatch(/Bouwsteen|\d\.\d\.\d|aangetoond/);
});
