/** Two versions of an item of evidence beside each other in words. */
import { type ComparedRow, comparedRows, rowOf } from "../form/compared-row";
import type { Claim } from "./evidence";
import { type EvidenceType, evidenceFields } from "./form";

type Draft = Readonly<Record<string, unknown>>;

/** What two drafts of one type say, the fields of the form first, then what they claim, adopt and cover. */
export const evidenceRows = (type: EvidenceType, mine: Draft, theirs: Draft): ComparedRow[] => [
  ...comparedRows(evidenceFields(type), mine, theirs),
  ...rowOf("Over welke toetspunten gaat het?", claimsInWords(mine.claims), claimsInWords(theirs.claims)),
  ...rowOf("Welk document van de regio neemt dit over?", text(mine.adopts), text(theirs.adopts)),
  ...rowOf("Voor welke gemeenten telt het?", text(mine.covers), text(theirs.covers)),
];

const text = (value: unknown): string => (value === undefined ? "" : Array.isArray(value) ? value.join(", ") : String(value));

const claimsInWords = (claims: unknown): string =>
  ((claims ?? []) as Claim[])
    .map(({ criterion, locator, quote }) => {
      const where = [locator, quote && `“${quote}”`].filter(Boolean).join(", ");
      return where === "" ? criterion : `${criterion} (${where})`;
    })
    .sort()
    .join("; ");
