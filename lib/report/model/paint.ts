/** A municipality's own colours on paper, in the place of Plateau's: every renderer draws as always, and then with these. */
import { colours } from "../../wall/colours";

/** `#rrggbb`, each in the place of the colour of that name. */
export interface PaperColours {
  brand: string;
  brandDark: string;
  brandSoft: string;
  ink: string;
}

const NAMES = ["brand", "brandDark", "brandSoft", "ink"] as const;

/** What is drawn in the place of a colour. */
export function paintOf(own: PaperColours | undefined): (colour: string) => string {
  if (own === undefined) return (colour) => colour;
  const places = new Map<string, string>(NAMES.map((name) => [colours[name], own[name]]));
  return (colour) => places.get(colour.toLowerCase()) ?? colour;
}

/** The attributes in which Word and OpenDocument hold a colour. */
const ATTRIBUTE =
  /((?:(?:w:val|val|w:fill|w:color|fo:color|fo:background-color|draw:fill-color|svg:stroke-color)="|fo:border(?:-[a-z]+)?="[^"#]*))(#?)([0-9A-Fa-f]{6})"/g;

/** The XML of a part of an office file with these colours. What was typed stands between tags, or in them without quotes. */
export function recoloured(xml: string, own: PaperColours | undefined): string {
  if (own === undefined) return xml;
  const paint = paintOf(own);
  const painted = (all: string, attribute: string, sign: string, digits: string): string => {
    const colour = `#${digits.toLowerCase()}`;
    const other = paint(colour);
    return other === colour ? all : `${attribute}${sign}${sign === "" ? other.slice(1).toUpperCase() : other}"`;
  };
  return xml.replace(/<[^<>]*>/g, (tag) => tag.replace(ATTRIBUTE, painted));
}
