/** What the administrator's forms answer. */
import type { FormState } from "@/lib/form/state";

/** A one-time link that was made, and whether it was sent; else it is for the administrator to hand over, now only. */
export interface HandOver {
  name: string;
  email: string;
  /** An ISO 8601 instant. */
  expiresAt: string;
  sent: boolean;
  /** Only where it was not sent. */
  link?: string;
}

/** A pasted line as it was read: whom it invites, in words, or what is wrong. */
export interface ReadLine {
  text: string;
  /** "Beleidsadviseur Bergeijk"; null where something is wrong. */
  who: string | null;
  problems: readonly string[];
}

/** `rows`: what was read, before anybody is invited; `invited`: who was, with what is left to hand over. */
export type ManyState = FormState & { rows?: readonly ReadLine[]; invited?: readonly HandOver[] };

export type PeopleState = FormState & { handOver?: HandOver };

/** A token that was made: its secret is shown now and never again. */
export type TokenState = FormState & { made?: { name: string; until: string; secret: string } };
