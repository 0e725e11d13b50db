/** The one place where the application reads the clock. */
import "server-only";
import { dateInNetherlands, type IsoDate, isIsoDate } from "@/lib/calendar";

/** Today in the Netherlands; a demonstration or test sets another day in PLATEAU_TODAY. Read it once for each request. */
export function today(): IsoDate {
  const set = process.env.PLATEAU_TODAY;
  if (set === undefined || set === "") return dateInNetherlands(new Date().toISOString());
  if (!isIsoDate(set)) throw new Error(`PLATEAU_TODAY is no date: ${set}`);
  return set;
}

/** This moment, as an ISO 8601 instant in UTC: what is recorded by now. */
export const now = (): string => new Date().toISOString();
