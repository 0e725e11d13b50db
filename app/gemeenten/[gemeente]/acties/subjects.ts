/** What an action can be about, and how it is named. */
import type { SubjectGroup } from "@/app/gemeenten/[gemeente]/acties/subject-field";
import { blocksOf, criteriaOf, type Framework } from "@/lib/framework/framework";
import type { Action } from "@/lib/plan/action";

/** Every block with its criteria, per theme. */
export const subjectGroups = (framework: Framework): SubjectGroup[] =>
  framework.themes.map(({ number, shortTitle, blocks }) => ({
    theme: `${number}. ${shortTitle}`,
    options: blocks.flatMap(({ id, title, criteria }) => [
      { value: `block:${id}`, label: `Bouwsteen ${id} ${title}` },
      ...criteria.map((criterion) => ({
        value: `criterion:${criterion.id}`,
        label: `Toetspunt ${criterion.id} ${criterion.title}`,
      })),
    ]),
  }));

/** "Toetspunt 3.1.1c Twee keer per jaar ambtelijk" */
export function subjectOf(framework: Framework, { criterion, block }: Pick<Action, "criterion" | "block">): string {
  if (criterion !== undefined) {
    return `Toetspunt ${criterion} ${criteriaOf(framework).find(({ id }) => id === criterion)?.title ?? ""}`.trim();
  }
  return `Bouwsteen ${block} ${blocksOf(framework).find(({ id }) => id === block)?.title ?? ""}`.trim();
}
