/** An event that happened again: the same record on other days, of which only the days are asked. */
import type { IsoDate } from "../calendar";
import { longDate, uncapitalised } from "../dutch";
import { readTypedList } from "../form/lists";
import type { FieldProblem } from "../form/problems";
import { readTypedDate, whichDay } from "../form/typed-date";
import type { Problem } from "../problem";
import type { EventEvidence, Evidence } from "./evidence";
import { suggestedTitle } from "./suggested-title";

/** The field with the days, one on each line. */
export const DATES = "dates";

/** What is said of one day alone: what was written down of it, how many came, how long it took. */
const OF_ONE_DAY = ["date", "until", "minutes", "participants", "url", "note"] as const;

/** The event on another day. What belongs to the day of the first one stays behind; the title follows the day where it named it. */
export function onceMore(event: EventEvidence, id: string, date: IsoDate): EventEvidence {
  const kept = Object.fromEntries(Object.entries(event).filter(([name]) => !(OF_ONE_DAY as readonly string[]).includes(name)));
  const title = event.title === suggestedTitle(event) ? suggestedTitle({ ...event, date }) : event.title;
  return { ...kept, id, date, title: title ?? event.title } as EventEvidence;
}

export type ReadDates = { ok: true; dates: IsoDate[] } | { ok: false; problems: FieldProblem[] };

/**
 * The days that are typed, in any notation of {@link readTypedDate}, each once and in order of time; or what is wrong with
 * them: no day at all, a line that is no date, or a day on which the same event is recorded already (one of `standing`).
 */
export function readDates(text: string, event: EventEvidence, standing: readonly Evidence[]): ReadDates {
  const lines = readTypedList(text);
  if (lines.length === 0) return wrong(["Vul een of meer datums in, elk op een regel."]);
  const read = lines.map((line) => ({ line, ...readTypedDate(line) }));
  const dates = [...new Set(read.flatMap(({ date }) => date ?? []))].sort();
  const messages = [
    ...read.flatMap(({ line, message }) => (message === undefined ? [] : [`“${line}”: ${message}`])),
    ...dates
      .filter((date) => standing.some((other) => isSame(event, other, date)))
      .map((date) => `Op ${longDate(date)} staat dit er al. Haal die datum weg.`),
  ];
  return messages.length > 0 ? wrong(messages) : { ok: true, dates };
}

/** Of each line that names a month or a year: which day is stored for it. */
export const daysStored = (text: string): string[] =>
  readTypedList(text).flatMap((line) => {
    const read = readTypedDate(line);
    const said = read.date === undefined ? undefined : whichDay(read);
    return said === undefined ? [] : [`${line}: ${uncapitalised(said)}`];
  });

const wrong = (messages: readonly string[]): ReadDates => ({
  ok: false,
  problems: [{ field: DATES, message: messages.join(" ") }],
});

/** Whether another item is this event on that day: of the same kind or forum, and, where it has a name of its own, called so. */
function isSame(event: EventEvidence, other: Evidence, date: IsoDate): boolean {
  if (other.type !== event.type || other.date !== date) return false;
  const sort = (item: EventEvidence) => (item.type === "meeting" ? item.forum : item.kind);
  return sort(other as EventEvidence) === sort(event) && onceMore(event, "", date).title === other.title;
}

/** What the database found wrong with the copies, each at the day of its copy. */
export const problemsOfDates = (dates: readonly IsoDate[], problems: readonly Problem[]): FieldProblem[] => [
  {
    field: DATES,
    message: problems.map(({ path: [at], message }) => `${longDate(dates[Number(at)] ?? "")}: ${message}`).join(" "),
  },
];
