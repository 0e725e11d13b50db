/** The typefaces of the report on paper: read and prepared once for the whole process. */
import { open } from "fontkit";
import { type Family, LineBreaker } from "./typeset/lines";
import type { Weight } from "./typeset/nodes";
import { Typeface } from "./typeset/typeface";

const weights: readonly (readonly [name: string, weight: Weight])[] = [
  ["400Regular", 400],
  ["600SemiBold", 600],
  ["700Bold", 700],
];

/**
 * What the typeface lacks, in the order in which they are tried. Latin, Greek and Cyrillic are its own. Chinese, Japanese and
 * Korean would take fifty megabytes and more, and emoji eleven: for these a visible sign stands.
 */
const standIns = ["hebrew-hebrew", "arabic-arabic", "symbols-2-symbols"].map(
  (name) => `noto-sans-${name.replace(/-[a-z]+$/, "")}/files/noto-sans-${name}-400-normal.woff`,
);

export interface Fonts extends Family {
  breaker: LineBreaker;
  /** Whether any typeface that was read has a glyph for a character. */
  has(codePoint: number): boolean;
  /** Reads the typefaces that stand in, once. One that cannot be read is done without. */
  standInsRead(): Promise<void>;
}

let loading: Promise<Fonts> | undefined;

/** The fonts from the folder of their package, read once; later folders do not count. Rejects when a file cannot be read. */
export function loadFonts(folder: string): Promise<Fonts> {
  loading ??= load(folder);
  return loading;
}

async function load(folder: string): Promise<Fonts> {
  const faces = new Map<Weight, Typeface>();
  for (const [name, weight] of weights) {
    faces.set(weight, new Typeface(await open(`${folder}/${name}/SourceSans3_${name}.ttf`)));
  }
  const others: Typeface[] = [];
  const face = (weight: Weight) => faces.get(weight) as Typeface;
  const standIn = (codePoint: number) => others.find((other) => other.has(codePoint));
  let reading: Promise<void> | undefined;
  const read = async (): Promise<void> => {
    for (const path of standIns) {
      const font = await open(`${folder}/../../@fontsource/${path}`).catch(() => undefined);
      if (font !== undefined) others.push(new Typeface(font));
    }
  };
  const standInsRead = (): Promise<void> => {
    reading ??= read();
    return reading;
  };
  const has = (codePoint: number) => face(400).has(codePoint) || standIn(codePoint) !== undefined;
  return { face, standIn, breaker: new LineBreaker({ face, standIn }), has, standInsRead };
}
