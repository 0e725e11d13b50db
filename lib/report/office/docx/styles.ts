/** The look of the report in Word: styles by the names that Word shows, so that who edits it changes a style and not a text. */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
  LineRuleType,
  ShadingType,
  TabStopType,
} from "docx";
import { colours } from "@/lib/wall/colours";
import { FONT, TEXT_WIDTH } from "../layout";
import { BODY, headings, type Look, type LookName, looks } from "../looks";

/** Word's lengths are twentieths of a point, its font sizes halves, its borders eighths. */
export const twips = (points: number): number => Math.round(points * 20);
const halves = (points: number): number => Math.round(points * 2);
const eighths = (points: number): number => Math.round(points * 8);

/** Word writes colours without the number sign. */
export const hex = (colour: string): string => colour.slice(1);

/** A line of this width in points. */
export const rule = (points: number, colour: string) => ({
  style: BorderStyle.SINGLE,
  size: eighths(points),
  color: hex(colour),
});
export const noRule = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A style of this document, as paragraphs name it. */
export type StyleId = LookName | "AfterTable";

const run = ({ size = BODY.size, colour = BODY.colour, bold }: Partial<Look>) => ({
  size: halves(size),
  color: hex(colour),
  ...(bold ? { bold } : {}),
});

const paragraph = ({
  space: [before, after] = [0, 0],
  hanging,
  centred,
  lineHeight,
  bar,
  lineAbove,
  withNext,
}: Partial<Look>) => ({
  spacing: {
    before: twips(before),
    after: twips(after),
    ...(lineHeight === undefined ? {} : { line: twips(lineHeight), lineRule: LineRuleType.EXACT }),
  },
  ...(hanging === undefined ? {} : { indent: { left: twips(hanging), hanging: twips(hanging) } }),
  ...(centred ? { alignment: AlignmentType.CENTER } : {}),
  ...(withNext ? { keepNext: true } : {}),
  ...(lineAbove && { border: { top: { ...rule(lineAbove.width, lineAbove.colour), space: lineAbove.space } } }),
  ...(bar && {
    indent: { left: twips(10) },
    shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(bar.fill) },
    border: { left: { ...rule(bar.width, bar.colour), space: 6 } },
  }),
});

const styleOf = ([id, look]: [string, Look]): IParagraphStyleOptions => ({
  id,
  name: look.name,
  basedOn: "Normal",
  quickFormat: true,
  // A look that says nothing of its letters leaves them to "Normal".
  ...(look.size === undefined ? {} : { run: run(look) }),
  paragraph: paragraph(look),
});

/** A heading's level is what Word and others find it by; docx leaves it out. */
const [heading1, heading2, heading3] = headings.map((look, index) => ({
  run: { ...run(look), bold: true, font: FONT },
  paragraph: { ...paragraph(look), outlineLevel: index, keepNext: true, keepLines: true },
}));

/** Word has this one itself, and does not take it twice. */
const { Caption, ...own } = looks;

/** Text as low as can be, after a table that nothing else follows. */
const AFTER_TABLE: Look = { name: "Na tabel", size: 2, lineHeight: 6 };

/** A tab in the sender's line or the footer leads to the right margin; Word keeps that with the paragraph, not the style. */
export const TO_THE_RIGHT = [{ type: TabStopType.RIGHT, position: twips(TEXT_WIDTH) }];

/** Lines as high as the font asks, which for this font is generous. */
const SINGLE = 240;

export const styles: NonNullable<IPropertiesOptions["styles"]> = {
  default: {
    document: {
      run: { ...run(BODY), font: FONT, language: { value: "nl-NL" } },
      paragraph: { spacing: { line: SINGLE, lineRule: LineRuleType.AUTO } },
    },
    heading1,
    heading2,
    heading3,
    caption: { run: { ...run(Caption), bold: false, italics: false }, paragraph: paragraph(Caption) },
    hyperlink: { run: { color: hex(colours.brand), underline: {} } },
  },
  paragraphStyles: Object.entries({ ...own, AfterTable: AFTER_TABLE }).map(styleOf),
};
