/** JSON, read strictly: where it breaks, double keys and depth. */
import { describe, expect, it } from "vitest";
import { jsonPath } from "../problem";
import { readJson } from "./json";

const problemsIn = (text: string) => readJson(text).problems.map(({ path, message }) => `${jsonPath(path)} ${message}`);

/** Lists within lists, so many layers deep. */
const lists = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

describe("JSON", () => {
  it("gives its value", () => {
    expect(readJson('{"a": [1, "b", null, true]}')).toEqual({ value: { a: [1, "b", null, true] }, problems: [] });
  });

  it.each([
    ["nothing", "", "$ Dit is geen geldige JSON: kijk bij regel 1, teken 1."],
    ["a comma too many", '{"a": 1,}', "$ Dit is geen geldige JSON: kijk bij regel 1, teken 9."],
    ["a word", '{\n  "a": yes\n}', "$ Dit is geen geldige JSON: kijk bij regel 2, teken 8."],
    ["a comment", "// hier\n{}", "$ Dit is geen geldige JSON: kijk bij regel 1, teken 1."],
    ["single quotes", "{'a': 1}", "$ Dit is geen geldige JSON: kijk bij regel 1, teken 2."],
    ["something after the end", "{} x", "$ Dit is geen geldige JSON: kijk bij regel 1, teken 4."],
  ])("is refused with its place: %s", (_, text, problem) => {
    expect(problemsIn(text)).toEqual([problem]);
  });

  it("is refused where it breaks off, however deep", () => {
    expect(problemsIn("[".repeat(100_000))).toEqual(["$ Dit is geen geldige JSON."]);
  });
});

describe("a key given twice", () => {
  const twice = "Dit veld staat er twee keer in; haal er een weg.";

  it.each([
    ["at the top", '{"a": 1, "a": 1}', ["$.a"]],
    ["in a list", '{"a": [{}, {"b": 1, "b": 2}]}', ["$.a[1].b"]],
    ["deep down", '{"a": {"b": {"c": 1, "d": 2, "c": 3}}}', ["$.a.b.c"]],
    ["once written with an escape", '{"a": 1, "\\u0061": 2}', ["$.a"]],
    ["as __proto__", '{"__proto__": 1, "__proto__": 2}', ["$.__proto__"]],
    ["as constructor", '{"constructor": 1, "constructor": 2}', ["$.constructor"]],
    ["as the empty text", '{"": 1, "": 2}', ['$[""]']],
    ["three times", '{"a": 1, "a": 2, "a": 3}', ["$.a", "$.a"]],
    ["at two depths", '{"a": {"b": 1, "b": 1}, "a": 2}', ["$.a.b", "$.a"]],
  ])("is refused %s", (_, text, paths) => {
    expect(problemsIn(text)).toEqual(paths.map((path) => `${path} ${twice}`));
  });

  it.each([
    ["in two objects beside each other", '[{"a": 1}, {"a": 2}]'],
    ["in an object and the one inside it", '{"a": {"a": 1}}'],
    ["after an object inside", '{"a": {"b": 1}, "b": 2}'],
    ["in another case", '{"a": 1, "A": 2}'],
    ["as a value", '{"a": "a", "b": "a"}'],
    ["named like something every object has", '{"toString": 1, "constructor": 2}'],
  ])("is not what this is: %s", (_, text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});

describe("depth", () => {
  it.each([
    ["lists", lists],
    ["objects", objects],
  ])("of 32 %s is fine, of 33 is not", (_, nested) => {
    expect(problemsIn(nested(32))).toEqual([]);
    expect(readJson(nested(33)).value).toBeUndefined();
    expect(problemsIn(nested(33))).toEqual([expect.stringContaining("Het bestand is dieper genest dan 32 lagen.")]);
  });

  it("does not count what stands beside each other", () => {
    expect(problemsIn(`[${Array(100).fill(lists(31)).join(",")}]`)).toEqual([]);
  });

  it("does not break the reader", () => {
    expect(problemsIn(lists(200_000))).toHaveLength(1);
  });
});

describe("more than a file may hold", () => {
  it.each([
    ["keys", `{${Array.from({ length: 310_000 }, (_, at) => `"${at}":1`).join()}}`],
    ["lists in lists", "[".repeat(700_000)],
  ])("is refused before it is parsed: %s", (_what, text) => {
    expect(readJson(text)).toEqual({
      problems: [{ path: [], message: "Dit bestand bevat te veel gegevens om te lezen. Verdeel het over meer bestanden." }],
    });
  });
});
