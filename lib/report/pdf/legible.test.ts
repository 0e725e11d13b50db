/** Every character on paper is in the embedded typeface, whatever was recorded, and the report says what was replaced. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportOf } from "../gap/report-texts.testing";
import { loadFonts } from "./fonts";
import { legibleText } from "./legible";
import { fontFolder, read, render } from "./reading.testing";
import { readAloud } from "./tagged/reading.testing";
import { problemsIn } from "./tagged/soundness.testing";

const latin = (codePoint: number): boolean => (codePoint >= 0x20 && codePoint < 0x250) || [0x2022, 0x25a1].includes(codePoint);

describe("a text", () => {
  it.each([
    ["gewoon", "gewoon", 0],
    ["een\ttab en een\r\nregel", "een tab en een regel", 0],
    ["\uf0b7 punt", "• punt", 0],
    ["cafe\u0301", "café", 0],
    ["links\u200erechts\u202e", "linksrechts", 0],
    ["👨‍👩‍👧 samen", "□ samen", 1],
    ["سلام", "□□□□", 4],
  ])("%j is drawn as %j", (text, drawn, lacking) => {
    expect(legibleText(text, latin)).toEqual({ text: drawn, lacking });
  });
});

const TEXT = "Ωμέγα Привет 漢字 سلام עליכם שלום 😀 → ★ \t\u202e\uf0b7 einde";

it("embeds every font, for any text", async () => {
  const bytes = await render(reportOf(TEXT));
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  try {
    writeFileSync(join(folder, "a.pdf"), bytes);
    const fonts = execFileSync("pdffonts", [join(folder, "a.pdf")], { encoding: "utf8" })
      .trim()
      .split("\n")
      .slice(2);
    const named = fonts.map((font) => /\+(\S+)\s+CID TrueType\s+Identity-H\s+yes yes yes/.exec(font)?.[1]);
    expect(named).not.toContain(undefined);
    for (const name of [
      "SourceSans3-Regular",
      "NotoSansArabic-Regular",
      "NotoSansHebrew-Regular",
      "NotoSansSymbols2-Regular",
    ]) {
      expect(named).toContain(name);
    }
    // What stands in is embedded as far as it is used.
    expect(bytes.length).toBeLessThan(120_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

it("draws what a typeface that stands in has, and tells what none has", async () => {
  const bytes = await render(reportOf(TEXT));
  const words = (await read(bytes)).pages.flat().map((word) => word.text);
  expect(words.join(" ")).toContain("Ωμέγα Привет □□");
  expect(words.join("")).toContain("★");
  expect(words.join(" ")).toContain("het lettertype van dit bestand niet; daar staat □");
  expect(problemsIn(bytes)).toEqual([]);
  const told = (await readAloud(bytes)).map(({ text }) => text.replace(/\s+/g, " "));
  expect(told).toContain("Ωμέγα Привет □□ سلام עליכם שלום □ → ★ • einde");
}, 60_000);

it("orders words from right to left on their line, within a sentence from left to right", async () => {
  const { breaker, standInsRead } = await loadFonts(fontFolder);
  await standInsRead();
  const look = { size: 10, leading: 1.3, weight: 400, colour: "#000000" } as const;
  const [line] = breaker.lines("de שלום עליכם groet", look, 500);
  const read = line?.words.map((word) => word.flatMap(({ glyphs }) => glyphs.flatMap(({ codePoints }) => codePoints)));
  expect(read?.map((word) => String.fromCodePoint(...word))).toEqual(["de", "םכילע", "םולש", "groet"]);
  expect(line?.altered).toBe(true);
});
