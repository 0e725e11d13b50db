/** Duinlaar (invented): no policy of its own, and the attention officer left in May 2026. No theme is on plateau 1. */
import { action, activity, appointment, document, meeting } from "./builders";
import type { Profile } from "./members";

export const duinlaar: Profile = {
  name: "Duinlaar",
  evidence: [
    document("privacyprotocol", "privacy-protocol", {
      title: "Privacyprotocol zorg- en veiligheidshuis",
      adoptedBy: "executive",
      adoptedOn: "2025-10-01",
      claims: { "§ 3": "1.1.3a" },
    }),
    document("meldroute", "procedure", {
      title: "Meldroute mensenhandel",
      adoptedBy: "management",
      adoptedOn: "2024-02-01",
      claims: { "§ 1": "2.1.2a" },
    }),
    document("contract-zorgcoordinatie", "contract", {
      title: "Contract zorgcoördinatie",
      validFrom: "2024-02-01",
      validUntil: "2027-01-31",
      claims: { "Artikel 3": "5.1.2a 5.1.2b", "Artikel 7": "5.1.2d" },
    }),
    document("apv", "by-law", {
      title: "Plaatselijke verordening: misstanden in bedrijven",
      adoptedBy: "council",
      adoptedOn: "2023-06-22",
      validFrom: "2023-07-01",
      policyFields: ["permits", "prostitution", "public-order"],
      claims: { "Artikel 3:4": "3.2.1a" },
    }),

    appointment("aandachtsfunctionaris", "attention-officer", {
      holder: "beleidsmedewerker zorg",
      domains: ["care"],
      from: "2023-04-01",
      until: "2026-05-31",
      claims: "2.1.1b 2.1.1c",
    }),
    appointment("portefeuillehouder", "portfolio-holder", { holder: "burgemeester", from: "2023-09-01" }),

    meeting("triangle", "2025-12-09"),
    meeting("official", "2026-03-17"),

    activity("intranet", "2025-06-02", { title: "Nieuwe meldroute", audiences: ["all-staff"], claims: "2.1.2b" }),
    activity("training", "2025-04-08", { title: "Training signaleren", audiences: ["social-domain", "youth"] }),
    activity("training", "2025-11-06", { title: "Training signaleren", audiences: ["enforcement"] }),
    activity("inspection", "2025-09-18", {
      title: "Integrale controle in de haven",
      audiences: ["enforcement", "businesses"],
    }),
  ],
  actions: [
    action("inwerkprogramma", "2.1.3c", {
      title: "Training opnemen in het inwerkprogramma",
      owner: "adviseur personeel",
      due: "2027-01-15",
      status: "doing",
    }),
    action("aandachtsfunctionaris-aanstellen", "2.1.1a", {
      title: "Nieuwe aandachtsfunctionaris aanstellen",
      owner: "teamleider zorg",
      due: "2026-09-01",
      status: "todo",
    }),
  ],
};
