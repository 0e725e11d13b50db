/** The two days that an address asks to compare. */
import { describe, expect, it } from "vitest";
import { knownFor, readTwoDays } from "./dates";

const TODAY = "2026-11-22";

describe("the two days", () => {
  it("are a year ago and today where nothing was asked", () => {
    expect(readTwoDays({}, TODAY)).toMatchObject({ from: "2025-11-22", to: TODAY, asKnownThen: false });
  });

  it("are read as people type them, and put in order", () => {
    expect(readTwoDays({ van: "1-3-2026", tot: "31-12-2024" }, TODAY)).toMatchObject({ from: "2024-12-31", to: "2026-03-01" });
  });

  it("keep what was typed and say what is wrong with it, each with the day that is shown instead", () => {
    const { from, to, fields } = readTwoDays({ van: "gisteren", tot: "31-2-2026" }, TODAY);
    expect([from, to]).toEqual(["2025-11-22", TODAY]);
    expect(fields.van).toMatchObject({ value: "gisteren", error: expect.stringContaining("een jaar geleden") });
    expect(fields.tot).toMatchObject({ value: "31-2-2026", error: expect.stringContaining("vandaag") });
  });

  it("are judged on the records of now, or each on those of its own last moment", () => {
    expect(knownFor(readTwoDays({}, TODAY), "2025-11-22", TODAY)).toBeUndefined();
    const then = readTwoDays({ bekend: "toen" }, TODAY);
    expect(knownFor(then, "2025-11-22", TODAY)).toBe("2025-11-22T22:59:59.999Z");
    expect(knownFor(then, TODAY, TODAY)).toBeUndefined();
  });
});
