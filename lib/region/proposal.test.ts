/** A proposal as a form says it: what it needs, and at which field it tells what is wrong. */
import { expect, it } from "vitest";
import { blocksOf } from "../framework/framework";
import { currentFramework } from "../framework/versions";
import { actionTitle } from "../remarks/remark";
import { TITLE_LENGTH } from "../text";
import { proposalForm, proposedText } from "./proposal";

const entries = {
  id: ["voorstel"],
  region: ["noord"],
  block: ["2.1.1"],
  criterion: ["2.1.1a"],
  text: [" Wijs iemand aan. "],
  members: ["GM9991", "GM9992"],
};

it("is one remark for each municipality that was ticked", () => {
  const item = { id: "voorstel", region: "noord", block: "2.1.1", criterion: "2.1.1a", text: "Wijs iemand aan." };
  const reading = proposalForm.read(entries);
  expect(reading.ok && reading.item).toEqual({ municipalities: ["GM9991", "GM9992"], item });
});

it("takes the day by which an answer is wanted, in any Dutch notation, or none", () => {
  const byOf = (by: string[]) => {
    const reading = proposalForm.read({ ...entries, by });
    return reading.ok && reading.item.item.by;
  };
  expect(["15-1-2027", "15 januari 2027", ""].map((typed) => byOf([typed]))).toEqual(["2027-01-15", "2027-01-15", undefined]);
});

it("says at each field what is missing", () => {
  const reading = proposalForm.read({ ...entries, text: [" "], members: [] });
  expect(!reading.ok && reading.problems).toEqual([
    { field: "text", message: "Schrijf uw voorstel." },
    { field: "members", message: "Kies minstens één gemeente." },
  ]);
});

it.each([
  ["a text that is too long", { text: ["a".repeat(10_001)] }, "text"],
  ["a day that is none", { by: ["31-2-2027"] }, "by"],
  ["a municipality that is none", { members: ["Beekrijk"] }, "members"],
  ["the same municipality twice", { members: ["GM9991", "GM9991"] }, "members"],
  ["a region that cannot be", { region: ["noord/zuid"] }, ""],
])("refuses %s", (_, wrong, field) => {
  const reading = proposalForm.read({ ...entries, ...wrong });
  expect(reading.ok ? [] : reading.problems.map((problem) => problem.field)).toEqual([field]);
});

it("tells what only the database sees at the text, or above the form", () => {
  const problems = [
    { path: ["text"], message: "Een nummer." },
    { path: ["region"], message: "Hoort er niet bij." },
  ];
  expect(proposalForm.problems({ text: "x" }, problems).map(({ field }) => field)).toEqual(["text", ""]);
});

it("proposes for every criterion a text whose first line can be the title of an action", () => {
  for (const block of blocksOf(currentFramework)) {
    for (const criterion of block.criteria) {
      const text = proposedText(criterion, block);
      expect(text).toContain(criterion.id);
      expect(actionTitle({ text })).toContain(criterion.title);
      expect([...actionTitle({ text })].length).toBeLessThanOrEqual(TITLE_LENGTH);
    }
  }
});
