/**
 * How the public variant of a report tells what it may not tell in full: of the gezagsdriehoek only how often it met, and
 * reasons without the days that give that away. What is judged stays the same. What a record itself keeps inside is in
 * lib/sharing/public.ts.
 */
import type { Assessment, CriterionAssessment } from "../../assessment/assessment";
import type { Reason } from "../../assessment/reason";
import type { StatusOnDay } from "../../assessment/status";
import { capitalised, countInWords } from "../../dutch";
import type { Evidence } from "../../evidence/evidence";
import { label } from "../../framework/vocabulary";
import { groupBy } from "../../group";
import { isConfidential, publicTitle } from "../../sharing/public";

/** "Gezagsdriehoek: twee keer besproken", a line for each table. A date counts once, as it does in the assessment. */
export function howOften(meetings: readonly Evidence[]): string[] {
  const held = meetings.filter((item) => item.type === "meeting");
  return [...groupBy(held, ({ forum }) => forum)].map(([forum, items]) => {
    const count = new Set(items.map(({ date }) => date)).size;
    return `${capitalised(label("forum", forum))}: ${countInWords(count)} keer besproken`;
  });
}

/** The ids of the criteria, and of the blocks with them, whose days would give away when a closed table met. */
export function undatedIn({ criteria, blocks }: Assessment): ReadonlySet<string> {
  const rests = ({ requirements }: CriterionAssessment): boolean =>
    requirements.some(({ candidates }) => candidates.some(({ item }) => isConfidential(item)));
  const ids = new Set([...criteria.values()].filter(rests).map(({ criterion }) => criterion.id));
  const around = [...blocks.values()].filter((block) => block.criteria.some(({ criterion }) => ids.has(criterion.id)));
  return new Set([...ids, ...around.map(({ block }) => block.id)]);
}

/** The status with reasons that call evidence by its public title. */
export function publicStatus(status: StatusOnDay, evidence: ReadonlyMap<string, Evidence>): StatusOnDay {
  const renamed = <T extends { reasons: Reason[] }>(nodes: Record<string, T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(nodes).map(([id, node]) => [id, { ...node, reasons: node.reasons.map((r) => publicReason(r, evidence)) }]),
    );
  return { ...status, blocks: renamed(status.blocks), criteria: renamed(status.criteria) };
}

function publicReason(reason: Reason, evidence: ReadonlyMap<string, Evidence>): Reason {
  if (!("title" in reason) || reason.code === "action") return reason;
  const item = evidence.get(reason.evidence);
  if (item === undefined) return reason;
  return { ...reason, title: publicTitle(item) };
}
