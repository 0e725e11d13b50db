/** The judgement of every block, criterion and agreement on a day, as OSCAL findings on the statements of the catalogs. */
import { agreementLabel } from "../../agreements/words";
import type { AgreementOnDay } from "../../assessment/agreement-status";
import type { NodeStatus } from "../../assessment/status";
import { capitalised } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { uuidOf } from "../../uuid";
import { blockStatus, criterionStatus, type ReportDay } from "../model/day";
import { told } from "../model/reasons";
import type { Sighting } from "./observations";
import { type Numbered, type Property, property, statementId } from "./parts";

/** In the framework's order, each block before its criteria; `seen` is what a criterion rests on. */
export const findings = (on: ReportDay, seen: (criterion: string) => readonly Sighting[]) =>
  [...on.assessment.blocks.values()].flatMap((assessed) => [
    finding(on, assessed.block, blockStatus(on, assessed.block.id)),
    ...assessed.criteria.map(({ criterion }) => {
      return {
        ...finding(on, criterion, criterionStatus(on, criterion.id)),
        ...related(seen(criterion.id)),
        ...(criterion.note === undefined ? {} : { remarks: criterion.note }),
      };
    }),
  ]);

/** For each agreement in force, in the order of the agreements. */
export const agreementFindings = (
  on: ReportDay,
  agreements: readonly AgreementOnDay[],
  seen: (agreement: string) => readonly Sighting[],
) =>
  agreements.map((given) => ({
    ...finding(on, { id: given.node, title: given.agreement.title }, given, agreementLabel(given.status)),
    ...related(seen(given.node)),
  }));

/** OSCAL knows two states. What is settled by an explanation is satisfied too, and its reason says how. */
const finding = (
  on: ReportDay,
  node: Numbered,
  { status, since, until, reasons }: NodeStatus,
  standing = label("status", status),
) => ({
  uuid: uuidOf("finding", on.assessment.dossier.municipality.code, on.asOf, node.id),
  title: `${node.id} ${node.title}`,
  description: told(reasons, on.undated.has(node.id)).join(" "),
  props: [property("status", status), ...(on.undated.has(node.id) ? [] : days({ since, until }))],
  target: {
    type: "statement-id",
    "target-id": statementId(node),
    status: {
      state: status === "met" || status === "explained" ? "satisfied" : "not-satisfied",
      reason: status,
      remarks: `${capitalised(standing)}.`,
    },
  },
});

/** The first day of the status, and the first day of another. */
const days = ({ since, until }: Pick<NodeStatus, "since" | "until">): Property[] => [
  ...(since === null ? [] : [property("status-since", since)]),
  ...(until === null ? [] : [property("status-until", until)]),
];

const related = (seen: readonly Sighting[]) =>
  seen.length === 0 ? {} : { "related-observations": seen.map(({ uuid }) => ({ "observation-uuid": uuid })) };
