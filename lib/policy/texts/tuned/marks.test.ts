/** The marks of the invented texts, also of those that nothing is learned from, lie within their texts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Marks {
  criteria: Record<string, { relevantLines: number[]; plannedLines: number[] }>;
  promises: { from: number; to: number }[];
  facts: { from: number; to: number }[];
}

const TEXTS = join("lib", "policy", "texts");
const all = ["tuned", "held-out"].flatMap((folder) =>
  readdirSync(join(TEXTS, folder))
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(TEXTS, folder, name)),
);

describe("marks", () => {
  it.each(all)("%s", (file) => {
    const { criteria, promises, facts } = JSON.parse(readFileSync(file, "utf8")) as Marks;
    const lines = readFileSync(file.replace(/json$/, "txt"), "utf8").split("\n");
    const marked = Object.values(criteria);
    const places = [
      ...marked.flatMap(({ relevantLines }) => relevantLines),
      ...[...promises, ...facts].flatMap(({ from, to }) => [from, to]),
    ];
    expect(places.filter((line) => (lines[line - 1] ?? "").trim() === "")).toEqual([]);
    for (const { relevantLines, plannedLines } of marked) {
      expect(relevantLines).toEqual(expect.arrayContaining(plannedLines));
    }
  });

  it("are told of invented municipalities only", () => {
    const texts = all.map((file) => readFileSync(file.replace(/json$/, "txt"), "utf8"));
    expect(texts.filter((text) => !text.includes("verzonnen"))).toEqual([]);
  });
});
