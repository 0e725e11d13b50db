/** A glyph that is first met as a part of another keeps its character. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Font } from "@react-pdf/renderer";
import { expect, it } from "vitest";
import { isGlyphs, nameGlyphs } from "./glyph-names";

const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));

interface Fontkit {
  layout(text: string): { glyphs: { id: number; codePoints: number[] }[] };
  getGlyph(id: number): { codePoints: number[] };
}

async function newFont(family: string): Promise<Fontkit> {
  Font.register({ family, src: `${folder}/400Regular/SourceSans3_400Regular.ttf` });
  await Font.load({ fontFamily: family });
  return Font.getFont({ fontFamily: family }).data as unknown as Fontkit;
}

/** As fontkit does when it takes apart a glyph that is made of others. */
async function metAsPart(font: Fontkit): Promise<string> {
  const { id } = (await newFont("other")).layout("‘").glyphs[0]!;
  font.getGlyph(id);
  return String.fromCodePoint(...font.layout("‘").glyphs[0]!.codePoints);
}

it("lets a glyph that is first met as a part of another be read", async () => {
  const font = await newFont("named");
  expect(isGlyphs(font)).toBe(true);
  if (isGlyphs(font)) nameGlyphs(font);
  expect(await metAsPart(font)).toBe("‘");
});

it("is needed: without it fontkit forgets the character", async () => {
  expect(await metAsPart(await newFont("unnamed"))).toBe("");
});

it("reads a ligature as its letters and a hard space as a space", async () => {
  const font = await newFont("joined");
  if (isGlyphs(font)) nameGlyphs(font);
  const read = font
    .layout("officieel\u00a0van")
    .glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))
    .join("");
  expect(read).toBe("officieel van");
});
