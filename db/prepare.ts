/**
 * `tsx db/prepare.ts`, run by the start script: prepares the database and prints one line for each step. Where it cannot,
 * it says why in one Dutch sentence, and ends with exit code 1.
 */

import { MailSettingsWrong, mailSettings } from "../mail/settings";
import { dataFolder } from "./client";
import { closeDatabase } from "./close";
import { DatabaseTooNew } from "./migrate";
import { NotSafeToStart, prepareDatabase } from "./seed/fill";
import { troubleWith } from "./trouble";

try {
  mailSettings();
  for (const line of prepareDatabase()) process.stdout.write(`  ${line}\n`);
  closeDatabase();
} catch (error) {
  const said = error instanceof DatabaseTooNew || error instanceof NotSafeToStart || error instanceof MailSettingsWrong;
  const sentence = said ? error.message : troubleWith(dataFolder(), error);
  if (sentence === null) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
