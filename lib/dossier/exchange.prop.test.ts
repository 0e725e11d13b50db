/** Laws of the exchange file, over random good files and over anything at all. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { currentFramework } from "../framework/versions";
import vocabulary from "../framework/vocabulary.json";
import { towards } from "../sharing/boundary";
import { HOLDER } from "../sharing/viewer";
import { formChoices } from "../trafficking/choice.testing";
import { readExchange, writeExchange } from "./exchange";
import { exchangeFiles } from "./exchange.testing";
import { problemsIn } from "./exchange-file.testing";

const files = exchangeFiles({ framework: currentFramework, vocabulary });

it("a good file is read, written and read again without a change", () => {
  fc.assert(
    fc.property(files(), fc.option(formChoices), (made, choices) => {
      const file = { ...made, ...(choices && { formChoices: choices }) };
      const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const { framework, dossier } = reading;
      const written = JSON.parse(writeExchange(framework, towards(HOLDER, dossier)));
      expect(written).toEqual({ ...file, exceptions: file.exceptions ?? [], actions: file.actions ?? [] });
    }),
    { numRuns: 100 },
  );
});

it("any JSON is read or refused with at least one Dutch sentence, and never breaks the reader", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const problems = problemsIn(value);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(problem).toMatch(/^\$.* [A-Z].*\.$/s);
    }),
  );
});

it("a good file with one value replaced by anything is read or refused, and never breaks the reader", () => {
  const spoiled = fc.tuple(files({ items: 4 }), fc.nat(), fc.jsonValue({ maxDepth: 2 })).map(([file, pick, value]) => {
    let places = 0;
    JSON.stringify(file, (_, inner) => {
      places++;
      return inner;
    });
    let place = 0;
    return JSON.stringify(file, (_, inner) => (place++ === pick % places ? value : inner));
  });
  fc.assert(
    fc.property(spoiled, (text) => {
      for (const problem of problemsIn(text)) expect(problem).toMatch(/^\$.* [A-Z].*\.$/s);
    }),
    { numRuns: 300 },
  );
});
