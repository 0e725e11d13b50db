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
  const { $client } = database();
  yield `migrations applied: ${migrate(database())}`;
  yield `municipalities added: ${valueIn(seedPlaces(scope))}`;
  if ($client.pragma("user_version", { simple: true }) === FILLED) return;
  if (process.env.PLATEAU_EXAMPLES === "0") yield "examples: not wanted (PLATEAU_EXAMPLES=0)";
  else yield `examples added: ${valueIn(seedExamples(scope))}`;
  $client.pragma(`user_version = ${FILLED}`);
}

/** Marks a database whose first filling is done: whether it has examples is decided once, and never again. */
const FILLED = 1;

/** Filling may do everything, so a refusal is a fault. */
function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
