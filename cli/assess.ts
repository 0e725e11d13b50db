/**
 * `npm run --silent assess -- FILE --as-of DATE [--as-of DATE …]`: judges an exchange file on one or more days and prints
 * one line of JSON for each. A bad file: exit code 1 and every problem on a line of its own.
 */
import { assess } from "@/lib/assessment/assess";
import { type NodeStatus, type StatusOnDay, statusOn } from "@/lib/assessment/status";
import { readArguments, readDossier, stop } from "./arguments";

const USAGE = "Gebruik: npm run --silent assess -- BESTAND --as-of JJJJ-MM-DD [--as-of JJJJ-MM-DD …]";

const verdict = ({ status, since, until }: NodeStatus) => ({ status, since, until });

/** The day's judgement as the command prints it: blocks first, then criteria with the ids of the evidence counted. */
function printed({ asOf, basicLevel, themes, blocks, criteria }: StatusOnDay) {
  const nodes = {
    ...Object.fromEntries(Object.entries(blocks).map(([id, block]) => [id, verdict(block)])),
    ...Object.fromEntries(Object.entries(criteria).map(([id, node]) => [id, { ...verdict(node), counted: node.counted }])),
  };
  return { asOf, basicLevel, themes, nodes };
}

const { file, asOf } = readArguments(USAGE);
if (asOf.length === 0) stop(USAGE);
const { framework, dossier } = readDossier(file);
const assessment = assess(framework, dossier);
for (const day of asOf) console.log(JSON.stringify(printed(statusOn(assessment, day))));
