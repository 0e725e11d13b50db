/**
 * The example accounts: one for each role and each example worth a visit. They exist only beside the examples, share a
 * passphrase that everyone can read here, and a real installation refuses to start with them.
 */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { roleNames, type Scope } from "@/lib/access";
import type { AccountRole } from "@/lib/accounts/account";
import { done, type Outcome } from "@/lib/refusal";
import { addAccount } from "../accounts/people";
import { account, accountCredential } from "../accounts/schema";
import { exampleAccounts } from "../accounts/sign-in";
import { municipalityIn, regionIn } from "../places/municipalities";
import { inTransaction, type WriteTransaction } from "../store/transaction";

interface Example {
  role: AccountRole;
  /** The code of a municipality or the id of a region; none for who keeps the accounts. */
  place: string | null;
  email: string;
}

const examples: readonly Example[] = [
  { role: "advisor", place: "GM9902", email: "adviseur.beekrijk@voorbeeld.example" },
  { role: "reader", place: "GM9902", email: "lezer.beekrijk@voorbeeld.example" },
  { role: "advisor", place: "GM9912", email: "adviseur.vierbruggen@voorbeeld.example" },
  { role: "chain-director", place: "voorbeeldregio", email: "ketenregisseur@voorbeeld.example" },
  { role: "advisor", place: "GM1724", email: "adviseur.bergeijk@voorbeeld.example" },
  { role: "advisor", place: "GM0014", email: "adviseur.groningen@voorbeeld.example" },
  { role: "advisor", place: "GM0638", email: "adviseur.zoeterwoude@voorbeeld.example" },
  { role: "advisor", place: "GM0376", email: "adviseur.blaricum@voorbeeld.example" },
  { role: "administrator", place: null, email: "beheerder@voorbeeld.example" },
];

/** The examples' passphrase (lib/accounts/examples.ts) as better-auth keeps it. That is known to all, so its hash may be too; a test holds the two together. */
const EXAMPLE_HASH =
  "41dd39c5125f536f659f7cab217c1ab2:f6d9980a8d01f4e99a3ea8f218432736cc1e00a346fe57273c2dc2831bafe8fa73be808d00fbf4c4e4d5edf5ce221973c351371ed8891beb3e20ed3a026c5c6f";

/** Adds the example accounts, unless there are any. Places that this database does not have are passed over. Returns how many. */
export function seedAccounts(scope: Scope): Outcome<number> {
  return inTransaction(scope, (tx) =>
    done(exampleAccounts().length > 0 ? 0 : examples.filter((example, at) => addExample(tx, example, at)).length),
  );
}

function addExample(tx: WriteTransaction, { role, place, email }: Example, at: number): boolean {
  const municipality = place === null ? undefined : municipalityIn(tx.db, place);
  const region = place === null ? undefined : regionIn(tx.db, place);
  if (place !== null && municipality === undefined && region === undefined) return false;
  const name = [roleNames[role], municipality?.name ?? region?.name].filter(Boolean).join(" ");
  const places = { municipalities: municipality ? [municipality.code] : [], regions: region ? [region.id] : [] };
  const id = addAccount(tx, { email, name, role, ...places }, true);
  // Shown in this order.
  const createdAt = new Date(Date.parse(tx.at) + at);
  const moments = { createdAt, updatedAt: createdAt };
  tx.db.update(account).set(moments).where(eq(account.id, id)).run();
  const credential = { id: randomUUID(), providerId: "credential", accountId: id, userId: id, password: EXAMPLE_HASH };
  tx.db
    .insert(accountCredential)
    .values({ ...credential, ...moments })
    .run();
  return true;
}
