/**
 * `npm run --silent assess -- FILE --as-of DATE [--as-of DATE …]`: judges an exchange file on one or more days and prints
 * one line of JSON for each. A bad file: exit code 1 and every problem on a line of its own.
 */
import { agreementsOn, countAgreements } from "@/lib/assessment/agreements";
import { assessAll } from "@/lib/assessment/assess";
import type { Judgement } from "@/lib/assessment/assessment";
import { type CriterionStatus, type NodeStatus, type StatusOnDay, statusOn } from "@/lib/assessment/status";
import type { IsoDate } from "@/lib/calendar";
import { currentNorms } from "@/lib/framework/versions";
import { readArguments, readDossier, stop } from "./arguments";

const USAGE = "Gebruik: npm run --silent assess -- BESTAND --as-of JJJJ-MM-DD [--as-of JJJJ-MM-DD …]";

const verdict = ({ status, since, until }: NodeStatus) => ({ status, since, until });

const counted = (node: CriterionStatus) => ({ ...verdict(node), counted: node.counted });

/** The nodes of one norm: blocks first, then criteria with the ids of the evidence counted. */
const nodesOf = ({ blocks, criteria }: StatusOnDay) => [
  ...Object.entries(blocks).map(([id, block]) => [id, verdict(block)] as const),
  ...Object.entries(criteria).map(([id, node]) => [id, counted(node)] as const),
];

/** The day's judgement as the command prints it (NORMS.md, "Command line"). */
function printed(judgement: Judgement, asOf: IsoDate) {
  const { basicLevel, themes, ...kader } = statusOn(judgement.kader, asOf);
  const agreements = agreementsOn(judgement, asOf).filter(({ inForce }) => inForce);
  const nodes = Object.fromEntries([
    ...nodesOf({ basicLevel, themes, ...kader }),
    ...judgement.beside.flatMap((norm) => nodesOf(statusOn(norm, asOf))),
    ...agreements.map((agreement) => [agreement.node, counted(agreement)] as const),
  ]);
  return { asOf, basicLevel, themes, nodes, agreements: countAgreements(agreements) };
}

const { file, asOf } = readArguments(USAGE);
if (asOf.length === 0) stop(USAGE);
const { framework, dossier } = readDossier(file);
const judgement = assessAll(dossier, { ...currentNorms, kader: framework });
for (const day of asOf) console.log(JSON.stringify(printed(judgement, day)));
