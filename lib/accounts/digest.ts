/** How often somebody gets the digest by mail, and when it is time for the next. */

import type { Role } from "../access";
import { dayOf, type IsoDate } from "../calendar";
import type { FormField } from "../form/field";

export const digestRhythms = ["weekly", "monthly"] as const;
export type DigestRhythm = (typeof digestRhythms)[number];

/** What holds for who has not chosen. */
export const DEFAULT_RHYTHM: DigestRhythm = "monthly";

export const rhythmNames: Record<DigestRhythm, string> = { weekly: "Elke week", monthly: "Elke maand" };

/** Who gets one: the others have nothing that lapses or waits. */
export const getsDigest = (role: Role | null): boolean => role === "advisor" || role === "chain-director";

export const rhythmField: FormField = {
  name: "rhythm",
  kind: "choice",
  question: "Hoe vaak wilt u een overzicht per mail?",
  required: true,
  options: digestRhythms.map((value) => ({ value, label: rhythmNames[value] })),
};

/** The rhythm that was chosen; null for anything else. */
export const readRhythm = (value: string): DigestRhythm | null => digestRhythms.find((rhythm) => rhythm === value) ?? null;

/**
 * Whether it is time: once in each week (from Monday) or each calendar month, at the first time that the machine looks and there
 * is something to tell. `sentOn` is the day of the last one, null where there was none.
 */
export function isDigestDue(rhythm: DigestRhythm, sentOn: IsoDate | null, today: IsoDate): boolean {
  if (sentOn === null) return true;
  return rhythm === "monthly" ? sentOn.slice(0, 7) < today.slice(0, 7) : weekOf(sentOn) < weekOf(today);
}

const A_MONDAY = dayOf("2026-01-05");

/** The week of a day, as a number that goes up by one on each Monday. */
const weekOf = (date: IsoDate): number => Math.floor((dayOf(date) - A_MONDAY) / 7);
