/** What sessions and second factors are sealed with: the installation's own secret. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./client";
import { PRIVATE_FOLDER } from "./private";

/** The file, beside the database, with the secret of a demonstration. */
const FILE = "secret";

/** The secret that was set; without one, that of this data folder, made at the first start and readable by its owner only. */
export function installationSecret(set: string | null): string {
  if (set !== null) return set;
  mkdirSync(dataFolder(), { recursive: true, mode: PRIVATE_FOLDER });
  const file = join(dataFolder(), FILE);
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    // There is one already, or another process makes it just now.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
