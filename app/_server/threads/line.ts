/** A fair line: who asks much comes after who asks little, however many questions one has put in it. */

interface Place<T> {
  asker: string;
  item: T;
}

/** The places of one line, and when each asker had a turn last. */
export class Line<T> {
  #places: Place<T>[] = [];
  readonly #lastTurn = new Map<string, number>();
  #turns = 0;

  get length(): number {
    return this.#places.length;
  }

  /** How many places one asker has. */
  of = (asker: string): number => this.#places.filter((place) => place.asker === asker).length;

  /** Adds an item at the end; returns what takes it out again, which says whether it was still there. */
  add(asker: string, item: T): () => boolean {
    const place = { asker, item };
    this.#places.push(place);
    return () => {
      const before = this.#places.length;
      this.#places = this.#places.filter((other) => other !== place);
      return this.#places.length < before;
    };
  }

  /** Takes out the first item of the asker whose last turn is longest ago; undefined where nobody waits. */
  next(): T | undefined {
    const turnOf = ({ asker }: Place<T>): number => this.#lastTurn.get(asker) ?? 0;
    const first = this.#places.reduce<Place<T> | undefined>(
      (best, place) => (best === undefined || turnOf(place) < turnOf(best) ? place : best),
      undefined,
    );
    if (first === undefined) return undefined;
    this.#places = this.#places.filter((place) => place !== first);
    this.#turns += 1;
    this.#lastTurn.set(first.asker, this.#turns);
    return first.item;
  }

  /** Forgets who had turns: for when there is no work at all. */
  forget(): void {
    this.#lastTurn.clear();
  }
}
