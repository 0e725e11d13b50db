/** What others wrote is cut between words, so that no sentence ends in half a word. */
import { expect, it } from "vitest";
import { firstWords } from "./sentences";

it.each([
  ["kort en heel", 8, 80, "kort en heel"],
  ["een twee drie vier", 2, 80, "een twee…"],
  ["rapporteren aan het bestuurlijk overleg van de regio", 16, 30, "rapporteren aan het…"],
  ["eerste deel, tweede deel", 2, 80, "eerste deel…"],
  ["aaaaaaaaaaaaaaaaaaaa", 8, 10, "aaaaaaaaaa…"],
  ["  spaties   ertussen ", 8, 80, "spaties ertussen"],
])("%j in %i words of %i characters is %j", (text, most, longest, cut) => {
  expect(firstWords(text, most, longest)).toBe(cut);
});
