/** The states of an account as the administrator reads them. */
import type { AccountRecord } from "@/db/accounts/record";

export const stateNames: Record<AccountRecord["state"], string> = {
  invited: "Uitgenodigd",
  active: "In gebruik",
  deactivated: "Buiten gebruik",
  erased: "Naam gewist",
};
