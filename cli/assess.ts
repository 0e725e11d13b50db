/**
 * `npm run --silent assess -- FILE --as-of DATE [--as-of DATE …]`: judges an exchange file on one or more days and prints
 * one line of JSON for each. A bad file: exit code 1 and every problem on a line of its own.
 */
import { assessAll } from "@/lib/assessment/assess";
import { judgementJson } from "@/lib/assessment/judgement-json";
import { currentNorms } from "@/lib/framework/versions";
import { readArguments, readDossier, stop } from "./arguments";

const USAGE = "Gebruik: npm run --silent assess -- BESTAND --as-of JJJJ-MM-DD [--as-of JJJJ-MM-DD …]";

const { file, asOf } = readArguments(USAGE);
if (asOf.length === 0) stop(USAGE);
const { framework, dossier } = readDossier(file);
const judgement = assessAll(dossier, { ...currentNorms, kader: framework });
for (const day of asOf) console.log(JSON.stringify(judgementJson(judgement, day)));
