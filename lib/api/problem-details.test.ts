/** What an answer of the API names where much is wrong. */
import { expect, it } from "vitest";
import { problemOf } from "./problem-details";

it("names the first hundred errors, and says how many there are besides", () => {
  const errors = Array.from({ length: 250 }, (_, at) => ({ detail: `Fout ${at}` }));
  const named = problemOf("invalid-input", "Er klopt iets niet.", errors).errors ?? [];
  expect(named).toHaveLength(101);
  expect(named.at(-1)).toEqual({ detail: "En nog 150 andere fouten; verbeter eerst deze." });
  expect(problemOf("invalid-input", "Er klopt iets niet.", errors.slice(0, 100)).errors).toHaveLength(100);
});
