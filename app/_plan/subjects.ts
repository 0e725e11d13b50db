/** What an action can be about, and how it is named. */
import type { AgreementAssessment, Assessment, Judgement } from "@/lib/assessment/assessment";
import type { FormField, Option } from "@/lib/form/field";
import { agreementNode, isAgreementNode } from "@/lib/framework/node-id";
import type { Action } from "@/lib/plan/action";
import { ABOUT } from "@/lib/plan/form";

/**
 * The field that asks for which criterion, block or agreement an action is: one question with one answer, under the themes of
 * the Kader, the other norms and the agreements.
 */
export const subjectField = ({ kader, beside, agreements }: Judgement): FormField => ({
  name: ABOUT,
  kind: "select",
  question: "Voor welke bouwsteen, welk toetspunt of welke afspraak?",
  required: true,
  options: [...themed(kader), ...beside.flatMap(untitled), ...agreements.map(agreementOption)],
});

const themed = ({ framework: { themes } }: Assessment): Option[] =>
  themes.flatMap(({ number, shortTitle, blocks }) => optionsOf(blocks, `${number}. ${shortTitle}`));

const untitled = ({ framework: { title, themes } }: Assessment): Option[] =>
  themes.flatMap(({ blocks }) => optionsOf(blocks, title));

type Blocks = Assessment["framework"]["themes"][number]["blocks"];

const optionsOf = (blocks: Blocks, group: string): Option[] =>
  blocks.flatMap(({ id, title, criteria }) => [
    { value: `block:${id}`, label: `Bouwsteen ${id} ${title}`, group },
    ...criteria.map((criterion) => ({
      value: `criterion:${criterion.id}`,
      label: `Toetspunt ${criterion.id} ${criterion.title}`,
      group,
    })),
  ]);

const agreementOption = ({ agreement: { id, title } }: AgreementAssessment): Option => ({
  value: `criterion:${agreementNode(id)}`,
  label: title,
  group: "Afspraken",
});

/** "Toetspunt 3.1.1c Twee keer per jaar ambtelijk", "Afspraak “Jaarlijks evalueren”" */
export function subjectOf({ criteria, blocks }: Judgement, { criterion, block }: Pick<Action, "criterion" | "block">): string {
  if (criterion !== undefined) {
    const title = criteria.get(criterion)?.criterion.title ?? "";
    return isAgreementNode(criterion) ? `Afspraak “${title}”` : `Toetspunt ${criterion} ${title}`.trim();
  }
  return `Bouwsteen ${block} ${blocks.get(block ?? "")?.block.title ?? ""}`.trim();
}
