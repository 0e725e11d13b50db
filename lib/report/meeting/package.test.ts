/** The zip for a meeting: public files alone, with metadata of which nothing is guessed. */
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import type { MeetingFacts } from "./metadata";
import { meetingPackage } from "./package";

const report = gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT });
const facts: MeetingFacts = {
  report,
  municipality: { code: "GM1724", name: "Bergeijk", fictional: false },
  files: [{ name: "nota-openbaar.pdf", mime: "application/pdf", bytes: new Uint8Array([1, 2, 3]) }],
};
const metadataOf = (given: MeetingFacts) =>
  JSON.parse(strFromU8(unzipSync(meetingPackage(given))["metadata.json"] as Uint8Array));

it("holds the files as they are, and says whose they are and what", () => {
  const files = unzipSync(meetingPackage(facts));
  expect(Object.keys(files)).toEqual(["nota-openbaar.pdf", "metadata.json"]);
  expect([...(files["nota-openbaar.pdf"] ?? [])]).toEqual([1, 2, 3]);
  expect(metadataOf(facts)).toEqual({
    openbaarheid: "openbaar",
    publisher: { id: "https://identifier.overheid.nl/tooi/id/gemeente/gm1724", label: "Gemeente Beekrijk" },
    officieleTitel: "Aanpak van mensenhandel: waar staan we? – Bergeijk",
    documentsoort: "Raadsinformatienota",
    documentstatus: "concept",
    informatiecategorie: {
      id: "https://identifier.overheid.nl/tooi/def/thes/kern/c_db4862c3",
      label: "vergaderstukken decentrale overheden",
    },
    creatiedatum: "2026-11-22",
    peildatum: "2026-11-22",
    documenthandelingen: [],
    portefeuillehouder: "Burgemeester",
    informatieBij: "Aandachtsfunctionaris",
    taal: { id: "http://publications.europa.eu/resource/authority/language/NLD", label: "Nederlands" },
    bestanden: [{ naam: "nota-openbaar.pdf", formaat: "application/pdf", omvang: 3 }],
  });
});

it("gives an invented municipality no identifier, and names the day of adoption", () => {
  const given = { ...facts, municipality: { ...facts.municipality, fictional: true }, adoptedOn: "2026-12-01" };
  expect(metadataOf(given).publisher).toEqual({ label: "Gemeente Beekrijk" });
  expect(metadataOf(given)).toMatchObject({
    documentstatus: "vastgesteld",
    toelichting: "Deze gemeente en haar gegevens zijn verzonnen.",
  });
  expect(metadataOf(given).documenthandelingen).toEqual([{ soortHandeling: "vaststelling", atTime: "2026-12-01" }]);
});

it("is no paper of a municipality that others wrote about from what it published", () => {
  const named = { ...report, title: "Aanpak van mensenhandel in Bergeijk" };
  expect(metadataOf({ ...facts, report: named, fromPublicSource: true }).officieleTitel).toBe(named.title);
  expect(metadataOf({ ...facts, fromPublicSource: true })).toMatchObject({
    publisher: { label: "Plateau" },
    toelichting: "Gemaakt met Plateau uit openbare documenten; geen stuk van de gemeente.",
  });
});

it("is the same twice, and never internal", () => {
  expect(meetingPackage(facts)).toEqual(meetingPackage(facts));
  expect(() => meetingPackage({ ...facts, report: { ...report, variant: "internal" } })).toThrow(RangeError);
});
