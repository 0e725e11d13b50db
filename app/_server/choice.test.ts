/** The cookie's text: what is written can be read again, and nothing else is believed. */
import { expect, it } from "vitest";
import { type Choice, readChoice, writeChoice } from "./choice";

it.each<Choice>([
  { role: "advisor", municipality: "GM1724" },
  { role: "chain-director", region: "voorbeeld.regio-1" },
])("reads back what it wrote: %o", (choice) => {
  expect(readChoice(writeChoice(choice))).toEqual(choice);
});

it.each(["", "advisor", "advisor:", "administrator:all", "advisor:GM1724;x", "advisor:../GM1724", `advisor:${"a".repeat(65)}`])(
  "takes %o for no choice",
  (text) => {
    expect(readChoice(text)).toBeNull();
  },
);
