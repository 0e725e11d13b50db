/**
 * Makes the regions to measure with in the database of PLATEAU_DATA: each of the first so many municipalities, and one example
 * account that works in all of them. Prints their addresses as JSON. Started by `pages.ts`, in a process of its own.
 */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { addAccount } from "@/db/accounts/people";
import { account, accountCredential } from "@/db/accounts/schema";
import { addPeriods } from "@/db/memberships";
import { listMunicipalities } from "@/db/places/municipalities";
import { makeRegion } from "@/db/places/register";
import { inTransaction, type WriteTransaction } from "@/db/store/transaction";
import { operator } from "@/lib/grant";
import { done, type Outcome } from "@/lib/refusal";

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) throw new Error("Which sizes?");
const scope = operator("Meting");
const codes = listMunicipalities()
  .filter(({ fictional, validUntil }) => !fictional && validUntil === null)
  .map(({ code }) => code);

const regions = sizes.map((size) => {
  const { id } = must(makeRegion(scope, { name: `Regio van ${size} (meting)`, fictional: false }));
  must(
    addPeriods(
      scope,
      codes.slice(0, size).map((municipality) => ({ region: id, municipality })),
    ),
  );
  return { size, id };
});
must(inTransaction(scope, (tx) => done(addChainDirector(tx))));
console.log(JSON.stringify(regions));

/** With the passphrase that all examples have. */
function addChainDirector(tx: WriteTransaction): void {
  const [known] = tx.db.select().from(accountCredential).limit(1).all();
  if (known === undefined) throw new Error("There are no example accounts.");
  const places = { municipalities: [], regions: regions.map(({ id }) => id) };
  const id = addAccount(
    tx,
    { email: "meting@voorbeeld.example", name: "Ketenregisseur meting", role: "chain-director", ...places },
    true,
  );
  const moment = new Date(tx.at);
  tx.db.update(account).set({ createdAt: moment, updatedAt: moment }).where(eq(account.id, id)).run();
  tx.db
    .insert(accountCredential)
    .values({ ...known, id: randomUUID(), accountId: id, userId: id })
    .run();
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
