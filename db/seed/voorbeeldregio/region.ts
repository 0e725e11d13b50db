/**
 * What the invented region has. Each item counts for every member unless it names the members that it covers; what a
 * municipality does not have of its own or through this list shows as a gap.
 */
import type { Evidence } from "@/lib/evidence/evidence";
import { activity, analysis, appointment, document, meeting, regional } from "./builders";

const plans: readonly Evidence[] = [
  regional(
    document("plan-2020", "policy-plan", {
      title: "Regionaal plan aanpak mensenhandel 2020-2023",
      adoptedBy: "regional-board",
      adoptedOn: "2019-12-05",
      validFrom: "2020-01-01",
      validUntil: "2023-12-31",
      claims: { "§ 5.1": "4.1.3a" },
    }),
  ),
  // A municipality that adopts this plan counts its claims on themes 1 and 3 as its own; the others count what is regional.
  regional(
    document("plan", "policy-plan", {
      title: "Regionaal plan aanpak mensenhandel 2024-2027",
      adoptedBy: "regional-board",
      adoptedOn: "2023-11-30",
      validFrom: "2024-01-01",
      validUntil: "2027-12-31",
      policyFields: ["care", "public-order"],
      claims: {
        "§ 2.1": "1.1.1a 1.1.1b",
        "§ 2.3": "1.1.1c",
        "§ 1.2": "1.1.2a 1.1.2b 1.1.2c 1.1.2d",
        "§ 4.4": "1.1.3a",
        "§ 6.1": "3.1.4b",
        "§ 6.2": "3.1.4c",
        "§ 6.3": "3.1.4d 3.1.4e",
        "§ 5.1": "4.1.3a",
        "§ 5.2": "4.2.2c",
        "§ 6.5": "5.1.2c",
      },
    }),
  ),
];

const agreements: readonly Evidence[] = [
  regional(
    document("convenant", "covenant", {
      title: "Convenant ketenaanpak mensenhandel",
      validFrom: "2023-04-01",
      validUntil: "2028-03-31",
      parties: ["gemeenten", "politie", "openbaar ministerie", "zorgaanbieders"],
      claims: { "Artikel 1": "4.1.1a", "Artikel 4": "4.1.1b" },
    }),
    ["Beekrijk", "Duinlaar", "Eikendam", "Heidedorp", "Kleiveld", "Leemkuil", "Oeverstein", "Polderwijk", "Vierbruggen"],
  ),
  regional(
    document("aansluiting-zorgcoordinatie", "contract", {
      title: "Aansluiting op de regionale zorgcoördinatie",
      validFrom: "2024-01-01",
      validUntil: "2028-12-31",
      claims: { "Artikel 2": "4.1.3b" },
    }),
    ["Beekrijk", "Bosweerd", "Eikendam", "Heidedorp", "Leemkuil", "Merenbroek", "Oeverstein", "Polderwijk", "Vierbruggen"],
  ),
  regional(
    document("opvang", "contract", {
      title: "Regionale inkoop van opvang voor slachtoffers",
      validFrom: "2023-10-01",
      validUntil: "2027-09-30",
      claims: { "Artikel 3": "5.1.1a", "Artikel 9": "5.1.1b" },
    }),
    ["Duinlaar", "Eikendam", "Heidedorp", "Kleiveld", "Leemkuil", "Oeverstein", "Polderwijk"],
  ),
  regional(
    document("kwaliteitseisen", "procedure", {
      title: "Kwaliteitseisen voor opvang en begeleiding",
      validFrom: "2024-07-01",
      reviewBy: "2026-10-01",
      claims: { "§ 2": "5.1.3a" },
    }),
    ["Duinlaar", "Eikendam", "Kleiveld", "Leemkuil", "Oeverstein", "Polderwijk", "Vierbruggen"],
  ),
  regional(
    document("meldstructuur", "procedure", {
      title: "Regionale route voor meldingen van buiten de gemeente",
      validFrom: "2024-02-01",
      claims: { "§ 3": "2.2.1a" },
    }),
    ["Beekrijk", "Heidedorp", "Vierbruggen"],
  ),
  regional(
    document("wegenkaart", "road-map", {
      title: "Wegenkaart: wie doet wat in de keten",
      validFrom: "2025-03-01",
      claims: { "Blad 1": "4.2.1a", "Blad 2": "4.2.1b" },
    }),
    ["Aardenwold", "Duinlaar", "Leemkuil", "Polderwijk"],
  ),
];

const people: readonly Evidence[] = [
  regional(
    appointment("ketenregisseur-noord", "chain-director", {
      title: "Ketenregisseur Noord",
      holder: "ketenregisseur",
      organisation: "Voorbeeldregio",
      from: "2023-09-01",
      sinceAtLeast: true,
      claims: "4.2.2b",
    }),
    ["Beekrijk", "Bosweerd", "Duinlaar", "Eikendam", "Kleiveld", "Leemkuil", "Vierbruggen"],
  ),
  regional(
    appointment("ketenregisseur-zuid", "chain-director", {
      title: "Ketenregisseur Zuid",
      holder: "ketenregisseur",
      organisation: "Voorbeeldregio",
      from: "2024-02-01",
      until: "2026-08-31",
      claims: "4.2.2b",
    }),
    ["Aardenwold", "Heidedorp", "Merenbroek", "Oeverstein", "Polderwijk"],
  ),
  regional(
    appointment("zorgcoordinator", "care-coordinator", {
      title: "Regionale zorgcoördinator",
      holder: "zorgcoördinator",
      organisation: "Zorghuis Voorbeeld",
      from: "2024-05-01",
      until: "2027-04-30",
      claims: "5.1.2b 5.1.2c 5.1.2d",
    }),
    ["Bosweerd", "Eikendam", "Heidedorp", "Leemkuil", "Oeverstein", "Polderwijk"],
  ),
];

const table = { title: "Regionale Tafel Mensenhandel" };

const meetings: readonly Evidence[] = [
  ...["2022-10-13", "2023-10-12", "2024-10-10", "2025-10-09"].map((date) =>
    regional(meeting("regional-executive", date, table)),
  ),
  // Aardenwold, Heidedorp and Merenbroek were absent: for them the year after the previous meeting has passed.
  regional(meeting("regional-executive", "2026-10-08", table), [
    "Beekrijk",
    "Bosweerd",
    "Duinlaar",
    "Eikendam",
    "Kleiveld",
    "Leemkuil",
    "Oeverstein",
    "Polderwijk",
    "Vierbruggen",
  ]),
  regional(
    meeting("regional-official", "2026-04-16", { title: "Ambtelijke regiotafel: landelijke cijfers", claims: "2.2.2b" }),
    ["Duinlaar", "Leemkuil", "Vierbruggen"],
  ),
  regional(meeting("chain", "2026-06-18", { title: "Ketenoverleg: goede voorbeelden", claims: "2.2.3b" }), [
    "Bosweerd",
    "Eikendam",
    "Kleiveld",
  ]),
  ...["2024-06-18", "2024-12-10", "2025-06-17", "2025-12-09", "2026-06-16"].map((date) =>
    regional(meeting("triangle", date, { title: "Gezagsdriehoek van het basisteam" }), ["Oeverstein", "Polderwijk"]),
  ),
];

const activities: readonly Evidence[] = [
  ...["2024-03-21", "2026-03-19"].map((date) =>
    regional(activity("training", date, { title: "Training voor zorgaanbieders en huisartsen", audiences: ["professionals"] })),
  ),
  regional(
    activity("campaign", "2025-10-01", {
      title: "Campagne ‘Kijk niet weg’",
      until: "2025-12-15",
      audiences: ["residents"],
    }),
    ["Bosweerd", "Duinlaar", "Eikendam", "Heidedorp", "Kleiveld", "Leemkuil", "Oeverstein", "Polderwijk", "Vierbruggen"],
  ),
  // Counts for nobody: 2.1.3 asks for training by the municipality itself. It shows what a region could solve.
  regional(
    activity("e-learning", "2026-02-02", {
      title: "Regionale e-learning signaleren",
      until: "2027-01-31",
      audiences: ["all-staff", "new-staff"],
    }),
  ),
];

const analyses: readonly Evidence[] = [
  regional(
    analysis("environmental-scan", "2023-10-05", {
      title: "Regionale omgevingsscan 2023",
      sectors: ["tuinbouw", "horeca", "seksbranche"],
      groups: ["arbeidsmigranten", "minderjarigen"],
      figureSources: ["politie"],
    }),
  ),
  regional(
    analysis("environmental-scan", "2025-11-20", {
      title: "Verdiepende omgevingsscan langs de rivier",
      sectors: ["binnenvaart", "recreatie", "logistiek"],
      groups: ["arbeidsmigranten", "dak- en thuislozen"],
      actors: ["uitzendbureaus", "verhuurders"],
      figureSources: ["politie", "arbeidsinspectie"],
    }),
    ["Kleiveld", "Oeverstein", "Polderwijk", "Vierbruggen"],
  ),
  regional(analysis("trend-report", "2025-09-11", { title: "Trends in de regio 2025", claims: "2.2.2a 2.2.2b" }), [
    "Oeverstein",
    "Polderwijk",
  ]),
  regional(analysis("evaluation", "2025-06-12", { title: "Toets van de regionale opvang", claims: "5.1.3b" }), [
    "Eikendam",
    "Heidedorp",
    "Oeverstein",
    "Polderwijk",
    "Vierbruggen",
  ]),
];

/** All evidence of the region, the same in every dossier. */
export const regionalEvidence: readonly Evidence[] = [
  ...plans,
  ...agreements,
  ...people,
  ...meetings,
  ...activities,
  ...analyses,
];
