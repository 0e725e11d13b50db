/** The look of the report in Word: styles by the names that Word shows, so that who edits it changes a style and not a text. */
import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
  LineRuleType,
  ShadingType,
  TabStopType,
} from "docx";
import { colours } from "@/lib/wall/wall";
import { AFTER_BRICK, FONT, LINE, NOTICE, PLATEAU_2_HEIGHT, TERM_WIDTH, TEXT_WIDTH } from "../layout";

/** Word's lengths are twentieths of a point, its font sizes halves, its borders eighths. */
export const twips = (points: number): number => Math.round(points * 20);
const size = (points: number): number => Math.round(points * 2);
export const eighths = (points: number): number => Math.round(points * 8);

/** Word writes colours without the number sign. */
export const hex = (colour: string): string => colour.slice(1);

const space = (before: number, after: number) => ({ spacing: { before: twips(before), after: twips(after) } });

const run = (points: number, colour: string = colours.ink) => ({ size: size(points), color: hex(colour) });

const own = (id: string, name: string, look: Pick<IParagraphStyleOptions, "run" | "paragraph">): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...look,
});

/** A heading's level is what Word and others find it by; docx leaves it out. */
const heading = (level: 1 | 2 | 3, points: number, before: number, after: number) => ({
  run: { ...run(points), bold: true, font: FONT },
  paragraph: { ...space(before, after), outlineLevel: level - 1, keepNext: true, keepLines: true },
});

const hanging = (points: number) => ({ indent: { left: twips(points), hanging: twips(points) } });

const paragraphStyles: IParagraphStyleOptions[] = [
  own("Sender", "Afzender", {
    run: { ...run(10.5, colours.muted) },
    paragraph: { ...space(0, 13) },
  }),
  own("Subtitle", "Ondertitel rapport", { run: run(12.5, colours.muted), paragraph: space(2, 9) }),
  own("Notice", "Waarschuwing", {
    run: { ...run(10.5, colours.amber), bold: true },
    paragraph: {
      ...space(0, 8),
      indent: { left: twips(10) },
      shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(NOTICE) },
      border: { left: { style: BorderStyle.SINGLE, size: eighths(4), color: hex(colours.amberFill), space: 6 } },
    },
  }),
  own("Detail", "Gegeven", { paragraph: { ...space(0, 2), ...hanging(TERM_WIDTH) } }),
  own("BodyText", "Alinea", { paragraph: space(0, 7) }),
  own("Quiet", "Opmerking", { run: run(9, colours.muted), paragraph: space(8, 7) }),
  own("Item", "Opsomming", { paragraph: space(0, 3) }),
  own("ColumnHeading", "Kolomkop", {
    run: { ...run(9.5, colours.muted), bold: true },
    paragraph: { ...space(0, 0), keepNext: true },
  }),
  own("Cell", "Cel", { run: run(9.5), paragraph: space(0, 0) }),
  own("RowHeading", "Rijkop", { run: { ...run(9.5), bold: true }, paragraph: space(0, 0) }),
  own("StatusCell", "Cel met stand", { run: run(9.5), paragraph: { ...space(0, 0), ...hanging(AFTER_BRICK) } }),
  own("AfterTable", "Na tabel", {
    run: run(2),
    paragraph: { spacing: { before: 0, after: 0, line: twips(6), lineRule: "exact" } },
  }),
  own("CardTitle", "Thema", { run: { ...run(9.5), bold: true }, paragraph: { ...space(0, 0), keepNext: true } }),
  own("CardWall", "Muur", { run: run(8.5, colours.muted), paragraph: { ...space(0, 0), keepNext: true } }),
  own("NoPlateau2", "Muur zonder plateau 2", {
    run: run(8.5, colours.muted),
    paragraph: {
      alignment: "center",
      keepNext: true,
      spacing: { before: 0, after: 0, line: twips(PLATEAU_2_HEIGHT), lineRule: LineRuleType.EXACT },
    },
  }),
  own("Verdict", "Stand van een thema", { run: { ...run(9.5), bold: true }, paragraph: { ...space(0, 0), keepNext: true } }),
  own("Remark", "Toelichting op een stand", { run: run(8.5), paragraph: { ...space(0, 0), keepNext: true } }),
  own("Legend", "Legenda", { run: run(8.5, colours.muted), paragraph: space(7, 6) }),
  own("Footer", "Voettekst rapport", {
    run: run(8.5, colours.muted),
    paragraph: {
      ...space(0, 0),
      border: { top: { style: BorderStyle.SINGLE, size: eighths(0.5), color: hex(LINE), space: 5 } },
    },
  }),
];

/** A tab in the sender's line or the footer leads to the right margin; Word keeps that with the paragraph, not the style. */
export const TO_THE_RIGHT = [{ type: TabStopType.RIGHT, position: twips(TEXT_WIDTH) }];

/** Lines as high as the font asks, which for this font is generous. */
const SINGLE = 240;

export const styles: NonNullable<IPropertiesOptions["styles"]> = {
  default: {
    document: {
      run: { ...run(10.5), font: FONT, language: { value: "nl-NL" } },
      paragraph: { spacing: { line: SINGLE, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(1, 25, 0, 0),
    heading2: heading(2, 15.5, 13, 4),
    heading3: heading(3, 12, 12, 3),
    caption: {
      run: { ...run(9, colours.muted), bold: false, italics: false },
      paragraph: { ...space(4, 2), keepNext: true },
    },
    hyperlink: { run: { color: hex(colours.brand), underline: {} } },
  },
  paragraphStyles,
};
