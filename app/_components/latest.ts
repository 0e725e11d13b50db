/**
 * Remembers what a pure function made last. Where `useMemo` begins anew with every request, this also serves the next reader
 * of the same page.
 */

/** As `make`; asked of the same as the time before, it gives what it made then. */
export function latest<A extends readonly unknown[], T>(make: (...of: A) => T): (...of: A) => T {
  let before: { of: A; made: T } | undefined;
  return (...of) => {
    if (before === undefined || of.some((one, at) => !Object.is(one, before?.of[at]))) before = { of, made: make(...of) };
    return before.made;
  };
}
