/**
 * `tsx cli/prepare.ts`, run by the start script: prepares the database and prints one line for each step. Where it cannot,
 * it says why in one Dutch sentence, and ends with exit code 1.
 */

import { sweep } from "../db/erasing/sweep";
import { forgetUnnamedFiles } from "../db/evidence/attachments";
import { NotSafeToStart, prepareDatabase } from "../db/seed/fill";
import { dataFolder } from "../db/store/client";
import { now } from "../db/store/clock";
import { closeDatabase } from "../db/store/close";
import { DatabaseTooNew } from "../db/store/migrate";
import { startupMessage } from "../db/store/startup-errors";
import { MailSettingsWrong, mailSettings } from "../mail/settings";

/** What was written within this time, in milliseconds, may still become an attachment. */
const HOUR_MS = 60 * 60 * 1000;

try {
  mailSettings();
  for (const line of prepareDatabase()) process.stdout.write(`  ${line}\n`);
  const unnamed = await forgetUnnamedFiles(now().getTime() - HOUR_MS);
  if (unnamed > 0) process.stdout.write(`  removed ${unnamed} files that no attachment names\n`);
  if (!sweep()) process.stdout.write("  what was erased is not yet out of the database's files: another process reads them\n");
  closeDatabase();
} catch (error) {
  const said = error instanceof DatabaseTooNew || error instanceof NotSafeToStart || error instanceof MailSettingsWrong;
  const sentence = said ? error.message : startupMessage(dataFolder(), error);
  if (sentence === null) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
