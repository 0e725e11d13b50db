/** What an action can be about, and how it is named. */
import type { FormField } from "@/lib/form/field";
import { blocksOf, criteriaOf, type Framework } from "@/lib/framework/framework";
import type { Action } from "@/lib/plan/action";
import { ABOUT } from "@/lib/plan/form";

/** The field that asks for which criterion or block an action is: one question with one answer, under the themes. */
export const subjectField = (framework: Framework): FormField => ({
  name: ABOUT,
  kind: "select",
  question: "Voor welke bouwsteen of welk toetspunt?",
  required: true,
  options: framework.themes.flatMap(({ number, shortTitle, blocks }) =>
    blocks
      .flatMap(({ id, title, criteria }) => [
        { value: `block:${id}`, label: `Bouwsteen ${id} ${title}` },
        ...criteria.map((criterion) => ({
          value: `criterion:${criterion.id}`,
          label: `Toetspunt ${criterion.id} ${criterion.title}`,
        })),
      ])
      .map((option) => ({ ...option, group: `${number}. ${shortTitle}` })),
  ),
});

/** "Toetspunt 3.1.1c Twee keer per jaar ambtelijk" */
export function subjectOf(framework: Framework, { criterion, block }: Pick<Action, "criterion" | "block">): string {
  if (criterion !== undefined) {
    return `Toetspunt ${criterion} ${criteriaOf(framework).find(({ id }) => id === criterion)?.title ?? ""}`.trim();
  }
  return `Bouwsteen ${block} ${blocksOf(framework).find(({ id }) => id === block)?.title ?? ""}`.trim();
}
