/** What a municipality did with a remark of its region, and when in the versions of a shared record each of them answered. */
import { cutOff } from "../dutch";
import type { Action } from "../plan/action";
import { REMINDER, type Remark, SETTLED } from "../remarks/remark";
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
 * that waits for an answer again, unless it said that nothing more has to come of it. `said` is what followed in the thread, the oldest first; `actions` are those that stand and
 * were not dropped, each with the moment of its first version.
 */
export function replyTo(
  remark: Dated<Remark>,
  said: readonly Dated<Remark>[],
  actions: readonly Dated<Action>[],
): Omit<Reply, "municipality"> {
  const more = said.filter(({ item }) => item.follows !== undefined);
  const asking = more.filter(({ item }) => item.expects !== "nothing").at(-1);
  const lastWord = more.at(-1) ?? remark;
  const again =
    lastWord === remark ? undefined : { text: wordless(lastWord) ? "" : quoted(lastWord.item.text), at: lastWord.at };
  const closed = lastWord.item.expects === "nothing";
  const since = (moment: string): boolean => asking === undefined || moment >= asking.at;
  const outcome = (state: Reply["state"], text: string, at: string) => ({
    ...{ state, text, at, again },
    ...(closed && lastWord.at >= at ? { settled: true } : {}),
  });
  const planned = actions.filter(({ item, at }) => at >= remark.at && isAbout(item, remark.item)).at(-1);
  if (planned && since(planned.at)) return outcome("planned", planned.item.title, planned.at);
  const last = said.filter(({ item }) => item.inReplyTo !== undefined).at(-1);
  if (last && since(last.at)) return outcome("answered", quoted(last.item.text), last.at);
  if (closed) return { state: "settled", text: "", at: null, again, settled: true };
  return { state: "waiting", text: "", at: null, again };
}

const wordless = ({ item }: Dated<Remark>): boolean => item.text === REMINDER || item.text === SETTLED;

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
