/** What is due next is said with the first day on which it would be too late. */
import { expect, it } from "vitest";
import { dueInWords } from "./due";

it.each([
  [[], undefined],
  [[{ title: "Evalueren", due: "2026-12-31" }], "“Evalueren” moet vóór 1 januari 2027"],
  [
    [
      { title: "Later", due: "2027-01-31" },
      { title: "Rapporteren", due: "2026-12-31" },
      { title: "Overleggen", due: "2026-12-31" },
    ],
    "“Rapporteren” en nog één moeten vóór 1 januari 2027",
  ],
])("says %j as %s", (all, words) => {
  expect(dueInWords(all)).toBe(words);
});
