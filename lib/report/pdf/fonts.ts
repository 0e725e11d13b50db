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

export interface Fonts extends Family {
  breaker: LineBreaker;
  /** Whether any of the typefaces has a glyph for a character. */
  has(codePoint: number): boolean;
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
  const face = (weight: Weight) => faces.get(weight) as Typeface;
  const standIn = (): undefined => undefined;
  return { face, standIn, breaker: new LineBreaker({ face, standIn }), has: (codePoint) => face(400).has(codePoint) };
}
