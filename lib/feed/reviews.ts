/** Documents that are to be reviewed, in a calendar. A review date changes no status. */
import { type IsoDate, plus } from "../calendar";
import type { Evidence } from "../evidence/evidence";
import { publicTitle } from "../sharing/public";
import { entryId, FEED_HORIZON, type FeedEntry, type FeedPlace } from "./entry";

/** The entries for documents of which the review date is today or comes within the horizon. */
export const reviewEntries = (place: FeedPlace, items: readonly Evidence[], today: IsoDate): FeedEntry[] =>
  items.flatMap((item) => {
    if (item.type !== "document" || item.reviewBy === undefined) return [];
    if (item.reviewBy < today || item.reviewBy > plus(today, FEED_HORIZON)) return [];
    return [
      {
        id: entryId(place, "review", item.id),
        day: item.reviewBy,
        title: `${place.name}: “${publicTitle(item)}” is aan evaluatie toe`,
        text: "Het stuk telt nog mee. Bekijk het opnieuw, en leg vast wat ervan komt.",
        path: `${place.path}/bewijs/${encodeURIComponent(item.id)}`,
      },
    ];
  });
