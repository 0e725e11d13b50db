/** The learned model belongs to the examples, the lexicon and the texts as they are. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LEARNED_FILE, madeOf } from "./learned-from";

it("was made of the present examples, lexicon and texts; else run npm run learn", () => {
  expect(JSON.parse(readFileSync(LEARNED_FILE, "utf8"))).toMatchObject({ madeOf: madeOf() });
});
