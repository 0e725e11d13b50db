/** Whatever the text, reading it gives an answer that lies within it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteriaOf } from "../../framework/framework";
import { currentFramework } from "../../framework/versions";
import { compareReadings } from "./compare";
import { type PolicyReading, readPolicy } from "./read";

const read = (lines: readonly string[]) => readPolicy({ lines }, currentFramework);

const word = fc.constantFrom(
  ..."de een wij gaan zullen moet jaarlijks elk kwartaal aandachtsfunctionaris meldroute opvang driehoek training 2027 is benoemd AF (AF) zorg- en veiligheid convenant per jaar twee keer raad vastgesteld op 3 mei 2025 slachtoffers".split(
    " ",
  ),
);
const line = fc.oneof(
  fc.array(word, { maxLength: 25 }).map((words) => words.join(" ")),
  fc
    .tuple(fc.constantFrom("• ", "1. ", "# ", "## 3.2 ", "a | ", "\t", "- » ", "| "), fc.array(word, { maxLength: 12 }))
    .map(([mark, words]) => mark + words.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constant(""),
);
const text = fc.array(line, { maxLength: 40 });

function expectWithin({ passages, criteria, promises, facts }: PolicyReading, lines: number) {
  const within = ({ from, to }: { from: number; to: number }) => from >= 1 && from <= to && to <= lines;
  expect(passages.every(within) && promises.every(within) && facts.every(within)).toBe(true);
  expect([...criteria.keys()]).toEqual(criteriaOf(currentFramework).map(({ id }) => id));
  for (const found of criteria.values()) {
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map(({ passage }) => passage.index)).size).toBe(found.length);
    for (const { why, passage } of found) {
      expect(why.every(({ start, end }) => start >= 0 && start < end && end <= passage.text.length)).toBe(true);
    }
  }
}

describe("any text", () => {
  it("gives a reading whose places lie within it", () => {
    fc.assert(
      fc.property(text, (lines) => expectWithin(read(lines), lines.length)),
      { numRuns: 150 },
    );
  });

  it("is the same as itself", () => {
    fc.assert(
      fc.property(text, (lines) => {
        expect(compareReadings(read(lines), read(lines))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a hostile text", () => {
  const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

  it.each([
    ["a ", 1_000_000],
    ["a\n", 200_000],
    ["- a\n", 100_000],
    ["a | b\n", 100_000],
    ["AF, in ", 100_000],
    ["een keer per ", 100_000],
    ["Aa (AB ", 100_000],
    ["stelt de ", 100_000],
    ["1.1 Kop\n\n", 100_000],
    ["<", 100_000],
    ["**", 100_000],
  ])("of %j is read to its end (%i characters)", (piece, length) => {
    const lines = filled(piece, length).split("\n");
    expectWithin(read(lines), lines.length);
  });
});

describe("a later version", () => {
  const before = [
    "De gemeente heeft een aandachtsfunctionaris aangesteld die signalen verzamelt.",
    "",
    "De opvang van slachtoffers is geregeld via de centrumgemeente.",
  ];
  const after = [
    "De gemeente heeft sinds mei twee aandachtsfunctionarissen aangesteld die signalen verzamelen.",
    "",
    "Baliemedewerkers en toezichthouders krijgen jaarlijks een training in signaleren.",
  ];

  it("shows what is new, gone and changed", () => {
    const changes = compareReadings(read(before), read(after));
    const of = (criterion: string) => changes.filter((change) => change.criterion === criterion).map(({ what }) => what);
    expect(of("2.1.3a")).toEqual(["new"]);
    expect(of("3.1.4b")).toEqual(["gone"]);
    expect(of("2.1.1a").length).toBeGreaterThan(0);
  });
});
