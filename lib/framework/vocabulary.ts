/** Every closed list of DOMAIN.md with its Dutch labels (`vocabulary.json`), typed. */
import vocabulary from "./vocabulary.json";

export type Vocabulary = typeof vocabulary;
export type VocabularyList = keyof Vocabulary;
export type Term<L extends VocabularyList> = keyof Vocabulary[L] & string;

export type EvidenceType = Term<"type">;
export type Status = Term<"status">;

/** The values of a list, in the order in which screens offer them. */
export const terms = <L extends VocabularyList>(list: L): [Term<L>, ...Term<L>[]] =>
  Object.keys(vocabulary[list]) as [Term<L>, ...Term<L>[]];

/** The Dutch label of a value. */
export const label = <L extends VocabularyList>(list: L, term: Term<L>): string =>
  (vocabulary[list] as Record<string, string>)[term] as string;
