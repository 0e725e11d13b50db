/**
 * How long what is kept: the terms that an administrator sets, and what they begin with. A term says when something is reported
 * as due; nothing ever goes by itself. The Archiefwet and the municipality's own selection list go before these (docs/beheer.md).
 */
import type { FormField } from "../form/field";

/** What has a term, in the order in which it is told. */
export const retained = ["withdrawn", "ended", "account", "backup"] as const;
export type Retained = (typeof retained)[number];

/** In months. */
export type Terms = Readonly<Record<Retained, number>>;

export const DEFAULT_TERMS: Terms = { withdrawn: 24, ended: 120, account: 12, backup: 3 };

/** So many months a term has at most: a hundred years. */
export const LONGEST_TERM = 1200;

export const retainedNames: Record<Retained, string> = {
  withdrawn: "Wat is ingetrokken",
  ended: "Bewijs dat is afgelopen",
  account: "Namen bij accounts die buiten gebruik zijn",
  backup: "Back-ups",
};

const hints: Record<Retained, string> = {
  withdrawn: "Maanden na het intrekken. Bewijs, acties, afspraken, uitzonderingen, opmerkingen en bijlagen.",
  ended: "Maanden na de laatste dag: van een document of aanstelling de einddatum, anders de dag zelf.",
  account: "Maanden nadat het account buiten gebruik is gesteld.",
  backup: "Maanden nadat de back-up is gemaakt.",
};

export const termFields: FormField[] = retained.map((name) => ({
  name,
  kind: "number",
  question: retainedNames[name],
  hint: hints[name],
  required: true,
}));
