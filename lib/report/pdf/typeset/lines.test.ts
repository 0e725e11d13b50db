/** How texts are cut into lines: nothing lost, nothing too wide, glyphs and widths as the font has them. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import fc from "fast-check";
import { open } from "fontkit";
import { expect, it } from "vitest";
import { criteriaOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { loadFonts } from "../fonts";
import type { Line } from "./lines";
import type { Look } from "./nodes";

const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));
const fonts = await loadFonts(folder);
const { breaker } = fonts;
const look: Look = { size: 10, leading: 1.3, weight: 400, colour: "#000000" };

const read = ({ words, spaced }: Line): string =>
  words
    .map((word) => word.flatMap(({ glyphs }) => glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints))).join(""))
    .join(" ") + (spaced ? " " : "");
const lines = (text: string, width: number): string[] => breaker.lines(text, look, width).map(read);

it("breaks at spaces", () => {
  expect(lines("een twee drie", 1000)).toEqual(["een twee drie"]);
  expect(lines("een twee drie", 40)).toEqual(["een twee ", "drie"]);
  expect(lines("", 40)).toEqual([]);
});

it("breaks no hard space", () => {
  expect(lines("art.\u00a0273f Sr", 45)).toEqual(["art. 273f ", "Sr"]);
});

it("breaks a word only where it is wider than a line, with a hyphen", () => {
  expect(lines("de kinderbeschermingsmaatregelen", 90)).toEqual(["de kinderbescher-", "mingsmaatregelen"]);
  expect(lines("de aandachtsfunctionaris", 100)).toEqual(["de ", "aandachtsfunctionaris"]);
});

it("breaks at a soft hyphen, and shows it nowhere else", () => {
  expect(lines("mensen\u00adhandel", 45)).toEqual(["mensen-", "handel"]);
  expect(lines("mensen\u00adhandel", 200)).toEqual(["mensenhandel"]);
});

it("cuts what has no places to break by its letters", () => {
  for (const line of breaker.lines("x".repeat(100), look, 30)) expect(line.width).toBeLessThanOrEqual(30);
});

const word = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnoprstuvwz-/0123456789ëïé"), minLength: 1, maxLength: 40 });

it("loses nothing, and no line is wider than there is room", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 30, max: 300 }), (words, width) => {
      const text = words.join(" ");
      const cut = breaker.lines(text, look, width);
      for (const line of cut) expect(line.width).toBeLessThanOrEqual(width + 0.001);
      const plain = (all: string): string => all.replace(/[-\s]/g, "");
      expect(plain(cut.map(read).join(""))).toBe(plain(text));
    }),
  );
});

it("shapes every text of the framework as fontkit does", async () => {
  const font = await open(`${folder}/400Regular/SourceSans3_400Regular.ttf`);
  const texts = criteriaOf(currentFramework).flatMap(({ id, title, question, hint }) => [
    `${id} ${title}`,
    question,
    hint ?? "",
  ]);
  for (const text of [...texts, "“Kwaliteit” – § 3.1, coördinatie en officiële ﬁnanciën"]) {
    const { glyphs, positions } = font.layout(text, undefined, "latn", undefined, "ltr");
    const [line] = breaker.lines(text, look, Number.POSITIVE_INFINITY);
    const ours = line?.words.flatMap((spans, place) => [
      ...(place > 0 ? fonts.face(400).space.glyphs : []),
      ...spans.flatMap((span) => span.glyphs),
    ]);
    expect(ours?.map(({ id }) => id) ?? [], text).toEqual(glyphs.map(({ id }) => id));
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / 100;
    expect(line?.width ?? 0).toBeCloseTo(width, 6);
  }
});

it("reads a ligature as its letters, and a glyph that is first met as a part of another as itself", () => {
  expect(lines("officieel ‘van’ “twee”", 1000)).toEqual(["officieel ‘van’ “twee”"]);
});

it("cuts and shapes a text once", () => {
  expect(breaker.lines("Nog een keer hetzelfde", look, 50)).toBe(breaker.lines("Nog een keer hetzelfde", look, 50));
});
