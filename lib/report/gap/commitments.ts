/** Every motion and promise in the annex, with what was done and how what it is about stands. */
import { type CommitmentOnDay, commitmentsOn, madeInWords, stateInWords } from "../../commitments/state";
import { capitalised } from "../../dutch";
import { isAgreementNode } from "../../framework/node-id";
import { label } from "../../framework/vocabulary";
import type { ReportDay } from "../model/day";
import { cell, type Section } from "../model/model";
import { judgementOf } from "../model/norms";
import { linesOf } from "../model/typed-text";

/** Nothing where none are recorded by the report's day. */
export function allCommitments(on: ReportDay): Section[] {
  const all = commitmentsOn(on.assessment.dossier.commitments ?? [], on.asOf);
  if (all.length === 0) return [];
  const heading = "Alle moties en toezeggingen";
  return [
    {
      id: "alle-moties",
      heading,
      newPage: false,
      blocks: [
        {
          kind: "table",
          caption: heading,
          columns: [
            { heading: "Motie of toezegging", share: 30 },
            { heading: "Stand", share: 18 },
            { heading: "Wat ermee is gedaan", share: 26 },
            { heading: "Waar het over gaat", share: 26 },
          ],
          rows: all.map((given) => [
            cell(given.commitment.title, madeInWords(given.commitment), given.commitment.reference),
            cell(`${capitalised(stateInWords(given))}.`, responsible(given)),
            cell(...linesOf(given.commitment.answer ?? "Nog niets vastgelegd.")),
            cell(...about(on, given)),
          ]),
        },
      ],
    },
  ];
}

const responsible = ({ commitment }: CommitmentOnDay): string | undefined =>
  commitment.responsible && `Wie: ${commitment.responsible}`;

/** Criteria and agreements by name, and actions with their state. */
function about(on: ReportDay, { commitment: { criteria = [], actions = [] } }: CommitmentOnDay): string[] {
  const judged = judgementOf(on);
  const named = criteria.flatMap((id) => {
    const title = judged.criteria.get(id)?.criterion.title;
    return title === undefined ? [] : [isAgreementNode(id) ? `Eigen afspraak: ${title}` : `${id} ${title}`];
  });
  const planned = on.assessment.dossier.actions
    .filter(({ id }) => actions.includes(id))
    .map(({ title, status }) => `Actie: ${title} (${label("actionStatus", status)})`);
  const lines = [...named, ...planned];
  return lines.length > 0 ? lines : ["–"];
}
