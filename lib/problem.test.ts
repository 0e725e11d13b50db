/** Problems: their path, and one Dutch sentence for everything that zod finds. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jsonPath, type Path, problemsOf } from "./problem";

it.each<[Path, string]>([
  [[], "$"],
  [["evidence", 3, "claims", 0, "locator"], "$.evidence[3].claims[0].locator"],
  [["a b"], '$["a b"]'],
  [["1a"], '$["1a"]'],
  [[""], '$[""]'],
  [['say "hi"'], '$["say \\"hi\\""]'],
  [["__proto__"], "$.__proto__"],
])("the path %j is written %s", (path, written) => {
  expect(jsonPath(path)).toBe(written);
});

describe("a zod error in Dutch", () => {
  const said = (schema: z.ZodType, value: unknown) => {
    const { error } = schema.safeParse(value);
    return error ? problemsOf(error).map(({ path, message }) => `${jsonPath(path)} ${message}`) : [];
  };

  it.each<[string, z.ZodType, unknown, string[]]>([
    ["a missing field", z.object({ a: z.string() }), {}, ["$.a Vul dit veld in; het is verplicht."]],
    ["null for a text", z.object({ a: z.string() }), { a: null }, ["$.a Vul hier een tekst in."]],
    ["a text for a number", z.number(), "3", ["$ Vul hier een getal in."]],
    ["a text for yes or no", z.boolean(), "true", ["$ Vul hier true of false in."]],
    ["an object for a list", z.array(z.string()), {}, ["$ Vul hier een lijst in."]],
    ["a list for an object", z.object({}), [], ["$ Vul hier een object in."]],
    ["a value outside the list", z.enum(["a", "b"]), "c", ["$ Kies een van: a, b."]],
    ["too few", z.array(z.string()).min(1), [], ["$ Vul er ten minste 1 in."]],
    ["too many", z.array(z.string()).max(1), ["a", "b"], ["$ Vul er hooguit 1 in."]],
    ["too low", z.number().min(1), 0, ["$ Vul ten minste 1 in."]],
    ["too high", z.number().max(1), 2, ["$ Vul hooguit 1 in."]],
    ["no whole number", z.int(), 1.5, ["$ Vul hier een heel getal in."]],
    ["an unknown kind", z.union([z.string(), z.number()]), true, ["$ Deze waarde is niet bekend."]],
    ["a wrong form", z.string().regex(/^a$/), "b", ["$ Deze waarde kan hier niet."]],
    ["a sentence of ours", z.string().refine(() => false, { error: "Zo niet." }), "b", ["$ Zo niet."]],
    [
      "unknown fields, each apart",
      z.strictObject({ a: z.string() }),
      { a: "a", b: 1, constructor: 2 },
      ["$.b Dit veld bestaat niet; haal het weg.", "$.constructor Dit veld bestaat niet; haal het weg."],
    ],
  ])("%s", (_, schema, value, expected) => {
    expect(said(schema, value)).toEqual(expected);
  });

  it("can be placed inside something larger", () => {
    const { error } = z.object({ a: z.string() }).safeParse({});
    expect(error && problemsOf(error, ["actions", 2]).map(({ path }) => jsonPath(path))).toEqual(["$.actions[2].a"]);
  });
});
