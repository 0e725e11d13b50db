/** What themes, blocks and criteria are called for readers who never saw the Kader: everyday words, without a number. */
import { countInWords } from "../../dutch";
import words from "./words.json";

const lookUp = (names: Record<string, string>, id: string, otherwise: string): string =>
  Object.hasOwn(names, id) ? (names[id] as string) : otherwise;

/** The title of a wall in the note; a theme of another framework keeps its own title. */
export const themeInWords = ({ id, shortTitle }: { id: string; shortTitle: string }): string =>
  lookUp(words.themes, id, shortTitle);

/** A block as a noun phrase within a sentence: "een bekende route voor signalen". */
export const blockInWords = ({ id, title }: { id: string; title: string }): string => lookUp(words.blocks, id, title);

/** A criterion as a noun phrase within a sentence: "training voor nieuwe medewerkers". */
export const criterionInWords = ({ id, title }: { id: string; title: string }): string => lookUp(words.criteria, id, title);

const teens = ["dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"];

/** A count as the note writes it: words up to twenty, figures above. */
export const inWords = (count: number): string => teens[count - 13] ?? countInWords(count);
