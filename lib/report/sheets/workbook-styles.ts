/** The looks of the cells of a workbook (styles.xml). */
import { colours } from "../../wall/colours";
import { element, HEAD } from "../xml/xml";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a cell looks like; the place in this list is its number in the file. */
export const KINDS = ["plain", "text", "number", "day", "moment", "heading", "explained"] as const;
export type CellKind = (typeof KINDS)[number];

const DAY = 164;
const MOMENT = 165;
/** Keeps a text a text when someone edits the cell (ECMA-376, 18.8.30). */
const TEXT = 49;

const rgb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const font = (more = "", colour?: string): string =>
  element(
    "font",
    {},
    `${more}<sz val="11"/>${colour ? `<color rgb="${rgb(colour)}"/>` : ""}<name val="Calibri"/><family val="2"/>`,
  );

/** The look of each kind of cell, in the order of `KINDS`. */
const looks: readonly { format: number; font?: number; fill?: number }[] = [
  { format: 0 },
  { format: TEXT },
  { format: 0 },
  { format: DAY },
  { format: MOMENT },
  { format: TEXT, font: 1, fill: 2 },
  { format: TEXT, font: 2 },
];

const lookXml = ({ format, font: letters_ = 0, fill = 0 }: (typeof looks)[number], place: number): string =>
  element(
    "xf",
    {
      numFmtId: format,
      fontId: letters_,
      fillId: fill,
      borderId: 0,
      xfId: 0,
      applyNumberFormat: format > 0 ? 1 : undefined,
      applyFont: letters_ > 0 ? 1 : undefined,
      applyFill: fill > 0 ? 1 : undefined,
      applyAlignment: place > 0 ? 1 : undefined,
    },
    place > 0 ? '<alignment vertical="top" wrapText="1"/>' : "",
  );

/** The file xl/styles.xml. */
export const stylesXml =
  HEAD +
  element(
    "styleSheet",
    { xmlns: MAIN },
    element(
      "numFmts",
      { count: 2 },
      element("numFmt", { numFmtId: DAY, formatCode: "dd-mm-yyyy" }) +
        element("numFmt", { numFmtId: MOMENT, formatCode: "dd-mm-yyyy hh:mm" }),
    ) +
      element("fonts", { count: 3 }, font() + font("<b/>", colours.white) + font("<i/>")) +
      element(
        "fills",
        { count: 3 },
        '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
          `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(colours.brand)}"/><bgColor indexed="64"/></patternFill></fill>`,
      ) +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      element("cellXfs", { count: looks.length }, looks.map(lookXml).join("")) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  );
