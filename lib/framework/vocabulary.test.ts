/** The closed lists and their Dutch labels. */
import { expect, it } from "vitest";
import { oneOf } from "./one-of";
import { label, terms } from "./vocabulary";
import vocabulary from "./vocabulary.json";

it("the statuses stand in their order of precedence, with the words that the glossary fixes", () => {
  expect(terms("status").map((status) => [status, label("status", status)])).toEqual([
    ["met", "aangetoond"],
    ["explained", "anders ingevuld"],
    ["lapsed", "niet meer actueel"],
    ["planned", "gepland"],
    ["partial", "deels aangetoond"],
    ["open", "nog niet aangetoond"],
  ]);
});

it("a list's schema takes its values and nothing else", () => {
  const forum = oneOf("forum");
  expect(["triangle", "official", "Triangle", "toString", "", null].map((value) => forum.safeParse(value).success)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it.each(Object.entries(vocabulary))("every value of %s has a label of its own", (_, labels) => {
  const words = Object.values(labels);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word.trim()).not.toBe("");
});
