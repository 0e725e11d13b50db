/** A zip that is the same whenever it was packed. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { FIRST_DAY, undated } from "./undated";

const files = { "a.xml": strToU8("<a/>"), "map/b.xml": strToU8("<b/>".repeat(100)) };

it("gives the same file whenever it was packed, as if it had been packed on the first day", () => {
  const early = undated(zipSync(files, { mtime: "2026-01-02T03:04:06" }));
  const late = undated(zipSync(files, { mtime: "2031-11-12T13:14:16" }));
  expect(Buffer.from(early).equals(Buffer.from(late))).toBe(true);
  expect(Buffer.from(early).equals(Buffer.from(zipSync(files, { mtime: FIRST_DAY })))).toBe(true);
});

it("leaves what is in it as it is, and the bytes it was given too", () => {
  const given = zipSync(files, { mtime: "2026-01-02T03:04:06" });
  const before = Buffer.from(given);
  expect(unzipSync(undated(given))).toEqual(files);
  expect(before.equals(Buffer.from(given))).toBe(true);
});

it("refuses what is no zip", () => {
  expect(() => undated(strToU8("geen zip"))).toThrow();
  expect(() => undated(strToU8("geen zip, en langer dan het einde van een zip"))).toThrow();
});
