/** Every character on paper is in the embedded typeface, whatever was recorded, and the report says what was replaced. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportOf } from "../gap/report-texts.testing";
import { legibleText } from "./legible";
import { read, render } from "./reading.testing";

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

it("embeds every font and keeps to one typeface, for any text", async () => {
  const text = "Ωμέγα Привет 漢字 سلام שלום 😀 →\t\u202e\uf0b7 einde";
  const bytes = await render(reportOf(text));
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  try {
    writeFileSync(join(folder, "a.pdf"), bytes);
    const fonts = execFileSync("pdffonts", [join(folder, "a.pdf")], { encoding: "utf8" })
      .trim()
      .split("\n")
      .slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/SourceSans3\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const words = (await read(bytes)).pages.flat().map((word) => word.text);
  expect(words.join(" ")).toContain("Ωμέγα Привет □□");
  expect(words.join(" ")).toContain("het lettertype van dit bestand niet; daar staat □");
}, 60_000);
