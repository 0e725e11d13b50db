/** What a municipality did with what its region asked, and what the region said since, in words. */
import { dateInNetherlands } from "@/lib/calendar";
import { shortDate } from "@/lib/dutch";
import { type Reply, replyStates } from "@/lib/inbox/entry";

/** What was done, and when; `over` where nothing is waited for any more. */
export function inWords(reply: Reply, over = false): string {
  const { state, text } = reply;
  const did = over && state === "waiting" ? "antwoordde niet" : replyStates[state];
  const when = whenOf(reply);
  return `${did}${text && `: ${text}`}${when && ` (${when})`}`;
}

/** Of a decision the day on which it was taken; where that is not known, the day on which it was recorded is called that. */
function whenOf({ state, at, on }: Reply): string {
  if (on) return shortDate(on);
  if (at === null) return "";
  const recorded = shortDate(dateInNetherlands(at));
  return state === "adopted" ? `vastgelegd op ${recorded}` : recorded;
}

/** What the region said after asking: a text, a reminder without words, or that nothing more has to come of it. */
export function againInWords({ settled }: Reply, { text, at }: NonNullable<Reply["again"]>): string {
  const day = shortDate(dateInNetherlands(at));
  if (text !== "") return `de regio reageerde op ${day}: ${text}`;
  return settled ? `afgehandeld door de regio op ${day}` : `herinnerd op ${day}`;
}
