/** An exception on its own: what it needs and in which order its days stand. */
import { expect, it } from "vitest";
import { jsonPath, problemsOf } from "@/lib/problem";
import { exception } from "./exception";

const good = { evidence: "e", from: "2025-01-01", motivation: "Wij doen niet mee." };

it.each<[string, object, string[]]>([
  ["without an end", good, []],
  ["of one day", { ...good, until: "2025-01-01" }, []],
  ["that ends before it begins", { ...good, until: "2024-12-31" }, ["$.until"]],
  ["without motivation", { ...good, motivation: " " }, ["$.motivation"]],
  ["with a wrong day and a wrong id", { evidence: "a b", from: "2025-02-30", motivation: "x" }, ["$.evidence", "$.from"]],
  ["with an end before it begins and an unknown field", { ...good, until: "2024-12-31", x: 1 }, ["$.x", "$.until"]],
])("an exception %s", (_, given, paths) => {
  const { error } = exception.safeParse(given);
  expect(error ? problemsOf(error).map(({ path }) => jsonPath(path)) : []).toEqual(paths);
});
