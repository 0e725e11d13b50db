/** Polderwijk (invented): has the basic level, partly on an explanation that ends on 15 February 2027. */
import { action, activity, adoption, appointment, document, explanation, meeting } from "./builders";
import type { Profile } from "./members";

export const polderwijk: Profile = {
  name: "Polderwijk",
  evidence: [
    adoption("overname-regionaal-plan", "executive", "2024-04-09", {
      reference: "B&W 2024-112",
      url: "https://polderwijk.example/beleidsplan-mensenhandel",
    }),
    document("meldroute", "procedure", {
      title: "Meldroute kleine gemeente",
      adoptedBy: "management",
      adoptedOn: "2023-11-13",
      claims: { "§ 1": "2.1.2a" },
    }),
    document("begroting", "budget", {
      title: "Programmabegroting 2026",
      adoptedBy: "council",
      adoptedOn: "2025-11-06",
      validFrom: "2026-01-01",
      validUntil: "2026-12-31",
      url: "https://polderwijk.example/programmabegroting-2026",
      claims: { "Programma 4": "5.1.1b" },
    }),
    document("raadsnota", "council-note", {
      title: "Raadsinformatienota: wat werkt in Polderwijk",
      adoptedBy: "executive",
      adoptedOn: "2025-10-21",
      claims: { "§ 2": "2.2.3a" },
    }),

    appointment("aandachtsfunctionaris", "attention-officer", {
      holder: "coördinator wijkteam",
      domains: ["care"],
      from: "2023-11-01",
      claims: "2.1.1b 2.1.1c",
    }),

    meeting("mayor-police", "2024-11-05"),
    meeting("mayor-police", "2025-10-28"),
    meeting("mayor-police", "2026-09-08"),
    ...["2024-05-28", "2025-01-14", "2025-05-20", "2026-01-13", "2026-05-19"].map((date) => meeting("official", date)),

    activity("training", "2024-02-06", { title: "Training voor alle collega’s", audiences: ["all-staff"] }),
    activity("training", "2025-02-04", { title: "Training voor alle collega’s", audiences: ["all-staff"] }),
    activity("theme-day", "2025-10-16", { title: "Themadag mensenhandel", audiences: ["all-staff"] }),
    activity("lesson", "2026-03-12", { title: "Gastles over loverboys", audiences: ["pupils"] }),
    activity("training", "2026-02-03", { title: "Training voor alle collega’s", audiences: ["all-staff"] }),

    explanation("uitleg-bekendmaking", "2.1.2b", {
      title: "Meldroute bekend door persoonlijk contact",
      motivation: "Wij zijn met 60 collega’s. De aandachtsfunctionaris spreekt elke nieuwe collega in de eerste week.",
      approvedBy: "gemeentesecretaris",
      date: "2025-02-17",
      reviewBy: "2026-02-16",
    }),
    explanation("uitleg-bekendmaking-2026", "2.1.2b", {
      title: "Meldroute bekend door persoonlijk contact",
      motivation: "Wij zijn met 60 collega’s. De aandachtsfunctionaris spreekt elke nieuwe collega in de eerste week.",
      approvedBy: "gemeentesecretaris",
      date: "2026-02-17",
      reviewBy: "2027-02-15",
    }),
  ],
  actions: [
    action("meldroute-bekendmaken", "2.1.2b", {
      title: "Bericht over de meldroute op intranet",
      owner: "aandachtsfunctionaris",
      due: "2027-02-01",
      status: "todo",
    }),
  ],
};
