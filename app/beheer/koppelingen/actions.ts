"use server";
/** What an administrator does with tokens: make one, and end it. */
import { endToken, makeToken } from "@/db/accounts/tokens";
import { listMunicipalities, listRegions } from "@/db/places/municipalities";
import { readPlaces } from "@/lib/accounts/account-form";
import { isTokenRole, type TokenInput } from "@/lib/accounts/token";
import { readToken } from "@/lib/accounts/token-form";
import { typed } from "@/lib/form/entries";
import { incomplete } from "@/lib/form/record-form";
import { opened } from "@/lib/form/state";
import { action } from "../../_server/action";
import type { TokenState } from "../state";

/** The form `role`, `name`, `until`, and `municipalities` or `regions` by name. The secret is shown once. */
export const makeApiToken = action({
  read(entries) {
    const role = typed(entries, "role");
    if (!isTokenRole(role)) return { ok: false, problems: [incomplete] };
    const { draft, problems } = readToken(entries);
    const read = readPlaces(entries, {
      municipalities: listMunicipalities().map(({ code, name }) => ({ id: code, name })),
      regions: listRegions(),
    });
    const all = [...problems, ...read.problems];
    return all.length > 0
      ? { ok: false, problems: all }
      : { ok: true, input: { ...draft, role, ...read.places } as TokenInput };
  },
  put: makeToken,
  show: (_input, { token, secret }): TokenState => ({ ...opened(), made: { name: token.name, until: token.until, secret } }),
});

/** The form `id`. */
export const endApiToken = action({
  read: (entries) => ({ ok: true, input: typed(entries, "id") }),
  put: endToken,
  next: () => "/beheer/koppelingen?gewijzigd=ingetrokken",
});
