/** Aardenwold (invented): one policy plan carries most of it, and ends on 31 December 2026. Theme 1 is on plateau 1. */
import { action, activity, analysis, appointment, document, explanation, meeting } from "./builders";
import type { Profile } from "./members";

export const aardenwold: Profile = {
  name: "Aardenwold",
  evidence: [
    document("beleidsplan", "policy-plan", {
      title: "Beleidsplan mensenhandel 2023-2026",
      adoptedBy: "council",
      adoptedOn: "2022-12-15",
      validFrom: "2023-01-01",
      validUntil: "2026-12-31",
      reviewBy: "2026-12-01",
      policyFields: ["care", "youth", "prostitution", "housing"],
      claims: {
        "§ 1.2": "1.1.2a 1.1.2b 1.1.2c 1.1.2d",
        "§ 2.1": "1.1.1a 1.1.1b",
        "§ 2.3": "1.1.1c 3.2.1a",
        "§ 2.5": "1.1.3a",
        "§ 3.1": "2.1.1b 2.1.1c",
        "§ 4.1": "3.1.4b 5.1.1a",
        "§ 4.2": "3.1.4c",
        "§ 4.3": "3.1.4d 3.1.4e",
      },
    }),
    document("meldroute", "procedure", {
      title: "Werkproces signaal en melding",
      adoptedBy: "management",
      adoptedOn: "2023-05-01",
      claims: { "Schema op blad 2": "2.1.2a" },
    }),
    document("contract-zorgcoordinatie", "contract", {
      title: "Overeenkomst zorgcoördinatie 2024-2026",
      validFrom: "2024-07-01",
      validUntil: "2026-06-30",
      parties: ["gemeente Aardenwold", "Zorghuis Voorbeeld"],
      claims: { "Artikel 2": "5.1.2a 5.1.2b", "Artikel 4": "5.1.2d" },
    }),

    appointment("aandachtsfunctionaris", "attention-officer", {
      holder: "beleidsadviseur veiligheid",
      domains: ["safety"],
      from: "2022-03-01",
      sinceAtLeast: true,
    }),
    appointment("portefeuillehouder", "portfolio-holder", { holder: "burgemeester", from: "2022-06-01" }),

    meeting("triangle", "2025-02-11"),
    meeting("triangle", "2026-04-14"),
    meeting("official", "2025-01-28"),
    meeting("official", "2026-01-20"),
    meeting("official", "2026-06-23"),

    activity("training", "2023-11-09", { title: "Training signaleren", audiences: ["front-desk", "permits"] }),
    activity("training", "2025-02-13", { title: "Training signaleren", audiences: ["front-desk", "youth"] }),
    activity("training", "2026-02-12", { title: "Herhaaltraining signaleren", audiences: ["front-desk", "permits"] }),
    activity("intranet", "2025-11-17", { title: "Zo meld je een signaal", audiences: ["all-staff"], claims: "2.1.2b" }),

    analysis("figures", "2025-04-01", {
      title: "Cijfers over Aardenwold",
      figureSources: ["politie", "landelijk coördinatiecentrum"],
    }),

    explanation("uitleg-regiotafel", "own.regiotafel", {
      title: "Regiotafel: de burgemeester wordt schriftelijk bijgepraat",
      motivation: "De burgemeester kon dit jaar niet aan de regiotafel zijn en bespreekt het verslag met de ketenregisseur.",
      approvedBy: "burgemeester",
      date: "2026-10-01",
      reviewBy: "2027-10-01",
    }),
  ],
  actions: [
    action("gemeentenieuws", "3.1.1g", {
      title: "Bericht voor inwoners in het gemeentenieuws",
      owner: "communicatieadviseur",
      due: "2027-03-31",
      status: "todo",
    }),
    action("zorgcoordinatie-verlengen", "5.1.2", {
      title: "Overeenkomst zorgcoördinatie verlengen",
      owner: "contractmanager",
      due: "2026-10-01",
      status: "doing",
    }),
    action("nieuw-beleidsplan", "1.1.1", {
      title: "Nieuw beleidsplan voorleggen aan de raad",
      owner: "beleidsadviseur veiligheid",
      due: "2026-12-17",
      status: "doing",
    }),
  ],
};
