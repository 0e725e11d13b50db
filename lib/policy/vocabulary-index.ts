/** The different words of a text, found by stem, by beginning, by ending or as a compound. */
import type { WordPattern } from "./terms";
import { stem } from "./words";

/** A shorter word would be found in words that have nothing to do with it. */
const COMPOUND = 7;

export class VocabularyIndex {
  readonly #words: string[] = [];
  readonly #stems: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byStart = new Map<string, number[]>();
  readonly #byEnd = new Map<string, number[]>();
  readonly #found = new Map<string, ReadonlySet<number>>();

  /** The number of a word; a new word gets the next one. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    const root = stem(word);
    this.#stems.push(root);
    this.#ids.set(word, id);
    keep(this.#byStem, root, id);
    keep(this.#byStart, word.slice(0, 3), id);
    keep(this.#byEnd, root.slice(-3), id);
    return id;
  }

  stemOf = (id: number): string => this.#stems[id] ?? "";

  /** The numbers of all words that fit. */
  matching(pattern: WordPattern): ReadonlySet<number> {
    const known = this.#found.get(pattern.key);
    if (known) return known;
    const found = new Set(this.#sought(pattern));
    this.#found.set(pattern.key, found);
    return found;
  }

  #sought(pattern: WordPattern): readonly number[] {
    if (pattern.kind === "stem") return this.#withCompounds(pattern.stem);
    if (pattern.kind === "compound") {
      const candidates = this.#byStart.get(pattern.first.slice(0, 3)) ?? [];
      return candidates.filter((id) => isCompound(this.#words[id] ?? "", this.stemOf(id), pattern));
    }
    if (pattern.inside[0] === "=") {
      const exact = this.#ids.get(pattern.start);
      return exact === undefined ? [] : [exact];
    }
    return this.#candidates(pattern).filter((id) => hasParts(this.#words[id] ?? "", this.stemOf(id), pattern));
  }

  /** A word, its inflections, and for a word of some length the compounds that begin or end with it. */
  #withCompounds(root: string): readonly number[] {
    const same = this.#byStem.get(root) ?? [];
    if (root.length < COMPOUND) return same;
    const longer = (id: number) => this.stemOf(id).length > root.length;
    const before = (this.#byStart.get(root.slice(0, 3)) ?? []).filter((id) => longer(id) && this.#words[id]?.startsWith(root));
    const after = (this.#byEnd.get(root.slice(-3)) ?? []).filter((id) => longer(id) && this.stemOf(id).endsWith(root));
    return [...same, ...before, ...after];
  }

  #candidates({ start, end }: { start: string; end: string }): readonly number[] {
    if (start.length >= 3) return this.#byStart.get(start.slice(0, 3)) ?? [];
    const root = stem(end);
    if (root.length >= 3) return this.#byEnd.get(root.slice(-3)) ?? [];
    return [...this.#words.keys()];
  }
}

function keep(lists: Map<string, number[]>, key: string, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

const isCompound = (word: string, root: string, { first, last }: { first: string; last: string }): boolean =>
  word.length >= first.length + last.length && word.startsWith(first) && root.endsWith(last);

function hasParts(
  word: string,
  root: string,
  { start, end, inside }: { start: string; end: string; inside: readonly string[] },
): boolean {
  if (!word.startsWith(start)) return false;
  if (end !== "" && !word.endsWith(end) && !root.endsWith(stem(end))) return false;
  if (word.length < start.length + Math.min(end.length, stem(end).length)) return false;
  let at = start.length;
  for (const part of inside) {
    at = word.indexOf(part, at);
    if (at < 0) return false;
    at += part.length;
  }
  return true;
}
