/** Plain BM25 over passages: the second opinion beside the lexicon, and what the reader is measured against. */
import type { TextIndex } from "./text-index";
import { SMALL_WORDS, stem, tokens } from "./words";

const K = 1.2;
const B = 0.75;

/** The score of every passage for a question in words; 0 where no word of it occurs. */
export function bm25(index: TextIndex, question: string): Float64Array {
  const scores = new Float64Array(index.passages.length);
  const roots = new Set(
    tokens(question)
      .filter(({ word }) => word.length > 1 && !SMALL_WORDS.has(word))
      .map(({ word }) => stem(word)),
  );
  for (const root of roots) {
    const counts = index.counts.get(root);
    if (!counts) continue;
    const rarity = Math.log(1 + (scores.length - counts.size + 0.5) / (counts.size + 0.5));
    for (const [passage, count] of counts) {
      const length = K * (1 - B + (B * (index.lengths[passage] ?? 0)) / index.averageLength);
      scores[passage] = (scores[passage] ?? 0) + (rarity * count * (K + 1)) / (count + length);
    }
  }
  return scores;
}
