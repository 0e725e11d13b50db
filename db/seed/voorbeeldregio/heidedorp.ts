/** Heidedorp (invented): theme 2 on plateau 1; steps out of the covenant for a year, and an explanation expires soon. */
import { action, activity, appointment, document, exception, explanation, meeting } from "./builders";
import type { Profile } from "./members";

export const heidedorp: Profile = {
  name: "Heidedorp",
  evidence: [
    document("veiligheidsplan", "safety-plan", {
      title: "Integraal veiligheidsplan 2023-2027",
      adoptedBy: "council",
      adoptedOn: "2022-11-24",
      validFrom: "2023-01-01",
      validUntil: "2027-06-30",
      reviewBy: "2026-06-01",
      policyFields: ["public-order", "prostitution", "permits"],
      claims: {
        "§ 5.1": "1.1.1a 1.1.1b 3.1.4a",
        "§ 5.2": "1.1.2a 1.1.2b 1.1.2c",
        "§ 5.3": "1.1.3a",
        "§ 5.4": "3.1.4c",
        "§ 5.6": "3.2.1a",
      },
    }),
    document("werkproces", "procedure", {
      title: "Werkproces signaleren en inwerken",
      adoptedBy: "management",
      adoptedOn: "2024-09-02",
      claims: { "§ 1": "2.1.2a", "§ 3": "2.1.3c" },
    }),

    appointment("aandachtsfunctionaris", "attention-officer", {
      holder: "consulent sociaal domein",
      domains: ["care"],
      from: "2024-01-15",
      claims: "2.1.1b 2.1.1c",
    }),
    appointment("portefeuillehouder", "portfolio-holder", { holder: "burgemeester", from: "2021-05-17", sinceAtLeast: true }),

    meeting("triangle", "2025-02-25"),
    meeting("triangle", "2026-03-10"),
    meeting("official", "2025-07-01"),
    meeting("official", "2026-01-13"),
    meeting("official", "2026-07-07"),

    activity("intranet", "2025-09-15", { title: "Wie bel je bij een signaal?", audiences: ["all-staff"], claims: "2.1.2b" }),
    activity("training", "2024-10-08", { title: "Training signaleren", audiences: ["social-domain"] }),
    activity("training", "2025-03-11", { title: "Training signaleren", audiences: ["front-desk", "permits"] }),
    activity("training", "2025-10-07", { title: "Training signaleren", audiences: ["enforcement"] }),

    explanation("uitleg-orgaanverwijdering", "1.1.2d", {
      title: "Gedwongen orgaanverwijdering: landelijk belegd",
      motivation: "Deze vorm komt zelden voor. Wij volgen de landelijke afspraken en nemen hem op in het nieuwe plan.",
      approvedBy: "college van burgemeester en wethouders",
      date: "2026-01-06",
      reviewBy: "2026-12-31",
    }),
  ],
  exceptions: [
    exception({
      evidence: "regio-convenant",
      from: "2026-03-01",
      until: "2027-02-28",
      motivation: "Wij doen een jaar niet mee, omdat onze uitvoering naar een andere organisatie gaat.",
    }),
  ],
  actions: [
    action("driehoek-vast-punt", "3.1.1b", {
      title: "Mensenhandel twee keer per jaar op de agenda van de driehoek",
      owner: "burgemeester",
      due: "2026-10-31",
      status: "todo",
    }),
    action("uitleg-herzien", "1.1.2d", {
      title: "Uitleg herzien of opnemen in het nieuwe veiligheidsplan",
      owner: "adviseur veiligheid",
      due: "2026-12-15",
      status: "doing",
    }),
  ],
};
