/** What a criterion is shown by where its passage cannot: the document itself, a fact of the same text, or other evidence. */
import { expect, it } from "vitest";
import { criteriaOf } from "../../framework/framework";
import { currentFramework } from "../../framework/versions";
import { proposalsOf } from "./proposals";
import { readPolicy } from "./read";
import { shownBy } from "./shown-by";

const TEXT = `# Beleidsplan mensenhandel van Proefdorp (verzonnen)

De gemeente heeft een zorgcoördinator mensenhandel in dienst van de GGD.`;
const { document, facts } = proposalsOf(
  readPolicy({ lines: TEXT.split("\n") }, currentFramework),
  currentFramework,
  "2026-11-22",
  "plan.txt",
);

it.each([
  ["3.1.4a", { what: "document" }],
  ["5.1.2a", { what: "facts" }],
  ["3.1.1b", { what: "other", types: ["meeting"] }],
])("%s", (id, expected) => {
  const criterion = criteriaOf(currentFramework).find((one) => one.id === id);
  expect(criterion && shownBy(criterion, { document, facts })).toEqual(expected);
});

it("a plan does not show by itself that it was adopted where it is of another kind", () => {
  const criterion = criteriaOf(currentFramework).find(({ id }) => id === "3.1.4a");
  expect(criterion && shownBy(criterion, { document: { kind: "procedure" }, facts: [] })).toMatchObject({ what: "other" });
});
