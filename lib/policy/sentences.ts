/** Cuts a passage into sentences and clauses, with their place in it. Works by one walk over the marks, so its time is linear. */

export interface Span {
  start: number;
  end: number;
}

/** A mark at which a sentence may end. */
const MARK = /[.!?;](?=["”’')]{0,2}\s)|[•|]/g;

/** Ends in a full stop and is no end of a sentence. */
const SHORT =
  /(?:^|[\s(])(?:[A-Za-z]|bijv|bv|art|nr|nrs|blz|pag|dhr|mevr|mw|drs|mr|ir|dr|ca|incl|excl|resp|evt|max|min|tel|vgl|jl|o\.a|d\.d|m\.b\.t|i\.s\.m|t\.a\.v|t\.b\.v|i\.v\.m|d\.w\.z|n\.a\.v|o\.b\.v|a\.d\.h\.v|z\.o\.z)\.$/;

/** After this a new sentence begins: a capital, a figure, a quotation or a mark of a list. */
const BEGINS = /^["“”'‘’(]{0,2}[\p{Lu}\d»•|-]/u;

/** The sentences of a text. Items of a list (between bullets) and cells (between bars) are sentences too. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (!ends(text, index, mark)) continue;
    push(spans, text, start, mark === "•" || mark === "|" ? index : index + 1);
    start = index + 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

function ends(text: string, at: number, mark: string): boolean {
  if (mark !== ".") return true;
  if (SHORT.test(text.slice(Math.max(0, at - 12), at + 1))) return false;
  return BEGINS.test(text.slice(at + 1, at + 12).replace(/^["”’')]*\s+/, ""));
}

/**
 * Nobody writes a longer sentence: what has no end is cut between two words, so that work which grows with the square of a
 * sentence has a bound.
 */
export const LONGEST_SENTENCE = 2_000;

function push(spans: Span[], text: string, start: number, end: number): void {
  for (let from = start; from < end; ) {
    const to = cutIn(text, from, end);
    pushTrimmed(spans, text, from, to);
    from = to;
  }
}

function cutIn(text: string, from: number, end: number): number {
  if (end - from <= LONGEST_SENTENCE) return end;
  const space = text.lastIndexOf(" ", from + LONGEST_SENTENCE);
  return space > from ? space : from + LONGEST_SENTENCE;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /[\s"”’')]/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (to - from > 2) spans.push({ start: from, end: to });
}

/** Where one sentence says two things: what follows has a verb of its own. */
const TURN =
  /,? (?:maar|echter|terwijl|waarna|tegelijkertijd|zodat|waarbij)(?= )|(?<=\p{L}) wat (?=(?:we|wij) )|(?<=,) en (?=(?:zal|zullen|gaan|gaat|wil|willen|wordt|worden|is|zijn|moet|moeten) )/gu;

/** The parts of a sentence that can each be fact, announcement or norm on their own. */
export function clauses(sentence: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of sentence.matchAll(TURN)) {
    if (index - start < 20) continue;
    spans.push({ start, end: index });
    start = index;
  }
  spans.push({ start, end: sentence.length });
  return spans;
}
