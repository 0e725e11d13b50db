/** Fact, announcement or norm: decision tables over Dutch sentences, and over where they stand. */
import { describe, expect, it } from "vitest";
import { type Context, contextOf } from "./contexts";
import { clauseSays } from "./modality";

describe("a sentence on its own", () => {
  it.each([
    ["De gemeente heeft een aandachtsfunctionaris aangesteld.", "fact"],
    ["Sinds 2023 is er een meldroute.", "fact"],
    ["De baliemedewerkers zijn getraind in het herkennen van signalen.", "fact"],
    ["Vorig voorjaar namen twintig collega's deel aan een cursus.", "fact"],
    ["De zorgcoördinator coördineert de hulp aan slachtoffers.", "fact"],
    ["Het controleteam gaat eens per kwartaal op pad langs bedrijven.", "fact"],
    ["Het gaat om mensen die onder dwang werken.", "fact"],
    ["De opvang is geregeld via de centrumgemeente.", "fact"],
    ["Vastgesteld door de gemeenteraad op 11 december 2025.", "fact"],
    ["Hij bepaalt naar wie een signaal moet.", "fact"],
    ["De overeenkomst loopt tot eind 2027.", "fact"],
    ["De zorgcoördinator bouwt aan een netwerk van aanbieders.", "fact"],
    ["Wij gaan een netwerkdag beleggen.", "announcement"],
    ["De gemeente zal een meldroute opstellen.", "announcement"],
    ["Wij willen de scholen bezoeken.", "announcement"],
    ["Het college is voornemens een tweede functionaris aan te stellen.", "announcement"],
    ["Het streven is om alle signalen te registreren.", "announcement"],
    ["Wij onderzoeken of een regionaal meldpunt haalbaar is.", "announcement"],
    ["Er wordt een uitvoeringsagenda opgesteld.", "announcement"],
    ["De training is in voorbereiding.", "announcement"],
    ["Wij ontwikkelen een handreiking voor de balie.", "announcement"],
    ["Wij stellen samen met de partners een sociale kaart op.", "announcement"],
    ["Medewerkers moeten weten waar zij signalen melden.", "norm"],
    ["Scholen zouden hierover voorlichting moeten krijgen.", "norm"],
    ["Het is van belang dat huisartsen de signalen kennen.", "norm"],
    ["De gemeente dient alert te zijn bij de inkoop van diensten.", "norm"],
    ["Een tweede functionaris is wenselijk.", "norm"],
  ] as const)("%s %s", (sentence, says) => expect(clauseSays(sentence)).toBe(says));
});

describe("the year of the document", () => {
  it.each([
    ["In 2027 komt er een campagne.", 2026, "announcement"],
    ["In 2024 was er een campagne.", 2026, "fact"],
    ["Eind 2027 heeft iedere medewerker een cursus gevolgd.", 2026, "announcement"],
    ["Het programma loopt tot en met 2028.", 2026, "fact"],
    ["De afspraken staan in het Veiligheidsplan 2026-2029.", 2026, "fact"],
  ] as const)("%s (%i) %s", (sentence, year, says) => expect(clauseSays(sentence, { year })).toBe(says));
});

describe("where it stands", () => {
  it.each([
    ["Wij organiseren een bijeenkomst voor ondernemers.", "plan", "announcement"],
    ["Wij houden toezicht op de horeca (doorlopend).", "plan", "fact"],
    ["Handreiking voor de balie opstellen.", "plan", "announcement"],
    ["Iedere leerling heeft een les gevolgd.", "announced", "announcement"],
    ["Wij organiseren bijeenkomsten voor ondernemers.", "present", "fact"],
  ] as const)("%s under %s: %s", (sentence, context, says) =>
    expect(clauseSays(sentence, { context, listed: true })).toBe(says),
  );

  it.each<[string, Context]>([
    ["3. Acties", "plan"],
    ["Wat gaan we doen?", "plan"],
    ["Wat doen wij al?", "present"],
    ["Ambities", "goal"],
    ["Uitvoeringsagenda 2027", "plan"],
    ["Opvang", "none"],
  ])("the heading %s: %s", (title, context) => expect(contextOf(title)).toBe(context));

  it("goes on about what was announced", () => {
    expect(clauseSays("Daarin staat wie het signaal aanneemt.", { before: "announcement" })).toBe("announcement");
    expect(clauseSays("Daarin staat wie het signaal aanneemt.", { before: "fact" })).toBe("fact");
  });
});
