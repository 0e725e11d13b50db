/** `tsx db/prepare.ts`, run by the start script: prepares the database and prints one line for each step. */
import { DatabaseTooNew } from "./migrate";
import { prepareDatabase } from "./seed/fill";

try {
  for (const line of prepareDatabase()) process.stdout.write(`  ${line}\n`);
} catch (error) {
  if (!(error instanceof DatabaseTooNew)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
