/** Makes a database ready for use: its tables, the register of places, and the examples where they are wanted. */
import { operator } from "@/lib/grant";
import type { Outcome } from "@/lib/refusal";
import { database } from "../client";
import { migrate } from "../migrate";
import { seedExamples } from "./examples";
import { seedPlaces } from "./places";

/**
 * Prepares the database of this process, and tells of each step in one line. What is there already is left as it is, so
 * preparing again takes milliseconds. Throws DatabaseTooNew where a later version of this program made the database.
 */
export function* prepareDatabase(): Generator<string> {
  const scope = operator("Eerste inrichting");
  yield `migrations applied: ${migrate(database())}`;
  yield `municipalities added: ${valueIn(seedPlaces(scope))}`;
  if (process.env.PLATEAU_EXAMPLES === "0") yield "examples: not wanted (PLATEAU_EXAMPLES=0)";
  else yield `examples added: ${valueIn(seedExamples(scope))}`;
}

/** Filling may do everything, so a refusal is a fault. */
function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
