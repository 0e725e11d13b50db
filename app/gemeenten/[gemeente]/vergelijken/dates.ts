/** The two days that an address asks to compare, and on what records they are judged. */

import { type DateField, readDay } from "@/app/_server/load/as-of";
import type { Query } from "@/app/query";
import { type IsoDate, plus } from "@/lib/calendar";
import { lastMomentOf } from "@/lib/moment";

export interface TwoDays {
  /** The earlier day and the later one. */
  from: IsoDate;
  to: IsoDate;
  /** The fields as they were typed. */
  fields: { van: DateField; tot: DateField };
  /** Whether each day is judged on what was recorded by then, instead of on what is recorded now. */
  asKnownThen: boolean;
}

/**
 * Reads both days: without a choice a year ago and today. What is wrong with a day is told at its field. Days that were
 * typed the other way round are put in order: the question is the same.
 */
export function readTwoDays(query: Query, today: IsoDate): TwoDays {
  const van = readDay(query.van, "Nu ziet u een jaar geleden.");
  const tot = readDay(query.tot, "Nu ziet u vandaag.");
  const [from, to] = [van.date ?? plus(today, "-P1Y"), tot.date ?? today].sort() as [IsoDate, IsoDate];
  return { from, to, fields: { van, tot }, asKnownThen: query.bekend === "toen" };
}

/** The moment through which records count for a day; undefined: all that is recorded now. */
export const knownFor = ({ asKnownThen }: TwoDays, day: IsoDate, today: IsoDate): string | undefined =>
  asKnownThen && day < today ? lastMomentOf(day) : undefined;
