/** An account's role with the names of its places: "Beleidsadviseur Beekrijk". */
import "server-only";
import type { AccountRecord } from "@/db/accounts/record";
import { listRegions } from "@/db/places/municipalities";
import { roleNames } from "@/lib/access";
import { listed } from "@/lib/dutch";
import { groupBy } from "@/lib/group";
import { kindNames } from "../_server/load/kind-names";
import { municipalityName } from "../_server/load/municipality-name";

export function placesOf({ municipalities, regions }: Pick<AccountRecord, "municipalities" | "regions">): string[] {
  const all = listRegions();
  const alike = groupBy(all, ({ name }) => name);
  // Den Haag is a police region, a safety region and more.
  const names = new Map(
    all.map(({ id, name, kind }) => [
      id,
      (alike.get(name) ?? []).length > 1 ? `${name} (${kindNames[kind].toLowerCase()})` : name,
    ]),
  );
  return [...municipalities.map(municipalityName), ...regions.map((id) => names.get(id) ?? id)];
}

export const roleInWords = (account: Pick<AccountRecord, "role" | "municipalities" | "regions">): string =>
  account.role === null ? "Nog geen rol" : [roleNames[account.role], listed(placesOf(account))].filter(Boolean).join(" ");
