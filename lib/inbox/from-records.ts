/** What a municipality did with a remark of its region, and when in the versions of a shared record each of them answered. */
import { cutOff } from "../dutch";
import type { Action } from "../plan/action";
import { REMINDER, type Remark } from "../remarks/remark";
import type { Reply } from "./entry";

/** A record as it was first laid down, and the moment (an instant) of that. */
export interface Dated<T> {
  item: T;
  at: string;
}

/** So much of what was said stands in a line. */
const MAX_QUOTE = 280;

const quoted = (text: string): string => cutOff(text.trim(), MAX_QUOTE);

/** What was written below the first line, which is the title; null where there is no more. */
export function belowTitle(text: string): string | null {
  const rest = text.trim().split("\n").slice(1).join("\n").trim();
  return rest === "" ? null : quoted(rest);
}

/**
 * What came of a remark: the last answer, or an action on what it is about that was planned since. What the region said after
 * that waits for an answer again. `said` is what followed in the thread, the oldest first; `actions` are those that stand and
 * were not dropped, each with the moment of its first version.
 */
export function replyTo(
  remark: Dated<Remark>,
  said: readonly Dated<Remark>[],
  actions: readonly Dated<Action>[],
): Omit<Reply, "municipality"> {
  const more = said.filter(({ item }) => item.follows !== undefined).at(-1);
  const again = more && { text: more.item.text === REMINDER ? "" : quoted(more.item.text), at: more.at };
  const since = (moment: string): boolean => more === undefined || moment >= more.at;
  const planned = actions.filter(({ item, at }) => at >= remark.at && isAbout(item, remark.item)).at(-1);
  if (planned && since(planned.at)) return { state: "planned", text: planned.item.title, at: planned.at, again };
  const last = said.filter(({ item }) => item.inReplyTo !== undefined).at(-1);
  if (last && since(last.at)) return { state: "answered", text: quoted(last.item.text), at: last.at, again };
  return { state: "waiting", text: "", at: null, again };
}

/** A proposal is about a criterion, any other remark about a block; an action on a criterion of the block is not yet about all of it. */
const isAbout = (action: Action, { criterion, block }: Remark): boolean =>
  action.status !== "dropped" && (criterion === undefined ? action.block === block : action.criterion === criterion);

/**
 * When each municipality last changed its answer, by code: an instant. `versions` are the answers in each version of the
 * record, the oldest first.
 */
export function answeredAt(
  versions: readonly { at: string; answers: Readonly<Record<string, unknown>> }[],
): Map<string, string> {
  const moments = new Map<string, string>();
  const before = new Map<string, string>();
  for (const { at, answers } of versions) {
    for (const [code, answer] of Object.entries(answers)) {
      const said = JSON.stringify(answer);
      if (before.get(code) !== said) moments.set(code, at);
      before.set(code, said);
    }
  }
  return moments;
}
