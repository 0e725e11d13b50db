/** The names that somebody may have meant who typed one that is not there. */
import { searchable } from "../characters";
import { ascending } from "../order";

const MAX_NAMES = 3;

/** The nearest names, the nearest first: so few letters away that it can be a slip, or those that begin so. At most three. */
export function nearestNames(wanted: string, names: readonly string[]): string[] {
  const typed = searchable(wanted);
  if (typed === "") return [];
  const most = typed.length > 6 ? 2 : 1;
  return names
    .map((name) => ({ name, away: searchable(name).startsWith(typed) ? 0 : stepsBetween(typed, searchable(name)) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => ascending(a.away, b.away) || ascending(a.name, b.name))
    .slice(0, MAX_NAMES)
    .map(({ name }) => name);
}

/** How many letters must be added, left out or changed to make one of the other. */
function stepsBetween(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...a].entries()) {
    const steps = [row + 1];
    for (const [at, other] of [...b].entries()) {
      const [left, above, across] = [steps[at] ?? 0, before[at + 1] ?? 0, before[at] ?? 0];
      steps.push(Math.min(left + 1, above + 1, across + (letter === other ? 0 : 1)));
    }
    before = steps;
  }
  return before.at(-1) ?? 0;
}
