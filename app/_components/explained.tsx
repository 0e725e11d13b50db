/** What a word of Plateau's own means, where a page uses it first: one sentence for each, the same on every page. */

const meanings = {
  toetspunt: "Een toetspunt is één vraag van het Kader; een bouwsteen bestaat uit een paar toetspunten.",
  "telt mee": "Bewijs telt mee zolang het geldig is: een plan tot zijn laatste dag, een training of overleg een vaste tijd.",
  loopt: "Een afspraak loopt zolang de eerste termijn niet voorbij is: wat nog niet is gebeurd, is dan niet te laat.",
} as const;

export type ExplainedWord = keyof typeof meanings;

export const Explained = ({ words }: { words: readonly ExplainedWord[] }) => (
  <p className="muted reading explained">{words.map((word) => meanings[word]).join(" ")}</p>
);
