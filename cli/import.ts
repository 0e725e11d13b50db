/**
 * `npm run --silent import -- FILE`: takes an exchange file into the database and tells what changed. A bad file: exit
 * code 1, every problem on a line of its own, and nothing is stored. The municipality is called as the register calls it;
 * where the file calls it otherwise, that is told beside it.
 */
import { importDossier } from "@/db/exchange/import";
import { findMunicipality } from "@/db/places/municipalities";
import { today } from "@/db/store/clock";
import { plural } from "@/lib/dutch";
import { readArguments, readDossier, stop } from "./arguments";
import { openForCommand } from "./open";
import { printProblems } from "./problems";

const USAGE = "Gebruik: npm run --silent import -- BESTAND";

const { file, asOf, out } = readArguments(USAGE);
if (asOf.length > 0 || out !== undefined) stop(USAGE);
const { framework, dossier } = readDossier(file);
const scope = openForCommand();
const outcome = importDossier(scope, framework, dossier, { today: today() });

if (outcome.ok) {
  const { added, corrected, unchanged } = outcome.value;
  const { code, name: inFile } = dossier.municipality;
  const found = findMunicipality(scope, code);
  const name = found.ok ? found.value.name : inFile;
  console.log(
    `${name} (${code}): ${plural(added, "stuk", "stukken")} nieuw, ${corrected} gewijzigd, ${unchanged} ongewijzigd.`,
  );
  if (name !== inFile) console.error(`Let op: in het bestand heet deze gemeente “${inFile}”. In Plateau blijft het ${name}.`);
} else {
  if (outcome.refusal.code !== "invalid") throw new Error(`The import was refused: ${outcome.refusal.code}`);
  printProblems(outcome.refusal.problems);
  process.exitCode = 1;
}
