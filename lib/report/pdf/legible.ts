/**
 * A report of which every character is in the typeface. What it lacks would be drawn as another letter, in a typeface that is
 * not embedded; a visible □ stands in its place, and one line of the report says so. Word and OpenDocument keep the text.
 */
import type { Block, GapReport, Section } from "../model/model";

/** A box, which the typeface has. */
const SUBSTITUTE = "\u25A1";

/** Bullets as word processors write them, also those of Word's own symbol typeface. */
const BULLETS = /[\uF0B7\uF0A7\u2022\u2023\u25CF\u25AA\u25E6\u2043\u2219]/gu;
/** What is seen as a space, line ends and tabs too; the hard space stays what it is. */
const SPACES = /[\t\n\r\v\f\u2028\u2029\u2000-\u200A\u202F\u205F\u3000\u0085]+/gu;
/** Characters that are never seen: control, direction, joiners, marks of order; the soft hyphen is a place to break. */
const UNSEEN = /(?!\u00AD)(?:\p{Cc}|\p{Cf}|\u034F|\p{Variation_Selector})/gu;

const clusters = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** The text as the typeface can draw it, and how many characters, as people count them, it lacks. */
export function legibleText(text: string, has: (codePoint: number) => boolean): { text: string; lacking: number } {
  const plain = text.normalize("NFC").replaceAll(SPACES, " ").replaceAll(BULLETS, "•");
  if (isDrawn(plain, has)) return { text: plain, lacking: 0 };
  let lacking = 0;
  const drawn = Array.from(clusters.segment(plain), ({ segment }) => {
    const seen = segment.replaceAll(UNSEEN, "");
    if (isDrawn(seen, has)) return seen;
    lacking += 1;
    return SUBSTITUTE;
  });
  return { text: drawn.join(""), lacking };
}

const isDrawn = (text: string, has: (codePoint: number) => boolean): boolean =>
  Array.from(text).every((character) => has(character.codePointAt(0) as number));

/** The report with texts that can be drawn; where some could not, its last section ends on a line that says so. */
export function legible(report: GapReport, has: (codePoint: number) => boolean): GapReport {
  let lacking = 0;
  const drawn = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") {
      if (AS_THEY_ARE.has(key)) return value;
      const found = legibleText(value, has);
      lacking += found.lacking;
      return found.text;
    }
    if (Array.isArray(value)) return value.map((entry) => drawn(entry, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, drawn(entry, name)]));
  };
  const whole = drawn(report) as GapReport;
  return lacking === 0 ? whole : { ...whole, sections: withLine(whole.sections, lacking) };
}

/** Keys of the model whose values are no texts to read. */
const AS_THEY_ARE: ReadonlySet<string> = new Set([
  "id",
  "link",
  "status",
  "theme",
  "block",
  "variant",
  "asOf",
  "knownAt",
  "language",
]);

function withLine(sections: readonly Section[], lacking: number): Section[] {
  const line: Block = {
    kind: "paragraph",
    quiet: true,
    text: `${lacking === 1 ? "Eén teken kent" : `${lacking} tekens kent`} het lettertype van dit bestand niet; daar staat ${SUBSTITUTE}. In Word en OpenDocument staat het wel.`,
  };
  return sections.map((section, place) =>
    place === sections.length - 1 ? { ...section, blocks: [...section.blocks, line] } : section,
  );
}
