/** The council elections that this installation knows of. */
import "server-only";
import { COUNCIL_ELECTIONS, electionsSet } from "@/lib/places/elections";

/** The day that was set; what is no date stops the program when it starts (lib/accounts/settings.ts). */
export const elections = () => electionsSet(process.env.PLATEAU_COUNCIL_ELECTIONS) ?? COUNCIL_ELECTIONS;
