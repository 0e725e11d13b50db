/** A memory with room for so many: what was not used for longest makes place. */
export class RecentCache<T> {
  /** By their keys, the longest unused first. */
  readonly #values = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    const value = this.#values.get(key);
    return value === undefined ? undefined : this.keep(key, value);
  }

  /** Keeps a value as the one used last, and gives it back. */
  keep(key: string, value: T): T {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }

  forget(key: string, value: T): void {
    if (this.#values.get(key) === value) this.#values.delete(key);
  }
}
