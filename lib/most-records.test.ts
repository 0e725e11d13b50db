/** What one owner may hold, and what is said where it holds that. */
import { expect, it } from "vitest";
import { fullSentence, MOST_EVIDENCE, MOST_OTHERS, mostEver, mostStanding } from "./most-records";

it("is ten years of a large municipality at least, and never without end", () => {
  expect(mostStanding("evidence")).toBe(MOST_EVIDENCE);
  expect(mostStanding("action")).toBe(MOST_OTHERS);
  expect(mostStanding("constructor")).toBe(MOST_OTHERS);
  expect(mostEver("evidence")).toBe(10_000);
});

it("says how many there are and what to do", () => {
  expect(fullSentence("evidence", 5000, 1)).toBe(
    "Er staan er hier al 5.000, en dit komt erbij: hooguit 5.000 kunnen er tegelijk staan. Trek eerst in wat niet meer nodig is, of " +
      "laat weg wat er niet bij hoeft.",
  );
});
