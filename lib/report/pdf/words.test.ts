/** How a text is cut into words to be shaped. */
import { expect, it } from "vitest";
import { wordParts } from "./words";

it.each([
  ["gezagsdriehoek", ["gezagsdriehoek"]],
  ["aandachtsfunctionaris", ["aandachts", "func", "tionaris"]],
  ["kinderbeschermingsmaatregelen", ["kinder", "bescher", "mings", "maatre", "gelen"]],
  ["schoolvoorlichting", ["school", "voor", "lich", "ting"]],
  ["12345678901234567890", ["12345678", "90123456", "7890"]],
])("breaks %s only where it may", (word, parts) => {
  expect(wordParts(word)).toEqual(parts);
});
