/** Remembers what was made last, so that who asks for the same again, or at the same time, does not wait for it again. */
import { RecentCache } from "@/lib/recent-cache";

/** As `make`, but what has the same key is made once, as long as it is among the `most` that were asked for last. */
export function remembered<Q, A>(make: (question: Q) => Promise<A>, keyOf: (question: Q) => string, most: number) {
  const made = new RecentCache<Promise<A>>(most);
  return (question: Q): Promise<A> => {
    const key = keyOf(question);
    const answer = made.get(key) ?? made.keep(key, make(question));
    // What failed may succeed the next time.
    answer.catch(() => made.forget(key, answer));
    return answer;
  };
}
