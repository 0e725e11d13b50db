/**
 * Commitments (moties en toezeggingen): what the council asked of the executive, or the executive promised the council, on
 * which day, by when it is to be done, and what it is about (DOMAIN.md, "Commitments"). They never change how a municipality stands.
 */
import { z } from "zod";
import { type IsoDate, isIsoDate } from "../calendar";
import { ERASED } from "../erased";
import { oneOf } from "../framework/one-of";
import { isoDate } from "../iso-date";
import { isRecord, itemId, listOf, text, title } from "../text";

export const commitmentShape = z.strictObject({
  id: itemId,
  kind: oneOf("commitmentKind"),
  title,
  /** The day on which the council decided or the promise was made. */
  date: isoDate,
  to: text,
  responsible: text.optional(),
  reference: text.optional(),
  /** The last day on which it is on time. */
  due: isoDate.optional(),
  status: oneOf("commitmentStatus"),
  doneOn: isoDate.optional(),
  answer: text.optional(),
  /** Criteria of any norm, and agreements as `own.` and their id. */
  criteria: listOf(text).optional(),
  /** The ids of actions. */
  actions: listOf(itemId).optional(),
  note: text.optional(),
});

/** One commitment: nothing about it can come before it was made. */
export const commitment = commitmentShape.superRefine(
  (given, context) => {
    const { date, due, doneOn, status } = given as Partial<Commitment>;
    const complain = (message: string, field: string) => context.addIssue({ code: "custom", path: [field], message });
    const isBefore = (day: unknown): boolean => isIsoDate(date) && isIsoDate(day) && day < date;
    if (isBefore(due)) complain("Kies een dag die niet voor de motie of toezegging zelf ligt.", "due");
    if (isBefore(doneOn)) complain("Kies een dag die niet voor de motie of toezegging zelf ligt.", "doneOn");
    if (doneOn !== undefined && (status === "open" || status === "doing")) {
      complain("Kies bij de stand “afgedaan” of “niet uitgevoerd”, of haal deze dag weg.", "doneOn");
    }
  },
  { when: ({ value }) => isRecord(value) },
);

export type Commitment = z.infer<typeof commitmentShape>;

/** What is left of one whose content was erased: that it was there. `day` is a day that its version was recorded on. */
export const commitmentResidue = ({ id, kind, status }: Commitment, day: IsoDate): Commitment => ({
  ...{ id, kind, status, date: day, title: ERASED, to: ERASED },
});
