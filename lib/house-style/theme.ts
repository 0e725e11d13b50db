/**
 * What Plateau takes of a municipality's theme: a few colours and the names of typefaces, from tokens that themes of NL Design
 * System share. The rest of the theme is for components that Plateau does not have. Contrast is judged here, with WCAG 2.2 AA.
 */
import { atFirstUse } from "../first-use";
import { colours } from "../wall/colours";
import { BLACK, type Colour, contrast, mixed, readColour } from "./colour";

/** What is kept of a theme. */
export interface Theme {
  /** Links, buttons, the bar on top, what is shown to be in order. */
  brand: Colour;
  /** The same where somebody points at it. */
  brandDark: Colour;
  /** Behind what stands out; made from the brand. */
  brandSoft: Colour;
  ink: Colour;
  /** Typefaces by name, as they are installed with who reads; null: Plateau's own. */
  font: string | null;
  headingFont: string | null;
}

/** Which tokens say it, the first that is there. Names of components as the community calls them, new ones before old ones. */
const ASKED = {
  brand: [
    "--nl-button-primary-background-color",
    "--utrecht-button-primary-action-background-color",
    "--utrecht-button-background-color",
    "--nl-link-color",
    "--utrecht-link-color",
  ],
  brandDark: [
    "--nl-button-primary-hover-background-color",
    "--utrecht-button-primary-action-hover-background-color",
    "--utrecht-button-hover-background-color",
    "--nl-link-hover-color",
    "--utrecht-link-hover-color",
  ],
  ink: ["--nl-paragraph-color", "--utrecht-document-color", "--utrecht-paragraph-color"],
  font: ["--nl-paragraph-font-family", "--utrecht-document-font-family", "--utrecht-paragraph-font-family"],
  headingFont: ["--nl-heading-level-1-font-family", "--utrecht-heading-1-font-family", "--utrecht-heading-font-family"],
} as const;
type Asked = keyof typeof ASKED;

type ThemeReading = { ok: true; theme: Theme; from: Partial<Record<Asked, string>> } | { ok: false; problems: string[] };

/** So much of the brand is in its soft colour, and in the colour of a brand without one to point at. */
const SOFT = 0.12;
const DARKER = 0.72;

/** The theme in a style sheet's tokens; `from` names the token that each part came from. */
export function readTheme(tokens: ReadonlyMap<string, string>): ThemeReading {
  const problems: string[] = [];
  const from: Partial<Record<Asked, string>> = {};
  const find = (asked: Asked): string | undefined => {
    const name = ASKED[asked].find((candidate) => tokens.has(candidate));
    if (name === undefined) return undefined;
    from[asked] = name;
    return resolved(tokens, tokens.get(name) ?? "");
  };
  const colour = (asked: Asked): Colour | undefined => {
    const value = find(asked);
    const read = value === undefined ? undefined : readColour(value);
    if (read === null) problems.push(`${from[asked]}: “${value}” is geen dekkende kleur in #, rgb of hsl.`);
    return read ?? undefined;
  };
  const typeface = (asked: Asked): string | null => {
    const value = find(asked);
    const read = value === undefined ? null : readFamilies(value);
    if (value !== undefined && read === null)
      problems.push(`${from[asked]}: “${value}” is geen lijst van namen van lettertypen.`);
    return read;
  };
  const brand = colour("brand");
  if (brand === undefined && problems.length === 0) {
    problems.push(`Er is geen hoofdkleur. Zet er een token in zoals ${ASKED.brand[1]} of ${ASKED.brand[4]}.`);
  }
  const brandDark = colour("brandDark");
  const ink = colour("ink") ?? colours.ink;
  const [font, headingFont] = [typeface("font"), typeface("headingFont")];
  if (brand === undefined || problems.length > 0) return { ok: false, problems };
  const theme: Theme = {
    brand,
    brandDark: brandDark ?? mixed(brand, DARKER, BLACK),
    brandSoft: mixed(brand, SOFT, colours.white),
    ink,
    font,
    headingFont: headingFont === font ? null : headingFont,
  };
  const unclear = contrastOf(theme).filter(({ ratio, least }) => ratio < least);
  return unclear.length > 0 ? { ok: false, problems: unclear.map(inWords) } : { ok: true, theme, from };
}

/** A value in which references to other tokens are followed; one that leads nowhere, or round, stays as it is. */
function resolved(tokens: ReadonlyMap<string, string>, value: string, depth = 0): string {
  const [, name] = /^var\(\s*(--[\w-]+)\s*\)$/.exec(value) ?? [];
  const next = name === undefined ? undefined : tokens.get(name);
  return next === undefined || depth > 20 ? value : resolved(tokens, next, depth + 1);
}

const FAMILY = /^(?:"[\p{L}\p{N} ._-]{1,60}"|'[\p{L}\p{N} ._-]{1,60}'|[\p{L}][\p{L}\p{N} _-]{0,59})$/u;
const GENERIC = new Set(["serif", "sans-serif", "monospace", "system-ui", "ui-sans-serif", "ui-serif", "cursive"]);

/** Names of typefaces in quotes, so that nothing else can be meant by them; null where it is no such list. */
function readFamilies(value: string): string | null {
  const names = value.split(",").map((name) => name.trim());
  if (names.length > 10 || names.some((name) => !FAMILY.test(name))) return null;
  const bare = names.map((name) => name.replace(/^["']|["']$/g, ""));
  const list = bare.map((name) => (GENERIC.has(name) ? name : `"${name}"`));
  return bare.some((name) => GENERIC.has(name)) ? list.join(", ") : `${list.join(", ")}, sans-serif`;
}

export interface Pair {
  /** What is read on what. */
  what: string;
  ratio: number;
  /** What WCAG 2.2 AA asks of it. */
  least: number;
}

/** Every pair of colours that a theme brings together with a text or a mark, worst first. */
export function contrastOf({ brand, brandDark, brandSoft, ink }: Theme): Pair[] {
  const text = 4.5;
  const pairs: [string, Colour, Colour, number][] = [
    ["Links op wit, en witte letters op knoppen en de balk", brand, colours.white, text],
    ["Links die u aanwijst op wit, en witte letters op zo’n knop", brandDark, colours.white, text],
    ["Links op de lichte kleur", brand, brandSoft, text],
    ["Links die u aanwijst op de lichte kleur", brandDark, brandSoft, text],
    ["Tekst op wit", ink, colours.white, text],
    ["Tekst op de lichte kleur", ink, brandSoft, text],
    ["Grijze tekst op de lichte kleur", colours.muted, brandSoft, text],
  ];
  return pairs
    .map(([what, one, other, least]) => ({ what, ratio: contrast(one, other), least }))
    .sort((a, b) => a.ratio / a.least - b.ratio / b.least);
}

const figure = atFirstUse(() => new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 }));

/** A ratio as people write it, rounded down so that what fails never seems to pass: "4,4 : 1". */
export const ratioInWords = (ratio: number): string => `${figure().format(Math.floor(ratio * 10) / 10)} : 1`;

const inWords = ({ what, ratio, least }: Pair): string =>
  `${what}: het contrast is ${ratioInWords(ratio)} en moet ten minste ${ratioInWords(least)} zijn. Kies een donkerder kleur.`;
