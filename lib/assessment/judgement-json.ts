/** What holds on a day as other programs read it: the command line and the API (NORMS.md, "Command line"). */
import type { IsoDate } from "../calendar";
import { agreementsOn, countAgreements } from "./agreement-status";
import type { Judgement } from "./assessment";
import { type CriterionStatus, type NodeStatus, type StatusOnDay, statusOn } from "./status";

const verdict = ({ status, since, until }: NodeStatus) => ({ status, since, until });

const counted = (node: CriterionStatus) => ({ ...verdict(node), counted: node.counted });

/** The nodes of one norm: blocks first, then criteria with the ids of the evidence counted. */
const nodesOf = ({ blocks, criteria }: StatusOnDay) => [
  ...Object.entries(blocks).map(([id, block]) => [id, verdict(block)] as const),
  ...Object.entries(criteria).map(([id, node]) => [id, counted(node)] as const),
];

/** The judgement on the day `asOf`: the Kader's plateaus, and the nodes of all norms and agreements in force by id. */
export function judgementJson(judgement: Judgement, asOf: IsoDate) {
  const { basicLevel, themes, ...kader } = statusOn(judgement.kader, asOf);
  const agreements = agreementsOn(judgement, asOf).filter(({ inForce }) => inForce);
  const nodes = Object.fromEntries([
    ...nodesOf({ basicLevel, themes, ...kader }),
    ...judgement.beside.flatMap((norm) => nodesOf(statusOn(norm, asOf))),
    ...agreements.map((agreement) => [agreement.node, counted(agreement)] as const),
  ]);
  return { asOf, basicLevel, themes, nodes, agreements: countAgreements(agreements) };
}
