/** The action plan in the report: what is to be done, by whom and when, with what needs attention first. */
import type { Judgement } from "../../assessment/assessment";
import { capitalised, shortDate } from "../../dutch";
import { isAgreementNode } from "../../framework/node-id";
import { label } from "../../framework/vocabulary";
import { type Action, byDue, isOpen, isOverdue } from "../../plan/action";
import { actionsIn, fromPublicSource, isSettled, type ReportDay } from "../model/day";
import { type Block, cell, type Row, type Section } from "../model/model";
import { judgementOf } from "../model/norms";

export function actionsSection(on: ReportDay): Section {
  const actions = actionsIn(on, on.assessment.dossier.actions);
  const sorted = [...actions].sort((a, b) => rank(on, a) - rank(on, b) || byDue(a, b));
  return {
    id: "acties",
    heading: "Acties",
    newPage: false,
    blocks: [
      actions.length === 0
        ? { kind: "paragraph", text: "Er zijn geen acties vastgelegd." }
        : {
            kind: "table",
            caption: "Acties",
            columns: [
              { heading: "Actie", share: 30 },
              { heading: "Voor", share: 20 },
              { heading: "Wie", share: 19 },
              { heading: fromPublicSource(on.assessment) ? "Gepland tot" : "Gereed", share: 12 },
              { heading: "Stand", share: 19 },
            ],
            rows: sorted.map((action) => actionRow(on, action)),
          },
      ...(actions.some(({ criterion, block }) => on.undated.has(criterion ?? block ?? "")) ? [QUARTERS] : []),
    ],
  };
}

/** A day as precise as the others would tell when that table met. */
const QUARTERS: Block = {
  kind: "paragraph",
  text: "Rust een toetspunt op overleg in de gezagsdriehoek, dan staat bij zijn acties de laatste dag van het kwartaal.",
  quiet: true,
};

/** Past their date first, then those still open, done, and dropped. */
const rank = ({ asOf }: ReportDay, action: Action): number =>
  isOverdue(action, asOf) ? 0 : isOpen(action) ? 1 : action.status === "done" ? 2 : 3;

const actionRow = (on: ReportDay, action: Action): Row => [
  cell(action.title),
  cell(targetInWords(judgementOf(on), action)),
  cell(action.owner),
  cell(shortDate(action.due)),
  cell(...stateInWords(on, action)),
];

const nodeOf = ({ blocks, criteria }: Judgement, { block, criterion }: Action) =>
  block === undefined ? criteria.get(criterion as string) : blocks.get(block);

function targetInWords({ blocks, criteria }: Judgement, { block, criterion }: Action): string {
  const named = block === undefined ? criteria.get(criterion as string)?.criterion : blocks.get(block)?.block;
  if (named === undefined) return "";
  return isAgreementNode(named.id) ? `Eigen afspraak: ${named.title}` : `${named.id} ${named.title}`;
}

/** Who made it from public documents cannot know what became of an action. */
const UNKNOWN = "Onbekend; geplande datum voorbij";

/** An action that is past its date, or done without effect so far, asks for evidence. */
function stateInWords(on: ReportDay, action: Action): string[] {
  const state = capitalised(label("actionStatus", action.status));
  if (fromPublicSource(on.assessment) && isOpen(action)) return [isOverdue(action, on.asOf) ? UNKNOWN : "Gepland"];
  if (isOverdue(action, on.asOf)) return [`${state}; einddatum verstreken`];
  const node = nodeOf(judgementOf(on), action);
  return action.status === "done" && node && !isSettled(on, node) ? [`${state}; bewijs nog niet vastgelegd`] : [state];
}
