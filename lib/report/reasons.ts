/** The reasons of a status as the report tells them: in full where they decide, in short where they only list. */
import { type Reason, sentence } from "../assessment/reason";
import { plural } from "../dutch";
import { ascending } from "../order";

/** Reasons that name evidence which would almost do; what takes least to mend comes first. */
const nearMisses = ["not-adopted", "field-empty", "only-regional", "unclaimed"];

/** Of more actions than this a cell counts the others. */
export const ACTIONS_SHOWN = 2;

/** How many actions a cell leaves out, and where they stand; nothing where it leaves out none. */
export const otherActions = (count: number): string[] =>
  count > 0 ? [`En nog ${plural(count, "actie", "acties")}; zie “Acties”.`] : [];

/** The sentences, each once: what decides, the nearest actions, and of the evidence that would almost do one sentence. */
export function told(reasons: readonly Reason[]): string[] {
  const isNearMiss = ({ code }: Reason): boolean => nearMisses.includes(code);
  const actions = reasons.filter(({ code }) => code === "action");
  const others = actions.slice(ACTIONS_SHOWN);
  const decisive = reasons.filter((reason) => !isNearMiss(reason) && !others.includes(reason)).map(sentence);
  return [...new Set(decisive), ...otherActions(others.length), ...nearest(reasons.filter(isNearMiss))];
}

/** One sentence, whatever the order of the records. */
function nearest(reasons: readonly Reason[]): string[] {
  const rank = ({ code }: Reason): number => nearMisses.indexOf(code);
  const [first] = [...reasons].sort((a, b) => rank(a) - rank(b) || ascending(sentence(a), sentence(b)));
  return first ? [sentence(first)] : [];
}
