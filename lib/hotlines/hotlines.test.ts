/** The numbers on the public pages: what ships is sound, and a line that is none is told by its number. */
import { describe, expect, it } from "vitest";
import { firstHotlines, hotlinesForm, hotlinesIn } from "./hotlines";

const typed = (numbers: string) =>
  hotlinesForm.read({ id: ["hotlines"], numbers: [numbers], source: ["politie.nl"], checkedOn: ["30-11-2026"] });

it("begins with national numbers, what helps at once first", () => {
  const numbers = hotlinesIn(firstHotlines);
  expect(numbers[0]?.dialled).toBe("112");
  expect(numbers.map(({ dialled }) => dialled)).toContain("0334481186");
  expect(numbers.every(({ who, what }) => who !== "" && what !== "")).toBe(true);
});

it("is the same after it is shown in the form and sent again", () => {
  const reading = hotlinesForm.read({ ...hotlinesForm.fill({ ...firstHotlines }), id: ["hotlines"] });
  expect(reading).toMatchObject({ ok: true, item: firstHotlines });
});

describe("a line", () => {
  it.each([
    ["Politie; 0900 8844; geen spoed", true],
    ["Politie; 112; spoed\n\nVeilig; +31 70 333 44 44; uit het buitenland", true],
    ["Politie, 0900 8844", false],
    ["Politie; negenhonderd; geen spoed", false],
    ["; 112; spoed", false],
    ["Politie; 112; ", false],
    ["Politie; 112; spoed; meer", false],
    [Array.from({ length: 13 }, (_, at) => `Meldpunt ${at}; 112; spoed`).join("\n"), false],
  ])("%j is right: %s", (numbers, right) => {
    expect(typed(numbers).ok).toBe(right);
  });

  it("that is wrong is told by its number, with how it should be", () => {
    const reading = typed("Politie; 112; spoed\nIemand; bel mij; altijd");
    expect(reading).toMatchObject({
      ok: false,
      problems: [{ field: "numbers", message: expect.stringMatching(/^Regel 2 klopt niet/) }],
    });
  });
});
