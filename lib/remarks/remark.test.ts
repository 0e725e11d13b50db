/** What an action that follows from a remark is called. */
import { expect, it } from "vitest";
import { title } from "../text";
import { actionTitle } from "./remark";

it.each([
  ["Wijs iemand aan.", "Wijs iemand aan"],
  ["\n Wijs iemand aan.\r\nDit jaar nog.", "Wijs iemand aan"],
  ["Wanneer is de training?", "Wanneer is de training?"],
  ["a".repeat(200), "a".repeat(200)],
])("is called by the first line of %j", (text, expected) => {
  expect(actionTitle({ text })).toBe(expected);
});

it("is cut where a title must end, by characters as people count them", () => {
  const cut = actionTitle({ text: "🙂".repeat(300) });
  expect(cut).toBe(`${"🙂".repeat(199)}…`);
  expect(title.safeParse(cut).success).toBe(true);
});
