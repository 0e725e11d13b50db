/** What is learned from a few examples, and that it stands in a file as it was. */
import { describe, expect, it } from "vitest";
import { readExamples } from "./examples";
import { fileOf, learnedIn } from "./file";
import { fitted } from "./fit";
import { likely } from "./mix";
import { oddsOf } from "./model";
import { type Sample, train } from "./train";

const features = (sentence: string) => new Map(sentence.split(" ").map((word) => [word, 1]));
const sample = (sentence: string, ...criteria: string[]): Sample => ({
  features: features(sentence),
  criteria,
  unsure: new Set(),
  alone: true,
});
const SAMPLES = [
  sample("opvang voor slachtoffers", "5.1.1a"),
  sample("opvang is geregeld", "5.1.1a"),
  sample("driehoek bespreekt mensenhandel", "3.1.1b"),
  sample("driehoek twee keer", "3.1.1b"),
  sample("het weer is mooi"),
];
const CRITERIA = ["3.1.1b", "5.1.1a"];
const model = train(SAMPLES, CRITERIA);

describe("what examples teach", () => {
  it("is recognised in a sentence that is none of them", () => {
    const [triangle = 0, shelter = 0] = oddsOf(model, features("nieuwe opvang komt"));
    expect(shelter).toBeGreaterThan(triangle);
  });

  it("is the same every time", () => expect(train(SAMPLES, CRITERIA)).toEqual(model));

  it("leaves alone what an example may carry too", () => {
    const unsure = { ...(SAMPLES[0] as Sample), criteria: [], unsure: new Set(["5.1.1a"]) };
    const without = train([unsure, ...SAMPLES.slice(2)], CRITERIA);
    expect(without.features.get("slachtoffers")?.criteria).not.toContain(1);
  });

  it("stands in a file as it was", () => {
    const mix = { bias: -1.5, weights: [0.25, -2] };
    const offsets = new Map(CRITERIA.map((id, at) => [id, at / 4]));
    const read = learnedIn(JSON.parse(JSON.stringify(fileOf("x", "y", { model, mix, offsets }))));
    expect(read).toMatchObject({ mix, offsets });
    const sentence = features("opvang driehoek twee");
    expect(oddsOf(read.model, sentence)[0]).toBeCloseTo(oddsOf(model, sentence)[0] ?? 0, 0);
  });
});

it("finds how two signs weigh beside each other", () => {
  const rows = Array.from({ length: 400 }, (_, at) => [at % 20, (at * 7) % 13]);
  const mix = fitted(
    rows,
    rows.map(([one = 0, two = 0]) => one - two > 3),
  );
  expect(likely(mix, [19, 1])).toBeGreaterThan(0.9);
  expect(likely(mix, [2, 12])).toBeLessThan(0.1);
});

it("has examples of every kind of sentence, each with a criterion or with none", () => {
  const examples = readExamples();
  expect(examples.length).toBeGreaterThan(500);
  expect(examples.some(({ criteria }) => criteria.length === 0)).toBe(true);
  expect(() => readExamples({ framework: "x", alike: [], examples: [{ criteria: ["1.1.1a"], sentences: [] }] })).toThrow();
});
