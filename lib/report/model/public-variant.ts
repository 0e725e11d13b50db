/**
 * How the public variant of a report tells what it may not tell in full: of the gezagsdriehoek only how often it met, and
 * reasons without the days that give that away. What is judged stays the same. What a record itself keeps inside is in
 * lib/sharing/public.ts.
 */
import type { Reason } from "../../assessment/reason";
import type { StatusOnDay } from "../../assessment/status";
import type { Dossier } from "../../dossier/dossier";
import { capitalised, countInWords } from "../../dutch";
import type { Evidence } from "../../evidence/evidence";
import { label } from "../../framework/vocabulary";
import { groupBy } from "../../group";
import { publicTitle } from "../../sharing/public";
import { publicAction } from "../../sharing/undated";

/** "Gezagsdriehoek: twee keer besproken", a line for each table. A date counts once, as it does in the assessment. */
export function howOften(meetings: readonly Evidence[]): string[] {
  const held = meetings.filter((item) => item.type === "meeting");
  return [...groupBy(held, ({ forum }) => forum)].map(([forum, items]) => {
    const count = new Set(items.map(({ date }) => date)).size;
    return `${capitalised(label("forum", forum))}: ${countInWords(count)} keer besproken`;
  });
}

/** What the reasons of a status speak of, and of which criteria and blocks no days may be told. */
interface Spoken extends Pick<Dossier, "evidence" | "actions"> {
  undated: ReadonlySet<string>;
}

/** Reasons that call evidence by its public title, and actions due when the public may know. */
export function publicReasons({ evidence, actions, undated }: Spoken): (reasons: readonly Reason[]) => Reason[] {
  const titles = new Map(evidence.map((item) => [item.id, publicTitle(item)]));
  const days = new Map(actions.map((action) => [action.id, publicAction(action, undated).due]));
  const told = (reason: Reason): Reason => {
    if (reason.code === "action") return { ...reason, due: days.get(reason.action) ?? reason.due };
    return "title" in reason ? { ...reason, title: titles.get(reason.evidence) ?? reason.title } : reason;
  };
  return (reasons) => reasons.map(told);
}

/** The status with reasons as the public may read them. */
export function publicStatus(status: StatusOnDay, spoken: Spoken): StatusOnDay {
  const told = publicReasons(spoken);
  const renamed = <T extends { reasons: Reason[] }>(nodes: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, { ...node, reasons: told(node.reasons) }]));
  return { ...status, blocks: renamed(status.blocks), criteria: renamed(status.criteria) };
}
