/** What is made once it is used, and not while a page loads: one format of `Intl` keeps a browser busy for some ten milliseconds. */

/** Gives what `make` makes: made at the first call, the same at every later one. */
export function atFirstUse<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
