/** How deep a document is nested: a few bytes can ask for half a million levels, and work that grows with their square. */

const MAX_DEPTH = 500;

/** Thrown where a document is nested deeper than any that people make. */
export class TooDeep extends Error {}

export class Depth {
  #levels = 0;

  down(): void {
    if (++this.#levels > MAX_DEPTH) throw new TooDeep(`deeper than ${MAX_DEPTH} levels`);
  }

  up(): void {
    this.#levels--;
  }
}
