/** Several records stored as one: all of them, or none, with every problem named at once. */
import type { Scope } from "@/lib/access";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { inTransaction } from "../store/transaction";

/** Stores one record, in the transaction that is under way. */
export type Step = () => Outcome<unknown>;

/**
 * Runs the steps in order in one transaction; all are tried, so that the problems of all come back together. The path of a
 * problem begins with the place of its step, from 0. Refuses: invalid (the problems of every step), or what the first other
 * refusal is: not-allowed, not-found, conflict. After a refusal nothing is stored. Returns how many steps were stored.
 */
export const storeTogether = (scope: Scope, steps: readonly Step[]): Outcome<number> =>
  inTransaction(scope, () => {
    const problems: Problem[] = [];
    for (const [at, step] of steps.entries()) {
      const outcome = step();
      if (outcome.ok) continue;
      if (outcome.refusal.code !== "invalid") return refused(outcome.refusal);
      problems.push(...outcome.refusal.problems.map(({ path, message }) => ({ path: [at, ...path], message })));
    }
    return problems.length > 0 ? invalid(problems) : done(steps.length);
  });
