/** What was ticked is kept with its claim in its own words. */
import { expect, it } from "vitest";
import { quoteOf } from "./quote";

it("keeps a passage whole, and a long one up to a word", () => {
  expect(quoteOf(" De meldroute is\u00ad vastgelegd. ")).toBe("De meldroute is vastgelegd.");
  const long = quoteOf("woorden ".repeat(200)) ?? "";
  expect(long).toMatch(/woorden …$/);
  expect(long.length).toBeLessThanOrEqual(602);
});

it("keeps no number of a citizen, and nothing of what nobody sees", () => {
  expect(quoteOf("Meld bij 111222333 wat u ziet.")).toBeUndefined();
  expect(quoteOf(" \u200b ")).toBeUndefined();
});
