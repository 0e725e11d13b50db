/** Makes a database ready for use: its tables, the register of places, and the examples where they are wanted. */
import { readSettings, type Settings } from "@/lib/accounts/settings";
import { operator } from "@/lib/grant";
import type { Outcome } from "@/lib/refusal";
import { exampleAccounts } from "../accounts/sign-in";
import { listRegions } from "../places/municipalities";
import { database } from "../store/client";
import { migrate } from "../store/migrate";
import { installationSecret } from "../store/secret";
import { seedAccounts } from "./accounts";
import { seedExamples } from "./examples";
import { seedPlaces } from "./places";

/** It would not be safe to start like this. Its message is one Dutch sentence or more for who starts it. */
export class NotSafeToStart extends Error {}

/**
 * Prepares the database of this process, and tells of each step in one line. What is there already is left as it is, so
 * preparing again takes milliseconds. Throws DatabaseTooNew where a later version of this program made the database, and
 * NotSafeToStart where the settings are wrong, or a real installation has example accounts.
 */
export function* prepareDatabase(): Generator<string> {
  const settings = safeSettings();
  const scope = operator("Eerste inrichting");
  const { $client } = database();
  yield `migrations applied: ${migrate(database())}`;
  if (settings.production && exampleAccounts().length > 0) throw new NotSafeToStart(WITH_EXAMPLES);
  yield `municipalities added: ${valueIn(seedPlaces(scope))}`;
  installationSecret(settings.secret);
  const filled = $client.pragma("user_version", { simple: true });
  if (filled === FILLED) return;
  if (wantsExamples(settings, filled)) {
    yield `examples added: ${valueIn(seedExamples(scope))}`;
    yield `example accounts added: ${valueIn(seedAccounts(scope))}`;
  } else yield "examples: not wanted";
  $client.pragma(`user_version = ${FILLED}`);
}

function safeSettings(): Settings {
  const reading = readSettings(process.env);
  if (!reading.ok) throw new NotSafeToStart(reading.problems.join("\n"));
  return reading.settings;
}

const WITH_EXAMPLES =
  "Deze database heeft voorbeeldaccounts, met een wachtwoord dat iedereen kent. Begin voor echt gebruik met een nieuwe " +
  "gegevensmap (PLATEAU_DATA).";

/** Marks a database whose first filling is done: whether it has examples is decided once, and never again. */
const FILLED = 2;

/** A database that was filled before there were accounts (1) shows by its invented region what was decided then. */
const wantsExamples = ({ production }: Settings, filled: unknown): boolean =>
  filled === 1
    ? !production && listRegions().some(({ fictional }) => fictional)
    : !production && process.env.PLATEAU_EXAMPLES !== "0";

/** Filling may do everything, so a refusal is a fault. */
function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
