/** `npm run --silent export -- GM_CODE`: writes a municipality's exchange file to standard output. An unknown code: exit code 1. */
import { loadDossier } from "@/db/dossier/dossier";
import { writeExchange } from "@/lib/dossier/exchange";
import { currentFramework } from "@/lib/framework/versions";
import { readArguments, stop } from "./arguments";
import { openForCommand } from "./open";

const USAGE = "Gebruik: npm run --silent export -- GEMEENTECODE (bijvoorbeeld GM1724)";

const { file: code, asOf, out } = readArguments(USAGE);
if (asOf.length > 0 || out !== undefined) stop(USAGE);
const outcome = loadDossier(openForCommand(), code);
if (!outcome.ok) stop(`${code}: deze gemeente bestaat niet; kies de code van een bestaande gemeente, zoals GM1724.`);
process.stdout.write(writeExchange(currentFramework, outcome.value));
