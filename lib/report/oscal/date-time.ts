/**
 * Days and moments as OSCAL writes them: with a time zone. A day in Plateau is a whole date in the Netherlands, so it
 * begins at midnight there.
 */
import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "../../calendar";

const NETHERLANDS = "Europe/Amsterdam";

/** The first moment of a date in the Netherlands. */
export const startOfDay = (date: IsoDate): string =>
  dateTime(Temporal.PlainDate.from(date).toZonedDateTime(NETHERLANDS).toInstant().toString());

/** The first moment after a date in the Netherlands: what holds up to and including that day expires then. */
export const endOfDay = (date: IsoDate): string => startOfDay(Temporal.PlainDate.from(date).add({ days: 1 }).toString());

/**
 * A moment (an ISO 8601 instant) as the schemas of OSCAL 1.0.6 take it: in UTC where that can be. Their pattern knows no
 * year before 1900 and no 29 February in the twentieth century; there the same moment is written on another clock.
 */
export function dateTime(instant: string): string {
  const moment = Temporal.Instant.from(instant);
  const utc = moment.toString();
  if (!UNKNOWN.test(utc)) return utc;
  const elsewhere = OFFSETS.map((offset) => moment.toZonedDateTimeISO(offset).toString({ timeZoneName: "never" }));
  return elsewhere.find((written) => !UNKNOWN.test(written)) ?? utc;
}

const UNKNOWN = /^(1[0-8]|19\d\d-02-29)/;

/** The clocks that are furthest ahead and behind: one of them is not on the same date as UTC. */
const OFFSETS = ["+14:00", "-12:00"];
