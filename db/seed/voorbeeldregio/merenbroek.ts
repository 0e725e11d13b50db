/** Merenbroek (invented): much of it has run out. Does not use the regional scan and makes one of its own. */
import { action, activity, analysis, appointment, document, exception, meeting } from "./builders";
import type { Profile } from "./members";

export const merenbroek: Profile = {
  name: "Merenbroek",
  evidence: [
    document("beleidsplan-2021", "policy-plan", {
      title: "Beleidsplan mensenhandel 2021-2025",
      adoptedBy: "council",
      adoptedOn: "2021-06-24",
      validFrom: "2021-07-01",
      validUntil: "2025-12-31",
      claims: {
        "§ 1": "1.1.2a 1.1.2b 1.1.2c 1.1.2d",
        "§ 2": "1.1.1a 1.1.1b 1.1.1c",
        "§ 3": "1.1.3a",
        "§ 4": "3.1.4b 3.1.4c",
        "§ 5": "3.1.4d 3.1.4e",
      },
    }),
    // Signed by the mayor only: 3.1.4a counts it once council or executive has adopted it.
    document("veiligheidsplan-2026", "safety-plan", {
      title: "Integraal veiligheidsplan 2026-2029",
      adoptedBy: "mayor",
      adoptedOn: "2025-12-16",
      validFrom: "2026-01-01",
      validUntil: "2029-12-31",
      claims: {
        "§ 6.1": "1.1.1a 1.1.1b 1.1.1c 3.1.4a",
        "§ 6.2": "3.1.4b 3.1.4c",
        "§ 6.3": "3.1.4d 3.1.4e",
      },
    }),
    document("werkwijze", "procedure", {
      title: "Werkwijze meldpunt zorg en veiligheid",
      adoptedBy: "management",
      adoptedOn: "2022-03-07",
      claims: { "§ 1": "2.1.2a", "§ 2": "2.1.1b 2.1.1c" },
    }),
    document("subsidie-opvang", "subsidy", {
      title: "Subsidie opvang 2023-2025",
      adoptedBy: "executive",
      adoptedOn: "2022-12-06",
      validFrom: "2023-01-01",
      validUntil: "2025-12-31",
      claims: { "Besluit 1": "5.1.1a", "Besluit 2": "5.1.1b" },
    }),
    document("keurmerk-opvang", "certificate", {
      title: "Keurmerk van de opvang in Merenbroek",
      validFrom: "2023-09-01",
      validUntil: "2026-08-31",
      claims: { "Blad 1": "5.1.3a 5.1.3b" },
    }),
    document("partners", "other", {
      title: "Overzicht van ketenpartners",
      validFrom: "2025-05-01",
      claims: { "Blad 1": "4.2.1a" },
    }),

    appointment("aandachtsfunctionaris", "attention-officer", {
      holder: "adviseur veiligheid",
      domains: ["safety"],
      from: "2022-01-01",
      sinceAtLeast: true,
    }),

    meeting("college", "2025-04-01"),
    meeting("college", "2026-03-24"),
    meeting("triangle", "2026-05-12"),
    meeting("official", "2026-02-05"),
    meeting("official", "2026-08-27"),

    activity("training", "2024-12-05", { title: "Training signaleren", audiences: ["social-domain", "youth"] }),
    activity("training", "2026-02-26", { title: "Training signaleren", audiences: ["front-desk"] }),
    activity("webinar", "2025-08-28", {
      title: "Online les over de meldroute",
      audiences: ["all-staff"],
      claims: "2.1.2b",
    }),

    analysis("risk-analysis", "2024-11-14", {
      title: "Risico’s op vakantieparken",
      sectors: ["vakantieparken", "horeca"],
    }),
  ],
  exceptions: [
    exception({
      evidence: "regio-environmental-scan-2023-10-05",
      from: "2023-10-05",
      motivation: "De regionale scan zegt niets over vakantieparken. Wij maken een eigen scan.",
    }),
  ],
  actions: [
    action("aandacht-jaarplan", "3.1.1", {
      title: "Jaarplan met vaste momenten voor driehoek, regio en inwoners",
      owner: "adviseur veiligheid",
      due: "2027-02-28",
      status: "doing",
    }),
    action("plan-vaststellen", "3.1.4a", {
      title: "Veiligheidsplan laten vaststellen door de raad",
      owner: "adviseur veiligheid",
      due: "2027-01-28",
      status: "doing",
    }),
  ],
};
