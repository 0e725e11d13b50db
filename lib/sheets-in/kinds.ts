/** Which sheet is about which type of evidence. */

import { searchable } from "../characters";
import { capitalised } from "../dutch";
import type { EvidenceType } from "../evidence/form";
import { label, terms } from "../framework/vocabulary";
import { columnsOf } from "./columns";

export const evidenceTypes: readonly EvidenceType[] = terms("type");

/** The name of a type's tab: "Aanstelling". */
export const tabOf = (type: EvidenceType): string => capitalised(label("type", type));

/** The tab with what can be chosen; it is read back by nobody. */
export const CHOICES_TAB = "Keuzes";

/** The type that a sheet is about: by the name of its tab, or by the headings that only that type's sheet has. */
export function typeOfSheet(name: string, headings: readonly string[]): EvidenceType | undefined {
  const named = evidenceTypes.find((type) => searchable(tabOf(type)) === searchable(name));
  if (named !== undefined) return named;
  const given = new Set(headings.map(searchable));
  const fitting = evidenceTypes.filter((type) =>
    evidenceTypes.filter((other) => other !== type).every((other) => knownHeadings(type, given) > knownHeadings(other, given)),
  );
  return fitting[0];
}

const knownHeadings = (type: EvidenceType, given: ReadonlySet<string>): number =>
  columnsOf(type).filter(({ heading }) => given.has(searchable(heading))).length;
