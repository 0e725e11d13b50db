/**
 * The theme of a Word document: its two fonts and its colours, by the names that Word has for them. The styles ask for these
 * names, so that who chooses another theme, or brings a house style, changes all of the report at once.
 */
import { colours } from "@/lib/wall/colours";
import { element, HEAD } from "../../xml/xml";
import { FONT } from "../layout";

/** Word writes colours without the number sign. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** Each place of a theme's colours: how the theme calls it, how a style asks for it, and what it is here. */
const PLACES = [
  { place: "dk1", asked: "text1", colour: colours.ink },
  { place: "lt1", asked: "background1", colour: colours.white },
  { place: "dk2", asked: "text2", colour: colours.muted },
  { place: "lt2", asked: "background2", colour: colours.soft },
  { place: "accent1", asked: "accent1", colour: colours.brand },
  { place: "accent2", asked: "accent2", colour: colours.amber },
  { place: "accent3", asked: "accent3", colour: colours.line },
  { place: "accent4", asked: "accent4", colour: colours.amberFill },
  { place: "accent5", asked: "accent5", colour: colours.rust },
  { place: "accent6", asked: "accent6", colour: colours.outline },
  { place: "hlink", asked: "hyperlink", colour: colours.brand },
  { place: "folHlink", asked: "followedHyperlink", colour: colours.brandDark },
] as const;

/** How a style asks for a colour: by its place in the theme, where it has one. */
export const themeColour = (colour: string): string | undefined => PLACES.find((place) => place.colour === colour)?.asked;

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";

const font = (name: string): string =>
  element(
    name,
    {},
    element("a:latin", { typeface: FONT }) + element("a:ea", { typeface: "" }) + element("a:cs", { typeface: "" }),
  );

const solid = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
const thrice = (name: string, content: string): string => element(name, {}, content.repeat(3));

/** What shapes look like that someone adds; a theme is not valid without it. */
const format = element(
  "a:fmtScheme",
  { name: "Plateau" },
  thrice("a:fillStyleLst", solid) +
    thrice("a:lnStyleLst", element("a:ln", { w: 9525 }, solid)) +
    thrice("a:effectStyleLst", element("a:effectStyle", {}, element("a:effectLst"))) +
    thrice("a:bgFillStyleLst", solid),
);

/** The file word/theme/theme1.xml. */
export const themeXml =
  HEAD +
  element(
    "a:theme",
    { "xmlns:a": A, name: "Plateau" },
    element(
      "a:themeElements",
      {},
      element(
        "a:clrScheme",
        { name: "Plateau" },
        PLACES.map(({ place, colour }) => element(`a:${place}`, {}, element("a:srgbClr", { val: hex(colour) }))).join(""),
      ) +
        element("a:fontScheme", { name: "Plateau" }, font("a:majorFont") + font("a:minorFont")) +
        format,
    ),
  );
