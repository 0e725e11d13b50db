/** What day and what moment it is, for pages and actions. Read it once for each request. */
import "server-only";
import * as clock from "@/db/store/clock";
import type { IsoDate } from "@/lib/calendar";

/** Today in the Netherlands; a demonstration or test sets another day in PLATEAU_TODAY. */
export const today = (): IsoDate => clock.today();

/** This moment, as an ISO 8601 instant in UTC: what is recorded by now. */
export const now = (): string => clock.now().toISOString();

/** To the minute, as on paper: who asks again soon after gets the same file, unless something was recorded since. */
export const thisMinute = (): string => now().replace(/:\d+\.\d+Z$/, ":00Z");
