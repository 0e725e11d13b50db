/**
 * The look of the report in Word: styles by the names that Word knows, in the fonts and colours of the theme, so that who edits
 * it changes a style and not a text, and a template with the same styles takes over.
 */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
  LineRuleType,
  ShadingType,
} from "docx";
import { CONTENTS_INDENT, TEXT_WIDTH } from "../layout";
import { BODY, basedOn, besides, headings, type Look, type LookName, looks, title } from "../looks";
import { hex, themed } from "./theme";

/** Word's lengths are twentieths of a point, its font sizes halves, its borders eighths. */
export const twips = (points: number): number => Math.round(points * 20);
const halves = (points: number): number => Math.round(points * 2);
export const eighths = (points: number): number => Math.round(points * 8);

/** A line of this width in points. */
const rule = ({ width, colour }: { width: number; colour: string }, space: number) => ({
  style: BorderStyle.SINGLE,
  size: eighths(width),
  color: themed(colour),
  space,
});

/** A style of this document, as paragraphs name it. */
export type StyleId = LookName | "AfterTable" | "TOCHeading" | "Title";

/** The one list of the document, as it is known to Word. */
export const BULLETS = "bullets";

const run = ({ size, colour, bold }: Partial<Look>) => ({
  ...(size === undefined ? {} : { size: halves(size) }),
  ...(colour === undefined ? {} : { color: themed(colour) }),
  ...(bold ? { bold } : {}),
});

const paragraph = ({ space, hanging, centred, lineHeight, bar, lineAbove, withNext }: Partial<Look>) => ({
  spacing: {
    ...(space && { before: twips(space[0]), after: twips(space[1]) }),
    ...(lineHeight === undefined ? {} : { line: twips(lineHeight), lineRule: LineRuleType.EXACT }),
  },
  ...(hanging === undefined ? {} : { indent: { left: twips(hanging), hanging: twips(hanging) } }),
  ...(centred ? { alignment: AlignmentType.CENTER } : {}),
  ...(withNext ? { keepNext: true } : {}),
  ...(lineAbove && { border: { top: rule(lineAbove, lineAbove.space) } }),
  ...(bar && {
    indent: { left: twips(10) },
    shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(bar.fill) },
    border: { left: rule(bar, 6) },
  }),
});

/** The looks that Word has by another name, which it shows in the language of who edits. */
const BUILT_IN: Partial<Record<LookName, string>> = {
  BodyText: "Body Text",
  Subtitle: "Subtitle",
  Item: "List Bullet",
  Caption: "caption",
  Footer: "footer",
};

/** A tab in the sender's line or the footer leads to the right margin. */
const TO_THE_RIGHT = { rightTabStop: twips(TEXT_WIDTH) };

const MORE: Partial<Record<LookName, IParagraphStyleOptions["paragraph"]>> = {
  Sender: TO_THE_RIGHT,
  Footer: TO_THE_RIGHT,
  Item: { numbering: { reference: BULLETS, level: 0 } },
};

const NO_SPACE = [0, 0] as const;

/** A look with what it says without saying so; one that says nothing of its letters leaves them to "Normal". */
const whole = (look: Look): Partial<Look> => ({
  ...(look.size === undefined ? {} : { colour: BODY.colour }),
  space: NO_SPACE,
  ...look,
});

function styleOf(id: LookName): IParagraphStyleOptions {
  const base = basedOn[id];
  const said = besides({ ...whole(looks[id]) }, base && { ...whole(looks[base]) });
  return {
    id,
    name: BUILT_IN[id] ?? looks[id].name,
    basedOn: base ?? "Normal",
    quickFormat: true,
    run: run(said),
    paragraph: { ...paragraph(said), ...MORE[id] },
  };
}

const headingLook = (look: (typeof headings)[number]) => ({
  basedOn: "Normal",
  next: "BodyText",
  quickFormat: true,
  run: { ...run({ ...look, colour: BODY.colour, bold: true }), font: { theme: "headings" as const } },
  paragraph: { ...paragraph({ ...look, withNext: true }), keepLines: true },
});

/** A heading's level is what Word and others find it by; docx leaves it out. */
const headingStyle = (look: (typeof headings)[number], index: number): IParagraphStyleOptions => {
  const style = headingLook(look);
  return {
    ...style,
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    paragraph: { ...style.paragraph, outlineLevel: index },
  };
};

/** The title is a heading of the first level to who navigates by headings, and no part of the annex. */
const titleStyle: IParagraphStyleOptions = {
  id: "Title",
  name: "Title",
  basedOn: "Heading1",
  next: "BodyText",
  quickFormat: true,
  run: run({ size: title.size }),
  paragraph: { ...paragraph({ space: title.space }), outlineLevel: 0 },
};

const contents: IParagraphStyleOptions[] = [
  { ...headingLook(headings[1]), id: "TOCHeading", name: "TOC Heading" },
  { id: "TOC1", name: "toc 1", basedOn: "Normal", run: { bold: true }, paragraph: paragraph({ space: [4, 3] }) },
  {
    id: "TOC2",
    name: "toc 2",
    basedOn: "Normal",
    paragraph: { ...paragraph({ space: [0, 3] }), indent: { left: twips(CONTENTS_INDENT) } },
  },
];

/** Text as low as can be, after a table that nothing else follows. */
const afterTable = { ...whole({ name: "", size: 2, lineHeight: 6 }) };

/** Lines as high as the font asks, which for this font is generous. */
const SINGLE = 240;

/** What docx would give a colour of its own. */
const plain = { run: {} };

export const styles: NonNullable<IPropertiesOptions["styles"]> = {
  default: {
    document: {
      run: { ...run(BODY), font: { theme: "body" }, language: { value: "nl-NL" } },
      paragraph: { spacing: { line: SINGLE, lineRule: LineRuleType.AUTO } },
    },
    heading4: plain,
    heading5: plain,
    heading6: plain,
    hyperlink: { run: { color: { theme: "hyperlink" }, underline: {} } },
  },
  paragraphStyles: [
    ...headings.map(headingStyle),
    titleStyle,
    ...(Object.keys(looks) as LookName[]).map(styleOf),
    { id: "AfterTable", name: "Na tabel", basedOn: "Normal", run: run(afterTable), paragraph: paragraph(afterTable) },
    ...contents,
  ],
  // docx gives it to the entries of a list of contents.
  characterStyles: [{ id: "IndexLink", name: "Index Link" }],
};
