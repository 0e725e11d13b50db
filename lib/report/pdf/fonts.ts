/** The font of the report on paper, known to react-pdf for the whole process: read, parsed and prepared once. */
import { Font } from "@react-pdf/renderer";
import { isGlyphs, nameGlyphs } from "./glyph-names";
import { isShaper, rememberWords } from "./shaping";
import { FONT } from "./styles";
import { wordParts } from "./words";

const weights = { "400Regular": 400, "600SemiBold": 600, "700Bold": 700 };

let loading: Promise<void> | undefined;

/** Loads the font from the folder of its package, once; later folders do not count. Rejects when a file cannot be read. */
export function loadFonts(folder: string): Promise<void> {
  loading ??= load(folder);
  return loading;
}

async function load(folder: string): Promise<void> {
  Font.register({
    family: FONT,
    fonts: Object.entries(weights).map(([name, fontWeight]) => ({
      src: `${folder}/${name}/SourceSans3_${name}.ttf`,
      fontWeight,
    })),
  });
  Font.registerHyphenationCallback(wordParts);
  for (const fontWeight of Object.values(weights)) {
    const wanted = { fontFamily: FONT, fontWeight };
    await Font.load(wanted);
    const font: object | null = Font.getFont(wanted).data;
    if (isGlyphs(font)) nameGlyphs(font);
    if (isShaper(font)) rememberWords(font);
  }
}

/** Whether the report's typeface has a glyph for a character; fonts must be loaded. */
export function hasGlyph(codePoint: number): boolean {
  known ??= characters();
  return known.has(codePoint);
}

let known: ReadonlySet<number> | undefined;

function characters(): ReadonlySet<number> {
  const font: object | null = Font.getFont({ fontFamily: FONT, fontWeight: 400 }).data;
  return new Set(isGlyphs(font) ? font.characterSet : []);
}
