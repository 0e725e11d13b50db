/**
 * What the advisor writes around the judgement when it goes to the council (raadsinformatienota). None of it changes the
 * judgement. What is left out has a text that the report composes itself.
 */
import { z } from "zod";
import { isoDate } from "../iso-date";
import { text, title } from "../text";

/** A promise (toezegging) or motion of the council, and how this report answers it. */
const answer = z.strictObject({ reference: title, answer: text });

export type Answer = z.infer<typeof answer>;

export const councilForm = z.strictObject({
  id: z.literal("council-form"),
  /** The day on which the college adopted the note. */
  adoptedOn: isoDate.optional(),
  from: title.optional(),
  to: title.optional(),
  /** A function, not a name. */
  portfolioHolder: title.optional(),
  /** Whom to ask: a team or a function. */
  informationFrom: title.optional(),
  subject: title.optional(),
  openness: z.enum(["public", "closed"]).optional(),
  takeNoteOf: text.optional(),
  /** The case or decision number. */
  reference: title.optional(),
  reason: text.optional(),
  /** Instead of the sentences of "In het kort", "Wat is er?", "Wat vragen wij van u?" and "Vervolg"; figures may be named. */
  coreMessage: text.optional(),
  present: text.optional(),
  ask: text.optional(),
  /** Why an action is late or an agreement not kept. */
  late: text.optional(),
  /** Money and capacity. */
  money: text.optional(),
  consequences: text.optional(),
  communication: text.optional(),
  /** The day on which the approach is evaluated again. */
  evaluateOn: isoDate.optional(),
  followUp: text.optional(),
  attachments: text.optional(),
  answers: z.array(answer).max(50).optional(),
  /** By field: what was proposed when the text was typed, its figures with name and value (live.ts). */
  basis: z.record(z.string(), text).optional(),
});

export type CouncilForm = z.infer<typeof councilForm>;

/** The fields that hold one text. */
export type CouncilText = Exclude<keyof CouncilForm, "id" | "answers" | "adoptedOn" | "evaluateOn" | "openness" | "basis">;

/** A form in which nothing was filled in. */
export const EMPTY_COUNCIL_FORM: CouncilForm = { id: "council-form" };
