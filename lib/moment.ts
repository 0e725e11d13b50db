/** Moments of a calendar day in the Netherlands, for what was known when. */
import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "./calendar";

/** The last millisecond of a date in the Netherlands, as an ISO 8601 instant in UTC. */
export const lastMomentOf = (date: IsoDate): string =>
  Temporal.PlainDate.from(date)
    .add({ days: 1 })
    .toZonedDateTime("Europe/Amsterdam")
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString();
