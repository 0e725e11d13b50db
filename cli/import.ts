/**
 * `npm run --silent import -- FILE`: takes an exchange file into the database and tells what changed. A bad file: exit
 * code 1, every problem on a line of its own, and nothing is stored.
 */
import { importDossier } from "@/db/exchange/import";
import { plural } from "@/lib/dutch";
import { readArguments, readDossier, stop } from "./arguments";
import { openForCommand } from "./open";
import { printProblems } from "./problems";
import { today } from "./today";

const USAGE = "Gebruik: npm run --silent import -- BESTAND";

const { file, asOf, out } = readArguments(USAGE);
if (asOf.length > 0 || out !== undefined) stop(USAGE);
const { framework, dossier } = readDossier(file);
const outcome = importDossier(openForCommand(), framework, dossier, { today: today() });

if (outcome.ok) {
  const { added, corrected, unchanged } = outcome.value;
  const { name, code } = dossier.municipality;
  console.log(
    `${name} (${code}): ${plural(added, "stuk", "stukken")} nieuw, ${corrected} gewijzigd, ${unchanged} ongewijzigd.`,
  );
} else {
  if (outcome.refusal.code !== "invalid") throw new Error(`The import was refused: ${outcome.refusal.code}`);
  printProblems(outcome.refusal.problems);
  process.exitCode = 1;
}
