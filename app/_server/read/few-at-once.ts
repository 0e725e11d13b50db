/** Work of which there is only so much at once, waiting or under way: what comes on top is not begun. */

/** The same work, which answers undefined at once where `most` are waiting or under way already. */
export function fewAtOnce<Q, A>(work: (question: Q) => Promise<A>, most: number): (question: Q) => Promise<A | undefined> {
  let under = 0;
  return async (question) => {
    if (under >= most) return undefined;
    under += 1;
    try {
      return await work(question);
    } finally {
      under -= 1;
    }
  };
}
