/** The words of a passage as they are kept with a claim: whole where it can be, and never what a record may not hold. */
import { holdsBsn } from "../../bsn";
import { cleaned, isBlank } from "../../characters";

/** A longer passage is cut off after a word: the whole stands in the document. */
const LONGEST_QUOTE = 600;

/** Undefined where there are no words to keep, or among them a number that may be a citizen's. */
export function quoteOf(passage: string): string | undefined {
  const text = cleaned(passage).trim();
  if (isBlank(text) || holdsBsn(text)) return undefined;
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, "")} …`;
}
