/** Leemkuil (invented): theme 4 on plateau 2. Left the regional plan for one of its own that leaves some things out. */
import { action, activity, adoption, appointment, document, meeting } from "./builders";
import type { Profile } from "./members";

export const leemkuil: Profile = {
  name: "Leemkuil",
  evidence: [
    adoption("overname-regionaal-plan", "executive", "2024-06-18", { validUntil: "2026-06-30" }),
    document("beleidsplan", "policy-plan", {
      title: "Beleidsplan mensenhandel 2026-2029",
      adoptedBy: "executive",
      adoptedOn: "2026-06-09",
      validFrom: "2026-07-01",
      validUntil: "2029-12-31",
      policyFields: ["care", "youth", "housing", "economy"],
      url: "https://leemkuil.example/beleidsplan-mensenhandel",
      claims: {
        "§ 2": "1.1.1a 1.1.1b 1.1.1c",
        "§ 1": "1.1.2a 1.1.2b 1.1.2c 1.1.2d",
        "§ 3.1": "3.1.4b",
        "§ 3.4": "3.1.4d 3.1.4e",
        "§ 5": "3.2.1a",
      },
    }),
    document("meldroute", "procedure", {
      title: "Interne meldroute",
      adoptedBy: "management",
      adoptedOn: "2024-11-11",
      claims: { "§ 2": "2.1.2a" },
    }),

    appointment("aandachtsfunctionaris", "attention-officer", {
      holder: "adviseur zorg en veiligheid",
      domains: ["safety", "care"],
      from: "2024-01-08",
      claims: "2.1.1b 2.1.1c",
    }),
    appointment("portefeuillehouder", "portfolio-holder", { holder: "burgemeester", from: "2020-09-15" }),

    ...["2024-09-24", "2025-04-08", "2025-12-02", "2026-04-07", "2026-09-29"].map((date) => meeting("triangle", date)),
    ...["2024-10-15", "2025-05-27", "2026-01-27", "2026-05-19", "2026-09-22"].map((date) => meeting("official", date)),

    activity("training", "2025-06-05", { title: "Training signaleren", audiences: ["front-desk", "social-domain"] }),
    activity("training", "2026-04-23", { title: "Training controle op locatie", audiences: ["enforcement"] }),
  ],
  actions: [
    action("meldroute-bekendmaken", "2.1.2b", {
      title: "Meldroute op intranet zetten",
      owner: "communicatieadviseur",
      due: "2026-10-15",
      status: "done",
    }),
    action("privacyprotocol", "1.1.3a", {
      title: "Afspraken over gegevens delen vaststellen",
      owner: "privacyadviseur",
      due: "2027-04-01",
      status: "todo",
    }),
  ],
};
