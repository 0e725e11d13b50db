/** What a municipality did with what its region asked, and what the region said since, in words. */
import { dateInNetherlands } from "@/lib/calendar";
import { shortDate } from "@/lib/dutch";
import { type Reply, replyStates } from "@/lib/inbox/entry";

/** What was done, and when; `over` where nothing is waited for any more. */
export function inWords({ state, text, at }: Reply, over = false): string {
  const did = over && state === "waiting" ? "antwoordde niet" : replyStates[state];
  return `${did}${text && `: ${text}`}${at ? ` (${shortDate(dateInNetherlands(at))})` : ""}`;
}

/** What the region said after asking: a text, a reminder without words, or that nothing more has to come of it. */
export function againInWords({ settled }: Reply, { text, at }: NonNullable<Reply["again"]>): string {
  const day = shortDate(dateInNetherlands(at));
  if (text !== "") return `de regio reageerde op ${day}: ${text}`;
  return settled ? `afgehandeld door de regio op ${day}` : `herinnerd op ${day}`;
}
