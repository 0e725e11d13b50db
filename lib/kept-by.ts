/** Remembers what was made: of an object for as long as that object lives, of a word or number for as long as the function does. */

/**
 * As `make`, which must be pure; asked of the same object for the same as the time before, it gives what it made then. Of each
 * object one answer is kept, so that its memory is bounded by what is there anyway.
 */
export function keptBy<O extends object, A extends readonly (string | number)[], T>(
  make: (of: O, ...how: A) => T,
): (of: O, ...how: A) => T {
  const kept = new WeakMap<O, { how: A; made: T }>();
  return (of, ...how) => {
    const before = kept.get(of);
    if (before !== undefined && how.every((one, at) => one === before.how[at])) return before.made;
    const made = make(of, ...how);
    kept.set(of, { how, made });
    return made;
  };
}

/** As `make`, which must be pure; made once for each word or number, so it is for few of them. */
export function keptForEach<K extends string | number, T>(make: (key: K) => T): (key: K) => T {
  const kept = new Map<K, T>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, make(key));
    return kept.get(key) as T;
  };
}
