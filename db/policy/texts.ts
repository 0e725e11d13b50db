/**
 * Policy texts that were given to Plateau to read. A text is no evidence: it waits until what was ticked is recorded, and is
 * then kept with that document, so that a later version can be compared with it. A text of which nothing was recorded goes
 * after a week.
 */
import { randomUUID } from "node:crypto";
import { and, desc, eq, isNotNull, isNull, lt, ne } from "drizzle-orm";
import { mayWrite, type Owner, type Scope } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";
import { database } from "../store/client";
import { policyText } from "../store/schema";
import { inTransaction } from "../store/transaction";

/** A text as it was read from a file or pasted; `pages` is the page of each line, where the format knows pages. */
export interface PolicyText {
  id: string;
  title: string;
  lines: string[];
  pages: number[] | null;
  /** What was recorded of it: the document, else the first of what was ticked; null where nothing was yet. */
  document: string | null;
}

const KEPT_UNUSED_DAYS = 7;
const MS_PER_DAY = 24 * 60 * 60 * 1000;

const ofOwner = ({ kind, id }: Owner) => and(eq(policyText.ownerKind, kind), eq(policyText.ownerId, id));

/**
 * Keeps a text to be read, and drops the owner's texts that were not used within a week. The same lines that were kept before
 * stay the text that they were, with what was recorded of it. Refuses: not-allowed.
 */
export function keepText(
  scope: Scope,
  owner: Owner,
  { title, lines, pages = null }: { title: string; lines: string[]; pages?: number[] | null },
): Outcome<string> {
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  return inTransaction(scope, ({ db, at, actor }) => {
    const unusedSince = later(at, -KEPT_UNUSED_DAYS);
    db.delete(policyText)
      .where(and(ofOwner(owner), isNull(policyText.document), lt(policyText.keptAt, unusedSince)))
      .run();
    const before = db
      .select({ id: policyText.id })
      .from(policyText)
      .where(and(ofOwner(owner), eq(policyText.lines, lines)))
      .get();
    if (before !== undefined) {
      db.update(policyText).set({ keptAt: at }).where(eq(policyText.id, before.id)).run();
      return done(before.id);
    }
    const id = randomUUID();
    const [ownerKind, ownerId] = [owner.kind, owner.id];
    db.insert(policyText).values({ id, ownerKind, ownerId, title, lines, pages, document: null, keptAt: at, actor }).run();
    return done(id);
  });
}

/** A text of the owner. Refuses: not-allowed, not-found. */
export function findText(scope: Scope, owner: Owner, id: string): Outcome<PolicyText> {
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  const found = database()
    .select()
    .from(policyText)
    .where(and(ofOwner(owner), eq(policyText.id, id)))
    .get();
  return found === undefined ? refused({ code: "not-found" }) : done(found);
}

/** The owner's last text, besides this one, of which evidence was recorded; undefined where there is none. */
export function earlierText(scope: Scope, owner: Owner, id: string): Outcome<PolicyText | undefined> {
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  const found = database()
    .select()
    .from(policyText)
    .where(and(ofOwner(owner), isNotNull(policyText.document), ne(policyText.id, id)))
    .orderBy(desc(policyText.keptAt))
    .get();
  return done(found);
}

/** A text in a list: what it is called, when it was given, and the day on which it goes where nothing is recorded of it. */
export interface KeptText extends Pick<PolicyText, "id" | "title" | "document"> {
  keptAt: string;
  goesAt: string;
}

/** The owner's texts, the one that was given last first. Refuses: not-allowed. */
export function keptTexts(scope: Scope, owner: Owner): Outcome<KeptText[]> {
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  const { id, title, document, keptAt } = policyText;
  const kept = database()
    .select({ id, title, document, keptAt })
    .from(policyText)
    .where(ofOwner(owner))
    .orderBy(desc(keptAt))
    .all();
  return done(kept.map((text) => ({ ...text, goesAt: later(text.keptAt, KEPT_UNUSED_DAYS) })));
}

const later = (instant: string, days: number): string => new Date(Date.parse(instant) + days * MS_PER_DAY).toISOString();

/** Drops a text of which nothing was recorded. Refuses: not-allowed, and not-found where there is none, or something was. */
export function dropText(scope: Scope, owner: Owner, id: string): Outcome<null> {
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  return inTransaction(scope, ({ db }) => {
    const unused = and(ofOwner(owner), eq(policyText.id, id), isNull(policyText.document));
    return db.delete(policyText).where(unused).run().changes === 0 ? refused({ code: "not-found" }) : done(null);
  });
}

/** Says what was recorded of a text. Refuses: not-allowed. Within another transaction it becomes part of that one. */
export function tieText(scope: Scope, owner: Owner, id: string, document: string): Outcome<null> {
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  return inTransaction(scope, ({ db }) => {
    db.update(policyText)
      .set({ document })
      .where(and(ofOwner(owner), eq(policyText.id, id)))
      .run();
    return done(null);
  });
}
