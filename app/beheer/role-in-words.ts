/** An account's role with the names of its places: "Beleidsadviseur Beekrijk". */
import "server-only";
import type { AccountRecord } from "@/db/accounts/people";
import { listRegions } from "@/db/places/municipalities";
import { roleNames } from "@/lib/access";
import { listed } from "@/lib/dutch";
import { municipalityName } from "../_server/load/municipality-name";

export function placesOf({ municipalities, regions }: Pick<AccountRecord, "municipalities" | "regions">): string[] {
  const names = new Map(listRegions().map(({ id, name }) => [id, name]));
  return [...municipalities.map(municipalityName), ...regions.map((id) => names.get(id) ?? id)];
}

export const roleInWords = (account: Pick<AccountRecord, "role" | "municipalities" | "regions">): string =>
  account.role === null ? "Nog geen rol" : [roleNames[account.role], listed(placesOf(account))].filter(Boolean).join(" ");
