/**
 * The theme of a Word document: its two fonts and its colours, by the names that Word has for them. The styles ask for these
 * names, so that who chooses another theme, or brings a house style, changes all of the report at once.
 */
import type { IPropertiesOptions, ThemeColor } from "docx";
import { colours } from "@/lib/wall/colours";
import { FONT } from "../layout";

/** Word writes colours without the number sign. */
export const hex = (colour: string): string => colour.slice(1);

/** Each place of a theme's colours. */
const PLACES = {
  dark1: colours.ink,
  light1: colours.white,
  dark2: colours.muted,
  light2: colours.soft,
  accent1: colours.brand,
  accent2: colours.amber,
  accent3: colours.line,
  accent4: colours.amberFill,
  accent5: colours.rust,
  accent6: colours.outline,
  hyperlink: colours.brand,
  followedHyperlink: colours.brandDark,
} as const satisfies Record<ThemeColor["theme"], string>;

/** How a style asks for a colour: by its place in the theme, where it has one. */
export function themed(colour: string): string | ThemeColor {
  const place = (Object.keys(PLACES) as ThemeColor["theme"][]).find((name) => PLACES[name] === colour);
  return place ? { theme: place } : hex(colour);
}

export const theme: NonNullable<IPropertiesOptions["theme"]> = {
  name: "Plateau",
  colors: Object.fromEntries(Object.entries(PLACES).map(([place, colour]) => [place, hex(colour)])),
  fonts: { headings: FONT, body: FONT },
};
