/** A calendar as a file (RFC 5545): every entry is a whole day, free in the calendar of who reads it. */
import { ICalCalendar, ICalEventTransparency } from "ical-generator";
import type { FeedEntry } from "./entry";

/** An entry with what was told of it before. */
export interface StampedEntry extends FeedEntry {
  /** How often its day moved. */
  sequence: number;
  /** The moment at which it last became another, an ISO 8601 instant. */
  modifiedAt: string;
}

/** After how many seconds a reader may ask again. */
const ASK_AGAIN = 6 * 60 * 60;

/** The file. The same entries always make the same bytes. `origin` is the address by which people know the site. */
export function writeCalendar(entries: readonly StampedEntry[], origin: string): string {
  const calendar = new ICalCalendar({
    name: "Plateau",
    description: "Wat vervalt, wat moet gebeuren en wat aan evaluatie toe is.",
    prodId: { company: "Plateau", product: "Agenda", language: "NL" },
    ttl: ASK_AGAIN,
  });
  for (const { id, day, title, text, path, sequence, modifiedAt } of entries) {
    calendar.createEvent({
      id,
      start: `${day}T00:00:00Z`,
      allDay: true,
      timezone: "UTC",
      summary: title,
      description: `${text}\n${origin}${path}`,
      url: `${origin}${path}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      sequence,
      // Without a METHOD this is the moment of the last revision.
      stamp: modifiedAt,
      lastModified: modifiedAt,
    });
  }
  return calendar.toString();
}
