/** Numbers as people type them. */
import { describe, expect, it } from "vitest";
import { readTypedNumber, writeNumber } from "./number";

describe("readTypedNumber", () => {
  it.each([
    ["0", 0],
    ["25", 25],
    ["007", 7],
    ["1000", 1000],
    ["1.000", 1000],
    ["12.345.678", 12_345_678],
    ["1 000", 1000],
    ["1\u00a0000", 1000],
    ["9007199254740991", 9_007_199_254_740_991],
  ])("reads %s as %d", (text, number) => {
    expect(readTypedNumber(text)).toEqual({ number });
  });

  it.each([
    "1e3",
    "0x10",
    "0b1",
    "1,000",
    "1,5",
    "1.5",
    "1.00",
    "1.0000",
    "1000.000",
    "1.000 000",
    "-3",
    "+3",
    "twintig",
    "ca. 20",
    "1 0",
    "Infinity",
    "１０",
  ])("refuses %s", (text) => {
    expect(readTypedNumber(text).message).toBe("Vul een heel getal in, bijvoorbeeld 25 of 1.000.");
  });

  it("refuses what is too large to count with", () => {
    expect(readTypedNumber("9007199254740992").message).toBe("Dit getal is te groot.");
  });

  it("reads back what is written", () => {
    for (const number of [0, 1000, 1_000_000, Number.MAX_SAFE_INTEGER])
      expect(readTypedNumber(writeNumber(number))).toEqual({ number });
    expect(writeNumber(1e21)).toBe("1000000000000000000000");
  });
});
