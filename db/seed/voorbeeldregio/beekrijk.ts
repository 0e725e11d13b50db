/**
 * Beekrijk (invented), the example of the manual: themes 1, 4 and 5 on plateau 1, training lapsed, the reporting route not
 * made known. Its picture on 22 November 2026 is guarded by a test; see voorbeeldregio.test.ts before changing it.
 */
import { action, activity, appointment, document, explanation, INVENTED, meeting } from "./builders";
import type { Profile } from "./members";

const care = "Opvang loopt via een landelijke aanbieder, die zelf toetst. Wij vragen elk jaar het verslag op en bespreken het.";

export const beekrijk: Profile = {
  name: "Beekrijk",
  evidence: [
    document("beleidsplan-2024", "policy-plan", {
      title: "Beleidsplan 2024",
      adoptedBy: "council",
      adoptedOn: "2024-02-29",
      validFrom: "2024-03-01",
      reviewBy: "2027-03-01",
      reference: "Z/24/001731",
      policyFields: ["care", "public-order"],
      claims: {
        "§ 2.1": "1.1.1a 1.1.1b",
        "§ 2.4": "1.1.1c",
        "§ 1.3": "1.1.2a 1.1.2b 1.1.2c 1.1.2d",
        "§ 4.1": "2.1.1b 2.1.1c",
        "§ 6.1": "3.1.4b 5.1.1a",
        "§ 6.2": "3.1.4c",
        "§ 6.3": "3.1.4d 3.1.4e",
        "§ 3.2": "4.1.1a 4.1.2a",
        "§ 7.2": "5.1.1b",
      },
    }),
    document("meldroute", "procedure", {
      title: "Interne meldroute mensenhandel",
      adoptedBy: "management",
      adoptedOn: "2025-02-10",
      claims: { "Stap 1 tot en met 4": "2.1.2a" },
    }),
    document("privacyprotocol", "privacy-protocol", {
      title: "Protocol gegevens delen zorg en veiligheid",
      adoptedBy: "executive",
      adoptedOn: "2025-04-22",
      claims: { "§ 4": "1.1.3a" },
    }),
    document("contract-zorgcoordinatie", "contract", {
      title: "Contract zorgcoördinatie",
      validFrom: "2025-07-01",
      validUntil: "2027-06-30",
      parties: ["gemeente Beekrijk", "Zorghuis Voorbeeld"],
      claims: { "Artikel 2": "5.1.2a 5.1.2b", "Artikel 5": "5.1.2c", "Artikel 6": "5.1.2d" },
    }),

    appointment("aandachtsfunctionaris", "attention-officer", {
      holder: "adviseur zorg en veiligheid",
      domains: ["safety", "care"],
      from: "2022-09-01",
      claims: "2.1.1b",
    }),
    appointment("portefeuillehouder", "portfolio-holder", { holder: "burgemeester", from: "2024-07-02" }),

    meeting("triangle", "2024-06-11"),
    meeting("triangle", "2025-12-14"),
    meeting("triangle", "2026-06-09"),
    meeting("official", "2025-01-21"),
    meeting("official", "2026-02-03", { minutes: "Z/26/000412" }),
    meeting("college", "2025-10-07"),

    activity("training", "2022-10-11", { title: "Training signaleren", audiences: ["front-desk", "enforcement"] }),
    activity("training", "2024-06-17", { title: "Training signaleren", audiences: ["front-desk", "enforcement"] }),
    activity("training", "2024-09-03", {
      title: "Training signaleren",
      audiences: ["front-desk", "social-domain", "new-staff"],
      participants: 18,
    }),
    activity("briefing", "2025-09-30", { title: "Signalen in het teamoverleg van het wijkteam", audiences: ["social-domain"] }),
    activity("exercise", "2026-09-24", {
      title: "Casusoefening wijkteam en toezicht",
      audiences: ["social-domain", "enforcement"],
      participants: 14,
    }),

    explanation("uitleg-opvang-2025", "5.1.3a 5.1.3b", {
      title: "Kwaliteit van opvang: landelijke aanbieder",
      motivation: care,
      approvedBy: "college van burgemeester en wethouders",
      date: "2025-11-18",
      reviewBy: "2026-06-16",
    }),
    explanation("uitleg-opvang-2026", "5.1.3a 5.1.3b", {
      title: "Kwaliteit van opvang: landelijke aanbieder",
      motivation: care,
      approvedBy: "college van burgemeester en wethouders",
      date: "2026-09-08",
      reviewBy: "2027-09-08",
    }),
  ],
  actions: [
    action("basistraining", "2.1.3", {
      title: "Basistraining voor balie, toezicht en wijkteam inplannen met de ketenregisseur",
      owner: "aandachtsfunctionaris",
      due: "2027-01-31",
      status: "doing",
    }),
    // About 3.1.1b, not the whole block: an open action on the block would make it "gepland" instead of "deels aangetoond".
    action("driehoek-december", "3.1.1b", {
      title: "Mensenhandel agenderen in de driehoek van december",
      owner: "adviseur OOV",
      due: "2026-12-14",
      status: "todo",
    }),
    action("meldroute-bekendmaken", "2.1.2b", {
      title: "Bericht over de meldroute op intranet en in teamoverleg",
      owner: "aandachtsfunctionaris",
      due: "2027-01-15",
      status: "doing",
    }),
    action("brede-omgevingsscan", "3.2.2", {
      title: "Omgevingsscan verbreden, samen met de buurgemeenten",
      owner: "beleidsadviseur zorg en veiligheid",
      due: "2027-06-30",
      status: "todo",
    }),
  ],
  commitments: [
    {
      ...{ id: "route-bekendmaken", kind: "promise", title: "De route voor signalen bekendmaken bij alle medewerkers" },
      ...{ date: "2026-03-12", to: "gemeenteraad", responsible: "burgemeester", due: "2027-01-31", status: "doing" },
      answer: "De route ligt vast. Het bericht op intranet staat klaar voor januari.",
      ...{ criteria: ["2.1.2b"], actions: ["meldroute-bekendmaken"], note: INVENTED },
    },
    {
      ...{ id: "inwoners-voorlichten", kind: "motion", title: "Inwoners vertellen hoe zij signalen herkennen en melden" },
      ...{ date: "2025-11-06", to: "gemeenteraad", reference: "M25-031", due: "2026-10-01", status: "open" },
      ...{ criteria: ["3.1.1g"], note: INVENTED },
    },
    {
      ...{ id: "zorgaanbieders", kind: "promise", title: "Navragen of zorgaanbieders de route kennen" },
      ...{ date: "2025-11-06", to: "gemeenteraad", responsible: "burgemeester", status: "done", doneOn: "2026-03-19" },
      answer: "Ja. De regio gaf hun op 19 maart 2026 een training.",
      note: INVENTED,
    },
  ],
};
