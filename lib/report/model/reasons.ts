/** The reasons of a status as the report tells them: in full where they decide, in short where they only list. */
import { type Reason, sentence } from "../../assessment/reason";
import { plural } from "../../dutch";
import { ascending } from "../../order";

/** Reasons that name evidence which would almost do; what takes least to mend comes first. */
const nearMisses = ["not-adopted", "field-empty", "only-regional", "unclaimed"];

/** Of more actions than this a cell counts the others. */
export const ACTIONS_SHOWN = 2;

/** How many actions a cell leaves out, and where they stand; nothing where it leaves out none. */
export const otherActions = (count: number): string[] =>
  count > 0 ? [`En nog ${plural(count, "actie", "acties")}; zie “Acties”.`] : [];

/** The reasons without those that tell the advisor what to do: paper for the council holds no instruction. */
export const withoutAdvice = (reasons: readonly Reason[]): Reason[] => reasons.filter(({ code }) => !nearMisses.includes(code));

/**
 * The sentences, each once: what decides, the nearest actions, and of the evidence that would almost do one sentence.
 * `undated` leaves out since when and until when, where that would tell what is not public.
 */
export function told(reasons: readonly Reason[], undated = false): string[] {
  const isNearMiss = ({ code }: Reason): boolean => nearMisses.includes(code);
  const actions = reasons.filter(({ code }) => code === "action");
  const others = actions.slice(ACTIONS_SHOWN);
  const decisive = reasons
    .filter((reason) => !isNearMiss(reason) && !others.includes(reason))
    .map(undated ? withoutDays : sentence);
  return [...new Set(decisive), ...otherActions(others.length), ...nearest(reasons.filter(isNearMiss))];
}

/** The sentence of a reason without the days on which what is hidden begins or ends to count. */
function withoutDays(reason: Reason): string {
  switch (reason.code) {
    case "in-force":
      return "Telt mee.";
    case "lapsed":
      return "Niet meer actueel.";
    case "foreseen":
      return "Voorzien, met wat nu is vastgelegd.";
    case "enough":
      return sentence({ ...withoutLast(reason), next: null });
    case "short":
      return sentence(withoutLast(reason));
    default:
      return sentence(reason);
  }
}

/** The last time that something happened is a day as well. */
const withoutLast = <R extends { last?: string }>({ last: _told, ...rest }: R): Omit<R, "last"> => rest;

/** One sentence, whatever the order of the records. */
function nearest(reasons: readonly Reason[]): string[] {
  const rank = ({ code }: Reason): number => nearMisses.indexOf(code);
  const [first] = [...reasons].sort((a, b) => rank(a) - rank(b) || ascending(sentence(a), sentence(b)));
  return first ? [sentence(first)] : [];
}
