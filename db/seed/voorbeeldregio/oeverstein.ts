/** Oeverstein (invented): has the basic level. Shares its triangle with Polderwijk. */
import { action, activity, adoption, appointment, document, meeting } from "./builders";
import type { Profile } from "./members";

export const oeverstein: Profile = {
  name: "Oeverstein",
  evidence: [
    adoption("overname-regionaal-plan", "council", "2024-09-26", {
      url: "https://oeverstein.example/beleidsplan-mensenhandel",
    }),
    document("werkproces", "procedure", {
      title: "Werkproces signalen en inwerken",
      adoptedBy: "management",
      adoptedOn: "2024-03-04",
      url: "https://oeverstein.example/werkproces-signalen-en-inwerken",
      claims: { "§ 1": "2.1.2a", "§ 4": "2.1.3c" },
    }),

    appointment("aandachtsfunctionaris", "attention-officer", {
      holder: "procesregisseur zorg en veiligheid",
      domains: ["safety", "care"],
      from: "2023-06-01",
      claims: "2.1.1b 2.1.1c",
    }),
    appointment("portefeuillehouder", "portfolio-holder", { holder: "burgemeester", from: "2023-02-13" }),

    ...["2024-10-01", "2025-03-24", "2025-09-15", "2026-03-24", "2026-09-15"].map((date) => meeting("official", date)),

    activity("training", "2024-01-18", { title: "Training signaleren", audiences: ["front-desk", "social-domain"] }),
    activity("training", "2025-01-16", { title: "Training signaleren", audiences: ["front-desk", "social-domain"] }),
    activity("training", "2026-01-15", { title: "Training signaleren", audiences: ["enforcement", "social-domain"] }),
    activity("intranet", "2024-06-10", { title: "Onze aandachtsfunctionaris", audiences: ["all-staff"], claims: "2.1.2b" }),
    activity("intranet", "2026-06-08", { title: "Onze aandachtsfunctionaris", audiences: ["all-staff"], claims: "2.1.2b" }),
    activity("information-evening", "2025-11-13", { title: "Informatieavond voor ouders", audiences: ["residents"] }),
  ],
  actions: [
    action("intranetbericht-herhalen", "2.1.2b", {
      title: "Bericht over de meldroute herhalen",
      owner: "communicatieadviseur",
      due: "2026-06-30",
      status: "done",
    }),
    action("opvolging-zorgcoordinator", "5.1.2", {
      title: "Met de regio afspreken wie na april 2027 de zorg coördineert",
      owner: "beleidsadviseur zorg",
      due: "2027-03-31",
      status: "doing",
    }),
  ],
};
