/** How often somebody wants the digest and when the last one went: an account's own, and gone with it. */
import { eq } from "drizzle-orm";
import { mayEverywhere, type Scope } from "@/lib/access";
import { DEFAULT_RHYTHM, type DigestRhythm, rhythmNames } from "@/lib/accounts/digest";
import type { IsoDate } from "@/lib/calendar";
import { uncapitalised } from "@/lib/dutch";
import { done, type Outcome, refused } from "@/lib/refusal";
import { database } from "../store/client";
import { noteDigest } from "./own";
import { accountDigest } from "./schema";

interface DigestState {
  rhythm: DigestRhythm;
  /** The day on which the last one went; null where none did. */
  sentOn: IsoDate | null;
}

const FIRST: DigestState = { rhythm: DEFAULT_RHYTHM, sentOn: null };

/** What the account chose. */
export const digestOf = (accountId: string): DigestState =>
  database()
    .select({ rhythm: accountDigest.rhythm, sentOn: accountDigest.sentOn })
    .from(accountDigest)
    .where(eq(accountDigest.account, accountId))
    .get() ?? FIRST;

/** Chooses for an account; the log says so where it changes. */
export function chooseDigest(accountId: string, rhythm: DigestRhythm): void {
  if (digestOf(accountId).rhythm === rhythm) return;
  keep(accountId, { rhythm });
  noteDigest(accountId, `Overzicht per mail: ${uncapitalised(rhythmNames[rhythm])}`);
}

/** Writes down that a digest went. Refuses: not-allowed. */
export function noteDigestSent(scope: Scope, accountId: string, sentOn: IsoDate): Outcome<void> {
  if (!mayEverywhere(scope, "people.manage")) return refused({ code: "not-allowed" });
  keep(accountId, { sentOn });
  return done(undefined);
}

const keep = (account: string, change: Partial<DigestState>): void =>
  void database()
    .insert(accountDigest)
    .values({ account, ...FIRST, ...change })
    .onConflictDoUpdate({ target: accountDigest.account, set: change })
    .run();
