/** Vierbruggen (invented): has nothing of its own yet, and shows how far regional evidence reaches. */
import { action } from "./builders";
import type { Profile } from "./members";

export const vierbruggen: Profile = {
  name: "Vierbruggen",
  evidence: [],
  actions: [
    action("zorgcoordinatie-aansluiten", "5.1.2", {
      title: "Aansluiten bij de regionale zorgcoördinator",
      owner: "beleidsmedewerker zorg",
      due: "2027-03-31",
      status: "todo",
    }),
  ],
};
