/**
 * `npm run backup -- --out FOLDER | FILE.tar.gz`: makes a backup while Plateau runs, reads it back, and tells where it is.
 * Exit code 1 where there is no backup, and where an attachment turned out to be damaged.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeBackup } from "@/db/backup/make";
import { dataFolder } from "@/db/store/client";
import { now } from "@/db/store/clock";
import { plural } from "@/lib/dutch";
import program from "../package.json";
import { fromWhereTyped, stop } from "./arguments";
import { onDataFolder, tellDamaged } from "./data-command";

const USAGE = "Gebruik: npm run backup -- --out MAP of --out BESTAND.tar.gz";
const ENDING = ".tar.gz";

function outFile(at: Date): string {
  const out = readOut();
  if (!out) stop(USAGE);
  const path = fromWhereTyped(out);
  return path.endsWith(ENDING) ? path : join(path, `plateau-${at.toISOString().slice(0, 19).replaceAll(":", "-")}Z${ENDING}`);
}

function readOut(): string | undefined {
  try {
    return parseArgs({ options: { out: { type: "string" } } }).values.out;
  } catch {
    return stop(USAGE);
  }
}

const made = now();
const file = outFile(made);
const backup = await onDataFolder(dataFolder(), (folder) => makeBackup(folder, file, { now: made, program: program.version }));
const size = `${(backup.bytes / 1_000_000).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} MB`;
console.log(`Back-up gemaakt en teruggelezen: ${backup.file} (${plural(backup.attachments, "bijlage", "bijlagen")}, ${size}).`);
if (!backup.remembered) {
  console.log(
    "Plateau kon niet opschrijven dat deze back-up er is. Denk eraan als u iets laat wissen: zij noemt het scherm niet.",
  );
}
tellDamaged(backup.damaged);
