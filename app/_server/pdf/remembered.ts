/** Remembers what was made last, so that who asks for the same again, or at the same time, does not wait for it again. */

/** As `make`, but what has the same key is made once, as long as it is among the `most` that were asked for last. */
export function remembered<Q, A>(make: (question: Q) => Promise<A>, keyOf: (question: Q) => string, most: number) {
  const made = new Map<string, Promise<A>>();
  return (question: Q): Promise<A> => {
    const key = keyOf(question);
    const answer = made.get(key) ?? make(question);
    made.delete(key);
    made.set(key, answer);
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    // What failed may succeed the next time.
    answer.catch(() => made.get(key) === answer && made.delete(key));
    return answer;
  };
}
