/** Remembering words must not change what is drawn: the glyphs, and how wide they are, stay those of fontkit. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Font } from "@react-pdf/renderer";
import { expect, it } from "vitest";
import { criteriaOf } from "../../framework/framework";
import { currentFramework } from "../../framework/versions";
import { isShaper, rememberWords, type Shaped, type Shaper } from "./shaping";

const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));

/** A font of its own for each test, with what it was asked to shape. */
async function newFont(family: string): Promise<{ font: Shaper; shape: Shaper["layout"]; asked: string[] }> {
  Font.register({ family, src: `${folder}/400Regular/SourceSans3_400Regular.ttf` });
  await Font.load({ fontFamily: family });
  const font: object | null = Font.getFont({ fontFamily: family }).data;
  if (!isShaper(font)) throw new Error("react-pdf no longer shapes text with a fontkit font");
  const shape = font.layout.bind(font);
  const asked: string[] = [];
  font.layout = (text, ...others) => {
    asked.push(text);
    return shape(text, ...others);
  };
  rememberWords(font);
  return { font, shape, asked };
}

const idsOf = ({ glyphs }: Shaped): unknown[] => glyphs.map((glyph) => (glyph as { id: number }).id);
const advances = ({ positions }: Shaped): number[] => positions.map((position) => (position as { xAdvance: number }).xAdvance);

/** As textkit asks. */
const asTextkit = (shape: Shaper["layout"], text: string): Shaped => shape(text, [], undefined, undefined, "ltr");

it("draws every text of the framework as fontkit does", async () => {
  const { font, shape } = await newFont("same");
  const texts = criteriaOf(currentFramework).flatMap(({ id, title, question, hint }) => [
    `${id} ${title}`,
    question,
    hint ?? "",
  ]);
  for (const text of [...texts, "“Kwaliteit” –  § 3.1, coördinatie en officiële ﬁnanciën "]) {
    const [ours, theirs] = [asTextkit(font.layout, text), asTextkit(shape, text)];
    expect(idsOf(ours), text).toEqual(idsOf(theirs));
    expect(advances(ours), text).toEqual(advances(theirs));
  }
});

it("shapes a word once", async () => {
  const { font, asked } = await newFont("once");
  asTextkit(font.layout, "aanpak van mensenhandel");
  asTextkit(font.layout, "de aanpak van mensenhandel");
  expect(asked).toEqual(["aanpak ", "van ", "mensenhandel", "de "]);
});

it("leaves whole what is not Latin, or asked for in another way", async () => {
  const { font, asked } = await newFont("whole");
  asTextkit(font.layout, "Αθήνα και Σπάρτη");
  font.layout("met smcp", ["smcp"], undefined, undefined, "ltr");
  font.layout("zonder richting");
  expect(asked).toEqual(["Αθήνα και Σπάρτη", "met smcp", "zonder richting"]);
});

it("keeps what is shared from being changed", async () => {
  const { font } = await newFont("shared");
  const [position] = asTextkit(font.layout, "aanpak").positions as { xAdvance: number }[];
  expect(() => Object.assign(position ?? {}, { xAdvance: 0 })).toThrow(TypeError);
});
