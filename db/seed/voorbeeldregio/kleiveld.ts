/** Kleiveld (invented): has just begun, with four items of its own. */
import { action, activity, document, meeting } from "./builders";
import type { Profile } from "./members";

export const kleiveld: Profile = {
  name: "Kleiveld",
  evidence: [
    document("jeugdbeleid", "sector-policy", {
      title: "Jeugdbeleid 2024-2027",
      adoptedBy: "council",
      adoptedOn: "2024-01-25",
      validUntil: "2027-12-31",
      claims: { "§ 4.3": "1.1.1c 1.1.2a 1.1.2b" },
    }),
    document("meldroute", "procedure", {
      title: "Meldroute op een A4",
      adoptedBy: "management",
      adoptedOn: "2025-01-20",
      claims: { "Blad 1": "2.1.2a" },
    }),
    meeting("council", "2026-02-19", { title: "Vragen van de raad over mensenhandel" }),
    activity("intranet", "2025-02-10", { title: "De meldroute op een A4", audiences: ["all-staff"], claims: "2.1.2b" }),
  ],
  actions: [
    action("training", "2.1.3", {
      title: "Eerste training inkopen, samen met de buurgemeente",
      owner: "beleidsmedewerker veiligheid",
      due: "2026-09-30",
      status: "todo",
    }),
  ],
};
