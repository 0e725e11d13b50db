/** Eikendam (invented): has the basic level, with the regional plan adopted by its council. */
import { action, activity, adoption, appointment, document, meeting } from "./builders";
import type { Profile } from "./members";

export const eikendam: Profile = {
  name: "Eikendam",
  evidence: [
    document("veiligheidsplan-2020", "safety-plan", {
      title: "Integraal veiligheidsplan 2020-2023",
      adoptedBy: "council",
      adoptedOn: "2019-11-28",
      validFrom: "2020-01-01",
      validUntil: "2023-12-31",
      claims: { "§ 4.2": "1.1.1a 1.1.2a" },
    }),
    adoption("overname-regionaal-plan", "council", "2024-03-28", {
      reference: "RB-2024-019",
      url: "https://eikendam.example/beleidsplan-mensenhandel",
    }),
    document("uitvoeringsprogramma", "implementation-plan", {
      title: "Uitvoeringsprogramma zorg en veiligheid 2025-2026",
      adoptedBy: "executive",
      adoptedOn: "2024-12-10",
      validFrom: "2025-01-01",
      validUntil: "2026-12-31",
      policyFields: ["housing", "work-and-income", "permits"],
      url: "https://eikendam.example/uitvoeringsprogramma-2025-2026",
      claims: { "§ 3": "3.2.1a" },
    }),
    document("meldroute", "procedure", {
      title: "Meldroute en rol van de aandachtsfunctionaris",
      adoptedBy: "management",
      adoptedOn: "2023-02-15",
      url: "https://eikendam.example/meldroute-mensenhandel",
      claims: { "§ 1": "2.1.2a", "§ 2": "2.1.1b 2.1.1c" },
    }),

    appointment("aandachtsfunctionaris-veiligheid", "attention-officer", {
      title: "Aandachtsfunctionaris veiligheid",
      holder: "adviseur veiligheid",
      domains: ["safety"],
      from: "2022-01-01",
    }),
    appointment("aandachtsfunctionaris-zorg", "attention-officer", {
      title: "Aandachtsfunctionaris zorg",
      holder: "gedragswetenschapper wijkteam",
      domains: ["care"],
      from: "2023-09-01",
    }),
    appointment("portefeuillehouder", "portfolio-holder", { holder: "burgemeester", from: "2022-10-01" }),

    ...["2024-04-16", "2024-11-12", "2025-04-15", "2025-10-14", "2026-01-20", "2026-05-26", "2026-10-13"].map((date) =>
      meeting("triangle", date),
    ),
    ...["2024-05-21", "2024-11-19", "2025-05-13", "2025-10-21", "2026-02-17", "2026-06-16", "2026-10-20"].map((date) =>
      meeting("official", date),
    ),

    activity("training", "2024-05-14", { title: "Signalen herkennen", audiences: ["front-desk", "enforcement"] }),
    activity("training", "2025-05-20", { title: "Signalen herkennen", audiences: ["front-desk", "social-domain"] }),
    activity("training", "2026-05-19", { title: "Signalen herkennen", audiences: ["enforcement", "permits"] }),
    activity("e-learning", "2025-01-15", {
      title: "E-learning voor wie net begint",
      until: "2026-12-31",
      audiences: ["new-staff"],
    }),
    activity("briefing", "2025-03-11", {
      title: "Rondgang langs de teams",
      audiences: ["front-desk", "social-domain", "permits"],
      claims: "2.1.2b",
    }),
  ],
  actions: [
    action("plan-naar-raad", "3.1.4", {
      title: "Regionaal plan voorleggen aan de raad",
      owner: "adviseur veiligheid",
      due: "2024-04-01",
      status: "done",
    }),
    action("kennisdag", "4.2.1", {
      title: "Kennisdag met partners houden en de uitkomst delen",
      owner: "adviseur veiligheid",
      due: "2027-05-31",
      status: "todo",
    }),
  ],
};
