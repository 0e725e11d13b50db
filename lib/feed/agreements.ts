/** What agreements ask in a calendar: the last day by which something must be done. */
import type { AgreementOnDay } from "../assessment/agreement-status";
import { type IsoDate, startOfQuarter } from "../calendar";
import { entryId, type FeedEntry, type FeedPlace } from "./entry";

/** The entries for agreements that are due; `undated` are the nodes of which no days may be told. */
export const agreementEntries = (
  place: FeedPlace,
  agreements: readonly AgreementOnDay[],
  undated: ReadonlySet<string>,
): FeedEntry[] =>
  agreements.flatMap(({ agreement, node, due }) =>
    due === null ? [] : [agreementEntry(place, agreement, due, undated.has(node))],
  );

function agreementEntry(place: FeedPlace, agreement: { id: string; title: string }, due: IsoDate, hidden: boolean): FeedEntry {
  return {
    id: entryId(place, "agreement", agreement.id),
    day: hidden ? startOfQuarter(due) : due,
    title: `${place.name}: afspraak “${agreement.title}” ${hidden ? "is dit kwartaal aan de beurt" : "moet uiterlijk vandaag gebeurd zijn"}`,
    text: "Is het gebeurd? Leg het bewijs vast.",
    path: `${place.path}/afspraken/${encodeURIComponent(agreement.id)}`,
  };
}
