/** Opens the database for a command: ready for use, also where the application was never started. */

import { NotSafeToStart, prepareDatabase } from "@/db/seed/fill";
import { DatabaseTooNew } from "@/db/store/migrate";
import type { Scope } from "@/lib/access";
import { operator } from "@/lib/grant";
import { stop } from "./arguments";

/** Prepares the database without a word, and gives the scope of whoever may use the command line. */
export function openForCommand(): Scope {
  try {
    Array.from(prepareDatabase());
  } catch (error) {
    if (error instanceof DatabaseTooNew || error instanceof NotSafeToStart) stop(error.message);
    throw error;
  }
  return operator("Opdrachtregel");
}
