/**
 * The one place where the clock is read. Everything that asks what day it is, pages, commands and the queries that ask who
 * belongs to a region now, gets the same answer; a moment of recording is always the real one.
 */
import { type IsoDate, todayAt } from "@/lib/calendar";

/** This moment. */
export const now = (): Date => new Date();

/** Today in the Netherlands; a demonstration or test sets another day in PLATEAU_TODAY. Throws where that is no date. */
export const today = (): IsoDate => todayAt(now().toISOString(), process.env.PLATEAU_TODAY);
