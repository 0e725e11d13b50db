/** The one place where the application reads the clock. */
import "server-only";
import { type IsoDate, todayAt } from "@/lib/calendar";

/** Today in the Netherlands; a demonstration or test sets another day in PLATEAU_TODAY. Read it once for each request. */
export const today = (): IsoDate => todayAt(now(), process.env.PLATEAU_TODAY);

/** This moment, as an ISO 8601 instant in UTC: what is recorded by now. */
export const now = (): string => new Date().toISOString();
