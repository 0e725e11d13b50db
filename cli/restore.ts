/**
 * `npm run restore -- FILE [--to FOLDER] [--replace]`: puts a backup back, in the data folder or in another. A folder that
 * has data is refused, unless with `--replace`, which keeps that data aside. Exit code 1 where nothing was put back.
 */
import { parseArgs } from "node:util";
import { restoreBackup } from "@/db/backup/restore";
import { dataFolder } from "@/db/store/client";
import { now } from "@/db/store/clock";
import { fromWhereTyped, stop } from "./arguments";
import { onDataFolder, tellDamaged } from "./data-command";

const USAGE = "Gebruik: npm run restore -- BESTAND [--to MAP] [--replace]";

function readCommand() {
  try {
    return parseArgs({ allowPositionals: true, options: { to: { type: "string" }, replace: { type: "boolean" } } });
  } catch {
    return stop(USAGE);
  }
}

const { positionals, values } = readCommand();
const [archive, ...others] = positionals;
if (archive === undefined || others.length > 0) stop(USAGE);
const folder = values.to === undefined ? dataFolder() : fromWhereTyped(values.to);
const { manifest, aside, damaged, eraseAgain } = await onDataFolder(folder, () =>
  restoreBackup(fromWhereTyped(archive), folder, { replace: values.replace ?? false, now: now() }),
);
console.log(`Teruggezet in ${folder}: de stand van ${manifest.made} (Plateau ${manifest.program}). Iedereen logt opnieuw in.`);
if (aside !== null) console.log(`Wat er stond, staat nu in ${aside}.`);
if (eraseAgain.length > 0) {
  console.log("Let op: dit was na deze back-up gewist en is nu terug. Laat het opnieuw wissen (Beheer, Wissen):");
  for (const reference of eraseAgain) console.log(`- ${reference}`);
  console.log("Haal ook de opzij gezette map weg zodra u die niet meer nodig hebt.");
}
tellDamaged(damaged);
