/** The evidence that an answer may speak of: what the municipality may count, as the variant shows it. */
import { countDays } from "../../evidence/counts";
import { type Evidence, isEvent } from "../../evidence/evidence";
import { includes } from "../../intervals";
import { openAndHidden } from "../model/day";
import type { NoteDay } from "../note/day";

const available = (on: NoteDay): Evidence[] =>
  openAndHidden(
    on,
    on.assessment.available
      .filter(({ sources }) => sources.some(({ days }) => includes(days, on.day)))
      .map(({ item }) => on.evidence.get(item.id) ?? item),
  ).open;

/** What is in force on the day. */
export const inForce = (on: NoteDay): Evidence[] =>
  available(on).filter((item) => !isEvent(item) && includes(countDays(item), on.day));

/** What took place up to and including the day, latest first. */
export const past = (on: NoteDay) =>
  on.assessment.available
    .map(({ item }) => on.evidence.get(item.id) ?? item)
    .filter(isEvent)
    .filter(({ date }) => date <= on.asOf)
    .filter((item) => openAndHidden(on, [item]).hidden.length === 0)
    .sort((a, b) => (a.date < b.date || (a.date === b.date && a.id < b.id) ? 1 : -1));
