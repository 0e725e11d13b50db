/** A small world with tokens of every role, for tests of the API. */
import { makeToken } from "@/db/accounts/tokens";
import { agreementRecords } from "@/db/agreements";
import {
  AARDE,
  action,
  agreement,
  BRON,
  everything,
  freshDatabase,
  meeting,
  NORTH,
  of,
  plan,
  TODAY,
  valueIn,
} from "@/db/database.testing";
import { evidenceRecords } from "@/db/evidence/evidence";
import { actionRecords } from "@/db/plan";
import { ofMunicipality, ofRegion } from "@/lib/access";
import type { TokenRole } from "@/lib/accounts/token";

/** A secret for this role: of Aarde, or of Noord. */
export const secretFor = (role: TokenRole, name = "Zaaksysteem"): string => {
  const director = role === "chain-director";
  const places = { municipalities: director ? [] : [AARDE.code], regions: director ? [NORTH.id] : [] };
  return valueIn(makeToken(everything, { ...places, role, name, until: TODAY })).secret;
};

export const bearer = (secret: string): Record<string, string> => ({ authorization: `Bearer ${secret}` });

/** A new database in which Aarde, Bron and Noord each have some records. */
export function freshWorld(): void {
  freshDatabase();
  for (const { code } of [AARDE, BRON]) {
    const owner = ofMunicipality(code);
    const put = { owner, basedOn: 0, today: TODAY };
    valueIn(evidenceRecords.put(everything, { ...put, item: meeting(`overleg-${code}`) }));
    valueIn(actionRecords.put(everything, { ...put, item: action(`actie-${code}`) }));
    valueIn(agreementRecords.put(everything, { ...put, item: agreement(`afspraak-${code}`) }));
  }
  const owner = ofRegion(NORTH.id);
  valueIn(evidenceRecords.put(everything, { owner, item: of(NORTH.id, plan("rp")), basedOn: 0, today: TODAY }));
  const item = { ...agreement("ra"), owner: "region" as const, region: NORTH.id };
  valueIn(agreementRecords.put(everything, { owner, item, basedOn: 0 }));
}
