/**
 * A request round (vraagronde): one question of a region to several municipalities. What each answers with a day becomes
 * evidence of its own; who answered what, only the region that asked may see.
 */
import { z } from "zod";
import { type Criterion, evidenceAsked } from "../framework/framework";
import { oneOf } from "../framework/one-of";
import { label } from "../framework/vocabulary";
import { isoDate } from "../iso-date";
import { itemId, listOf, municipalityCode, text } from "../text";

/** What can be asked: when something was last discussed, or who holds a role. */
export const asksAbout = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("meeting"), forum: oneOf("forum") }),
  z.strictObject({ type: z.literal("appointment"), role: oneOf("role") }),
]);

export type AsksAbout = z.infer<typeof asksAbout>;

/**
 * `known`: what was recorded already is right (on that day); `new`: another day, which became evidence; `none`: there is
 * nothing to record. `on` is the day of the answer.
 */
const answer = z.strictObject({ said: z.enum(["known", "new", "none"]), date: isoDate.optional(), on: isoDate });

export type RequestAnswer = z.infer<typeof answer>;

export const request = z.strictObject({
  id: itemId,
  about: asksAbout,
  /** What the region wants to say besides. */
  note: text.optional(),
  /** The last day to answer. */
  by: isoDate,
  asked: listOf(municipalityCode).min(1, { error: "Kies minstens één gemeente." }),
  /** What each municipality said; who has not answered is not among them. */
  answers: z.record(municipalityCode, answer).default({}),
  /** On which day each municipality was last reminded. */
  reminded: z.record(municipalityCode, isoDate).optional(),
});

export type Request = z.infer<typeof request>;

/** What is left of a round whose content was erased: what it asked of whom, and nothing that anybody wrote or answered. */
export const requestResidue = ({ id, about, by, asked }: Request): Request => ({ id, about, by, asked, answers: {} });

/** The question in Dutch, as the municipality reads it. */
export const questionOf = (about: AsksAbout): string =>
  about.type === "meeting"
    ? `Wanneer was het laatste overleg over mensenhandel: ${label("forum", about.forum)}?`
    : `Bevestig uw ${label("role", about.role)}`;

/** One text for what is asked, for an address and a form: `meeting:triangle`. */
export const aboutKey = (about: AsksAbout): string =>
  about.type === "meeting" ? `meeting:${about.forum}` : `appointment:${about.role}`;

export function aboutOfKey(key: string): AsksAbout | undefined {
  const [type, value] = key.split(":");
  const { data } = asksAbout.safeParse(type === "meeting" ? { type, forum: value } : { type, role: value });
  return data;
}

/** What to ask whoever misses a criterion: the forum or the role that it is about first; undefined: nothing that a day answers. */
export function askableFor(criterion: Criterion): AsksAbout | undefined {
  for (const asked of evidenceAsked(criterion)) {
    if (asked.type === "meeting" && asked.forums?.[0]) return { type: "meeting", forum: asked.forums[0] };
    if (asked.type === "appointment" && asked.roles?.[0]) return { type: "appointment", role: asked.roles[0] };
  }
  return undefined;
}
