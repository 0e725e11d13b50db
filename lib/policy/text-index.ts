/** A text ready to be searched: where each term of the lexicon occurs, in the text of passages, in introductions and in headings. */
import { abbreviationsOf } from "./abbreviations";
import type { Passage } from "./passages";
import { type Span, sentences } from "./sentences";
import { type Way, waysOf } from "./terms";
import { VocabularyIndex } from "./vocabulary-index";
import { SMALL_WORDS, tokens } from "./words";

export type Field = "text" | "intro" | "before" | "heading";

export interface Hit {
  passage: number;
  field: Field;
  /** Of the passage, from 0; only in its text. */
  sentence: number;
  /** The place in the passage's text; only there. */
  start: number;
  end: number;
}

interface Segment {
  passages: number[];
  field: Field;
  sentence: number;
}

/** A passage that begins so speaks of what stands before it. */
const POINTS_BACK =
  /^(?:deze|dit|dat|die|zij|hij|daar\p{L}*|hier\p{L}*|de laatste|eveneens|ook|tevens|verder|een en ander)\b/iu;

export class TextIndex {
  readonly sentences: readonly Span[][];
  readonly vocabulary = new VocabularyIndex();
  readonly lengths: number[] = [];
  /** For each stem: how often it occurs in each passage. */
  readonly counts = new Map<string, Map<number, number>>();
  readonly averageLength: number;
  readonly #stream: number[] = [];
  readonly #segmentOf: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #segments: Segment[] = [];
  readonly #places: number[][] = [];
  readonly #small: boolean[] = [];
  readonly #shared = new Map<string, number>();
  readonly #hits = new Map<string, readonly Hit[]>();
  readonly #short: ReadonlyMap<string, readonly string[]>;

  constructor(readonly passages: readonly Passage[]) {
    this.#short = abbreviationsOf(passages.map(({ text }) => text));
    this.sentences = passages.map(({ text }) => sentences(text));
    for (const passage of passages) this.#addPassage(passage);
    const total = this.lengths.reduce((sum, length) => sum + length, 0);
    this.averageLength = Math.max(1, total / Math.max(1, passages.length));
  }

  /** All places of a term, each once. */
  find(term: string): readonly Hit[] {
    const known = this.#hits.get(term);
    if (known) return known;
    const hits = waysOf(term).flatMap((way) => this.#placesOf(way));
    this.#hits.set(term, hits);
    return hits;
  }

  #addPassage(passage: Passage): void {
    const { index, text } = passage;
    this.lengths.push(0);
    this.sentences[index]?.forEach(({ start, end }, sentence) => {
      this.#addSegment({ passages: [index], field: "text", sentence }, text.slice(start, end), start);
    });
    if (passage.intro !== "") this.#addShared("intro", passage.intro, index);
    const near = passage.headings
      .slice(-2)
      .map(({ title }) => title)
      .join(" | ");
    if (near !== "") this.#addShared("heading", near, index);
    const before = this.passages[index - 1];
    if (before && POINTS_BACK.test(text) && before.headings.at(-1)?.line === passage.headings.at(-1)?.line) {
      this.#addShared("before", before.text, index);
    }
  }

  /** Headings and introductions stand once, however many passages are under them. */
  #addShared(field: Field, text: string, passage: number): void {
    const key = `${field} ${text}`;
    const known = this.#shared.get(key);
    if (known === undefined) this.#shared.set(key, this.#addSegment({ passages: [passage], field, sentence: -1 }, text, 0));
    else {
      this.#segments[known]?.passages.push(passage);
      for (const { word } of tokens(text)) this.#count(this.vocabulary.add(word), passage, field);
    }
  }

  #addSegment(segment: Segment, text: string, offset: number): number {
    const id = this.#segments.push(segment) - 1;
    for (const { word, start, end } of tokens(text)) {
      const short = this.#short.get(
        text.slice(start, end).replace(/['’].*$/, (rest) => (rest === "’s" || rest === "'s" ? "" : rest)),
      );
      for (const each of short ?? [word]) this.#addWord(each, id, offset + start, offset + end);
      if (short && short[0] !== word && short.length > 1)
        this.#count(this.vocabulary.add(word), segment.passages[0] ?? 0, segment.field);
    }
    this.#stream.push(-1);
    this.#segmentOf.push(-1);
    this.#starts.push(0);
    this.#ends.push(0);
    return id;
  }

  #addWord(word: string, segment: number, start: number, end: number): void {
    const id = this.vocabulary.add(word);
    const places = this.#places[id] ?? [];
    if (places.length === 0) {
      this.#places[id] = places;
      this.#small[id] = SMALL_WORDS.has(word);
    }
    places.push(this.#stream.length);
    this.#stream.push(id);
    this.#segmentOf.push(segment);
    this.#starts.push(start);
    this.#ends.push(end);
    const { passages, field } = this.#segments[segment] as Segment;
    this.#count(id, passages[0] ?? 0, field);
  }

  #count(id: number, passage: number, field: Field): void {
    if (this.#small[id] || field === "before") return;
    const root = this.vocabulary.stemOf(id);
    if (root.length < 2) return;
    const counts = this.counts.get(root) ?? new Map<number, number>();
    counts.set(passage, (counts.get(passage) ?? 0) + 1);
    this.counts.set(root, counts);
    this.lengths[passage] = (this.lengths[passage] ?? 0) + 1;
  }

  #placesOf(way: Way): Hit[] {
    const words = way.map(({ word }) => this.vocabulary.matching(word));
    if (words.some((ids) => ids.size === 0)) return [];
    const hits: Hit[] = [];
    for (const id of words[0] ?? []) {
      for (const place of this.#places[id] ?? []) {
        const end = this.#follow(way, words, place);
        if (end >= 0) this.#report(hits, place, end);
      }
    }
    return hits;
  }

  /** The place of the last word of a term that begins at a place, or -1. */
  #follow(way: Way, words: readonly ReadonlySet<number>[], place: number): number {
    let at = place;
    for (let step = 1; step < way.length; step++) {
      at = this.#next(at, way[step]?.gap ?? 0, way[step]?.small ?? true, words[step] as ReadonlySet<number>);
      if (at < 0) return -1;
    }
    return at;
  }

  #next(from: number, gap: number, small: boolean, ids: ReadonlySet<number>): number {
    for (let at = from + 1; at <= from + 1 + gap; at++) {
      const id = this.#stream[at] ?? -1;
      if (id < 0) return -1;
      if (ids.has(id)) return at;
      if (small && !this.#small[id]) return -1;
    }
    return -1;
  }

  #report(hits: Hit[], first: number, last: number): void {
    const segment = this.#segments[this.#segmentOf[first] ?? -1];
    if (!segment) return;
    const { field, sentence } = segment;
    for (const passage of segment.passages) {
      hits.push({ passage, field, sentence, start: this.#starts[first] ?? 0, end: this.#ends[last] ?? 0 });
    }
  }
}
