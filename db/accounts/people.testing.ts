/** People for tests: accounts that were invited and chose a password. */
import { randomUUID } from "node:crypto";
import type { AccountInput } from "@/lib/accounts/account";
import { operator } from "@/lib/grant";
import { valueIn } from "../database.testing";
import { database } from "../store/client";
import { inviteAccount } from "./people";
import { accountCredential } from "./schema";

/** An account as it is once its owner chose a password (no password fits it). Gives its id. */
export function activated(input: AccountInput): string {
  const { id } = valueIn(inviteAccount(operator("Toetser"), input)).account;
  const [createdAt, updatedAt] = [new Date(), new Date()];
  const credential = { id: randomUUID(), providerId: "credential", accountId: id, userId: id, password: "geen" };
  database()
    .insert(accountCredential)
    .values({ ...credential, createdAt, updatedAt })
    .run();
  return id;
}
