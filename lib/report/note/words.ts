/** What themes, blocks and criteria are called for readers who never saw the Kader: everyday words, without a number. */
import type { IsoDate } from "../../calendar";
import { capitalised, countInWords } from "../../dutch";
import { label, type Status } from "../../framework/vocabulary";
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

/** How the college says in its note how a part stands; the annex has the words of the Kader's assessment. */
const stands: Record<Status, string> = {
  met: "op orde",
  explained: "anders, met uitleg",
  partial: "deels op orde",
  lapsed: "niet meer op orde",
  planned: "gepland",
  open: "nog niet op orde",
};

/** How a part stands: as the college says it, or in the words of the assessment where nobody speaks for the municipality. */
export const statusInWords = ({ speaks }: { speaks: boolean }, status: Status): string =>
  speaks ? stands[status] : label("status", status);

const teens = ["dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"];

/** A count as the note writes it: words up to twenty, figures above. */
export const inWords = (count: number): string => teens[count - 13] ?? countInWords(count);

/** The same at the start of a sentence: "Eén", "Twee". */
export const startInWords = (count: number): string => capitalised(inWords(count)).replace("Éé", "Eé");

/** "begin 2022" for the first day of a year and "eind 2022" for its last: such a day often stands for the year alone. */
export const edgeOfYear = (day: IsoDate): string | undefined => {
  if (day.endsWith("-12-31")) return `eind ${day.slice(0, 4)}`;
  return day.endsWith("-01-01") ? `begin ${day.slice(0, 4)}` : undefined;
};
