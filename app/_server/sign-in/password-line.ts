/**
 * Passwords are made and checked two at a time: one check fills a core for a tenth of a second, on purpose, and many at once would
 * leave nothing of the machine to who is at work. Who ask wait each in a line of their own and take turns, so that however many
 * tries come from one address, another's comes after one or two of them.
 */
import "server-only";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { aside, whoAsks } from "../http/place";
import { type Limits, Turns } from "../http/turns";

/** Of one asker one at a time, and as many waiting as are checked in a second or two. */
export const PASSWORDS_AT_ONCE: Limits = {
  ...{ atOnce: 2, forOne: 1, waitingForOne: 10 },
  ...{ waiting: 100, mostMilliseconds: 30_000, looks: 1 },
};

/** Next loads this module more than once in one process; there is one line for all. */
const holder = globalThis as typeof globalThis & { plateauPasswordLine?: Turns };
holder.plateauPasswordLine ??= new Turns(PASSWORDS_AT_ONCE);
const line = holder.plateauPasswordLine;

/** Does this work once it is the turn of who asks. Whether one more may wait was asked before, of {@link noRoomToTry}. */
function inTurn<A extends unknown[], R>(work: (...given: A) => Promise<R>): (...given: A) => Promise<R> {
  return (...given) =>
    aside(async () => {
      const leave = await line.again(whoAsks(), "last");
      return await work(...given).finally(leave);
    });
}

/** How better-auth makes and checks a password here: as it does itself, in turn. */
export const passwordInTurn = { hash: inTurn(hashPassword), verify: inTurn(verifyPassword) };

/** Why one more should come back later: too many of this asker wait, or of all; null where it may wait. */
export const noRoomToTry = (): "many" | "full" | null => line.noRoomFor(whoAsks());
