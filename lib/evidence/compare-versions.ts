/** Two versions of an item of evidence beside each other in words. */
import { listed } from "../dutch";
import { type ComparedRow, comparedRows, rowOf } from "../form/compared-row";
import type { Claim } from "./evidence";
import { type EvidenceType, evidenceFields } from "./form";

type Draft = Readonly<Record<string, unknown>>;

/**
 * What two drafts of one type say, the fields of the form first, then what they claim, adopt and cover. `nameOf` gives the
 * name of a municipality for its code.
 */
export const evidenceRows = (
  type: EvidenceType,
  mine: Draft,
  theirs: Draft,
  nameOf: (code: string) => string,
): ComparedRow[] => [
  ...comparedRows(evidenceFields(type), mine, theirs),
  ...rowOf("Over welke toetspunten gaat het?", claimsInWords(mine.claims), claimsInWords(theirs.claims)),
  ...rowOf("Welk document van de regio neemt dit over?", adoptsOf(mine), adoptsOf(theirs)),
  ...rowOf("Voor welke gemeenten telt het?", covered(mine, nameOf), covered(theirs, nameOf)),
];

const adoptsOf = ({ adopts }: Draft): string => (typeof adopts === "string" ? adopts : "");

const covered = ({ covers }: Draft, nameOf: (code: string) => string): string =>
  listed(((covers ?? []) as string[]).map(nameOf));

const claimsInWords = (claims: unknown): string =>
  ((claims ?? []) as Claim[])
    .map(({ criterion, locator, quote }) => {
      const where = [locator, quote && `“${quote}”`].filter(Boolean).join(", ");
      return where === "" ? criterion : `${criterion} (${where})`;
    })
    .sort()
    .join("; ");
