/** Bosweerd (invented): theme 3 on plateau 1; its plan leaves out a form of exploitation, and an explanation has expired. */
import { action, activity, appointment, document, explanation, meeting } from "./builders";
import type { Profile } from "./members";

export const bosweerd: Profile = {
  name: "Bosweerd",
  evidence: [
    document("plan-van-aanpak", "policy-plan", {
      title: "Plan van aanpak mensenhandel 2025-2028",
      adoptedBy: "executive",
      adoptedOn: "2025-01-28",
      validFrom: "2025-02-01",
      validUntil: "2028-12-31",
      claims: {
        "§ 1": "1.1.1a 1.1.1b",
        "§ 2": "1.1.2a 1.1.2c 1.1.2d",
        "§ 3.1": "2.1.1b",
        "§ 3.2": "2.1.2a",
        "§ 4": "3.1.4b 3.1.4c",
        "§ 5": "3.1.4d 3.1.4e",
        "§ 6": "4.1.1a",
      },
    }),
    document("privacyprotocol", "privacy-protocol", {
      title: "Privacyprotocol zorg en veiligheid",
      adoptedBy: "executive",
      adoptedOn: "2024-06-04",
      claims: { "§ 2": "1.1.3a" },
    }),
    document("keurmerk-opvang", "certificate", {
      title: "Keurmerk van de opvang in Bosweerd",
      validFrom: "2024-10-01",
      validUntil: "2027-09-30",
      claims: { "Blad 1": "5.1.3a 5.1.3b" },
    }),

    appointment("aandachtsfunctionaris", "attention-officer", {
      holder: "adviseur openbare orde",
      domains: ["safety"],
      from: "2023-01-01",
    }),
    appointment("portefeuillehouder", "portfolio-holder", { holder: "wethouder zorg", from: "2022-06-14" }),

    meeting("triangle", "2025-02-10"),
    meeting("triangle", "2025-09-15"),
    meeting("triangle", "2026-02-10"),
    meeting("triangle", "2026-09-15"),
    meeting("official", "2024-12-02"),
    meeting("official", "2025-05-12"),
    meeting("official", "2025-12-02"),
    meeting("official", "2026-05-12"),

    activity("training", "2023-04-13", { title: "Basistraining signaleren", audiences: ["social-domain"] }),
    activity("training", "2025-10-09", { title: "Basistraining signaleren", audiences: ["front-desk", "enforcement"] }),
    activity("briefing", "2026-01-22", {
      title: "Meldroute in het teamoverleg",
      audiences: ["social-domain", "front-desk"],
      claims: "2.1.2b",
    }),
    activity("brochure", "2026-03-05", {
      title: "Zo doet een hotel in Bosweerd het",
      audiences: ["businesses"],
      claims: "2.2.3a",
    }),

    explanation("uitleg-opvang", "5.1.1a 5.1.1b", {
      title: "Opvang via de buurgemeente",
      motivation: "De buurgemeente ving slachtoffers ook voor ons op, zonder overeenkomst.",
      approvedBy: "college van burgemeester en wethouders",
      date: "2025-03-01",
      reviewBy: "2026-02-28",
    }),
  ],
  actions: [
    action("introductieprogramma", "2.1.3c", {
      title: "Mensenhandel opnemen in het introductieprogramma",
      owner: "adviseur personeel",
      due: "2027-02-28",
      status: "doing",
    }),
    action("eigen-opvang", "5.1.1", {
      title: "Eigen plek voor opvang zoeken",
      owner: "beleidsadviseur zorg",
      due: "2026-12-31",
      status: "dropped",
    }),
  ],
};
