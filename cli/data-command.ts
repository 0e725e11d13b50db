/** What backup and restore have in common: the data folder, and ending with a Dutch sentence where something is the matter. */
import { BackupProblem } from "@/db/backup/manifest";
import { DatabaseTooNew } from "@/db/store/migrate";
import { makePrivate } from "@/db/store/private";
import { startupMessage } from "@/db/store/startup-errors";
import { stop } from "./arguments";

/** Runs a command on the folder; what it throws becomes a sentence and exit code 1, but for a fault of the program. */
export async function onDataFolder<T>(folder: string, command: (folder: string) => Promise<T>): Promise<T> {
  try {
    makePrivate(folder);
    return await command(folder);
  } catch (error) {
    if (error instanceof BackupProblem || error instanceof DatabaseTooNew) stop(error.message);
    const trouble = startupMessage(folder, error);
    if (trouble === null) throw error;
    return stop(trouble);
  }
}

/** Tells of attachments that are no longer what they were when they were stored, and makes the exit code 1. */
export function tellDamaged(damaged: readonly string[]): void {
  for (const path of damaged) console.error(`Beschadigd: ${path} is niet meer wat bij het bewijs werd gevoegd.`);
  if (damaged.length > 0) process.exitCode = 1;
}
