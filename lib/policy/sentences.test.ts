/** What is written without an end is still cut, so that no work grows with the square of a text. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { LONGEST_SENTENCE, sentences } from "./sentences";

it("cuts what has no end between two words, and loses none", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 300, maxLength: 1_000 });
  fc.assert(
    fc.property(words, (given) => {
      const text = given.join(" ");
      const parts = sentences(text).map(({ start, end }) => text.slice(start, end));
      expect(parts.every((part) => part.length <= LONGEST_SENTENCE)).toBe(true);
      expect(text.startsWith(parts[0] ?? "-")).toBe(true);
      // A last word of two letters is no sentence by itself.
      expect(text.length - parts.join(" ").length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 30 },
  );
});

it("cuts a word without end as well, and leaves sentences of people alone", () => {
  expect(sentences("a".repeat(3 * LONGEST_SENTENCE)).length).toBe(3);
  expect(sentences("Wij doen dit. Wij doen dat elk jaar.").length).toBe(2);
});
