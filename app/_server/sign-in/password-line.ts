/**
 * Passwords are made and checked one at a time: one check fills a core for a tenth of a second, on purpose, and many at once would
 * leave nothing of the machine to who is at work. Who tries a password while the line is long is told to come back.
 */
import "server-only";
import { hashPassword, verifyPassword } from "better-auth/crypto";

/** So many wait for their turn at most: about five seconds of work. */
export const MAX_IN_LINE = 50;

/** Next loads this module more than once in one process; there is one line for all. */
const holder = globalThis as typeof globalThis & { plateauPasswordLine?: { length: number; last: Promise<unknown> } };
holder.plateauPasswordLine ??= { length: 0, last: Promise.resolve() };
const line = holder.plateauPasswordLine;

/** Does this work once all that was asked before is done, whatever came of that. */
function inTurn<A extends unknown[], R>(work: (...given: A) => Promise<R>): (...given: A) => Promise<R> {
  return (...given) => {
    line.length += 1;
    const mine = line.last.then(() => work(...given));
    line.last = mine
      .catch(() => {})
      .then(() => {
        line.length -= 1;
      });
    return mine;
  };
}

/** How better-auth makes and checks a password here: as it does itself, in turn. */
export const passwordInTurn = { hash: inTurn(hashPassword), verify: inTurn(verifyPassword) };

/** Whether one more should come back later. */
export const isLineFull = (): boolean => line.length >= MAX_IN_LINE;
