/** How long what is kept, as the administrator chose it. */
import { mayEverywhere, type Scope } from "@/lib/access";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { DEFAULT_TERMS, LONGEST_TERM, retained, retainedNames, type Terms } from "@/lib/retention/retention";
import { recordEvent } from "../store/audit";
import { database, type Queries } from "../store/client";
import { inTransaction } from "../store/transaction";
import { retentionTerm } from "./schema";

/** The terms in months. Refuses: not-allowed. */
export const retentionTerms = (scope: Scope): Outcome<Terms> =>
  mayEverywhere(scope, "people.manage") ? done(termsIn(database())) : refused({ code: "not-allowed" });

const termsIn = (db: Queries): Terms => ({
  ...DEFAULT_TERMS,
  ...Object.fromEntries(
    db
      .select()
      .from(retentionTerm)
      .all()
      .map(({ subject, months }) => [subject, months]),
  ),
});

/** Sets the terms; the installation's log says which changed. Refuses: not-allowed, invalid. */
export function setTerms(scope: Scope, terms: Terms): Outcome<Terms> {
  if (!mayEverywhere(scope, "people.manage")) return refused({ code: "not-allowed" });
  const problems = retained.flatMap((subject): Problem[] => {
    const months = terms[subject];
    if (Number.isInteger(months) && months >= 1 && months <= LONGEST_TERM) return [];
    return [{ path: [subject], message: `Vul een aantal maanden in van 1 tot en met ${LONGEST_TERM}.` }];
  });
  if (problems.length > 0) return invalid(problems);
  return inTransaction(scope, (tx) => {
    const before = termsIn(tx.db);
    for (const subject of retained.filter((one) => before[one] !== terms[one])) {
      const months = terms[subject];
      tx.db
        .insert(retentionTerm)
        .values({ subject, months })
        .onConflictDoUpdate({ target: retentionTerm.subject, set: { months } })
        .run();
      recordEvent(tx, {
        owner: { kind: "installation", id: "plateau" },
        kind: "retention",
        record: retainedNames[subject],
        version: 1,
        event: "corrected",
        title: `Bewaartermijn: ${months} maanden (was ${before[subject]})`,
      });
    }
    return done(termsIn(tx.db));
  });
}
