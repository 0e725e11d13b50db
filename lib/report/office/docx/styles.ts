/**
 * The look of the report in Word (styles.xml): styles by the names that Word knows, in the fonts and colours of the theme, so
 * that who edits it changes a style and not a text, and a template with the same styles takes over.
 */
import { colours } from "@/lib/wall/colours";
import { type Attributes, element, HEAD } from "../../xml/xml";
import { TEXT_WIDTH } from "../layout";
import { BODY, basedOn, besides, headings, type Look, type LookName, looks } from "../looks";
import { tableStyles } from "./table-styles";
import { hex } from "./theme";
import { coloured, halves, rule, twips, W } from "./units";

/** A style of this document, as paragraphs name it. */
export type StyleId = LookName | "AfterTable" | "Heading1" | "Heading2" | "Heading3" | "TOCHeading" | "TOC2";

/** What a run has of its own, besides its paragraph's style. */
export interface RunLook {
  style?: "Hyperlink";
  bold?: boolean;
  colour?: string;
  /** In points under the foot of the letters. */
  lowered?: number;
}

export const runProperties = ({ style, bold, colour, lowered }: RunLook): string =>
  element(
    "w:rPr",
    {},
    (style ? element("w:rStyle", { "w:val": style }) : "") +
      (bold ? "<w:b/>" : "") +
      (colour ? coloured(colour) : "") +
      (lowered ? element("w:position", { "w:val": -halves(lowered) }) : ""),
  );

/** Properties of a paragraph or a run by their names, in the order in which Word wants them. */
type Properties = Record<string, string>;

const letters = ({ size = BODY.size, colour = BODY.colour, bold }: Partial<Look>): Properties => ({
  ...(bold ? { bold: "<w:b/>" } : {}),
  colour: coloured(colour),
  size: element("w:sz", { "w:val": halves(size) }) + element("w:szCs", { "w:val": halves(size) }),
});

/** A tab in the sender's line or the footer leads to the right margin. */
const TO_THE_RIGHT = element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": twips(TEXT_WIDTH) }));
const BULLETED = element("w:numPr", {}, element("w:numId", { "w:val": 1 }));

function lines({ space: [before, after] = [0, 0], lineHeight }: Partial<Look>): string {
  const exact: Attributes = lineHeight === undefined ? {} : { "w:line": twips(lineHeight), "w:lineRule": "exact" };
  return element("w:spacing", { "w:before": twips(before), "w:after": twips(after), ...exact });
}

const paragraphs = (look: Partial<Look>, more: Properties = {}): Properties => ({
  ...(look.withNext ? { next: "<w:keepNext/>" } : {}),
  ...(more.whole ? { whole: more.whole } : {}),
  ...(more.list ? { list: more.list } : {}),
  ...(look.lineAbove && {
    border: element("w:pBdr", {}, rule("top", look.lineAbove.width, look.lineAbove.colour, look.lineAbove.space)),
  }),
  ...(look.bar && {
    border: element("w:pBdr", {}, rule("left", look.bar.width, look.bar.colour, 6)),
    shade: element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": hex(look.bar.fill) }),
  }),
  ...(more.tabs ? { tabs: more.tabs } : {}),
  space: lines(look),
  ...(look.hanging && { indent: element("w:ind", { "w:left": twips(look.hanging), "w:hanging": twips(look.hanging) }) }),
  ...(look.bar && { indent: element("w:ind", { "w:left": twips(10) }) }),
  ...(look.centred ? { centre: element("w:jc", { "w:val": "center" }) } : {}),
  ...(more.level ? { level: more.level } : {}),
});

interface Style {
  id: StyleId;
  name: string;
  /** Whether Word knows a style of this name itself. */
  builtIn?: boolean;
  base?: string;
  next?: string;
  letters: Properties;
  paragraphs: Properties;
}

const styleXml = ({ id, name, builtIn, base = "Normal", next, letters: run, paragraphs: paragraph }: Style): string =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": builtIn ? undefined : 1, "w:styleId": id },
    element("w:name", { "w:val": name }) +
      element("w:basedOn", { "w:val": base }) +
      (next ? element("w:next", { "w:val": next }) : "") +
      "<w:qFormat/>" +
      wrapped("w:pPr", paragraph) +
      wrapped("w:rPr", run),
  );

const wrapped = (name: string, properties: Properties): string => {
  const content = Object.values(properties).join("");
  return content === "" ? "" : element(name, {}, content);
};

/** The looks that Word has by another name, which it shows in the language of who edits. */
const BUILT_IN: Partial<Record<LookName, string>> = {
  BodyText: "Body Text",
  Subtitle: "Subtitle",
  Item: "List Bullet",
  Caption: "caption",
  Footer: "footer",
};

const MORE: Partial<Record<LookName, Properties>> = {
  Sender: { tabs: TO_THE_RIGHT },
  Footer: { tabs: TO_THE_RIGHT },
  Item: { list: BULLETED },
};

/** A look that says nothing of its letters leaves them to "Normal". */
const lettersOf = (look: Look): Properties => (look.size === undefined ? {} : letters(look));
const paragraphsOf = (id: LookName): Properties => paragraphs(looks[id], MORE[id]);

function lookStyle(id: LookName): string {
  const base = basedOn[id];
  return styleXml({
    id,
    name: BUILT_IN[id] ?? looks[id].name,
    builtIn: id in BUILT_IN,
    ...(base ? { base } : {}),
    letters: besides(lettersOf(looks[id]), base && lettersOf(looks[base])) as Properties,
    paragraphs: besides(paragraphsOf(id), base && paragraphsOf(base)) as Properties,
  });
}

const inFont = (kind: "major" | "minor"): string =>
  element("w:rFonts", {
    "w:asciiTheme": `${kind}HAnsi`,
    "w:hAnsiTheme": `${kind}HAnsi`,
    "w:eastAsiaTheme": `${kind}EastAsia`,
    "w:cstheme": `${kind}Bidi`,
  });

/** A heading's level is what Word and others find it by. */
const headingStyle = (look: (typeof headings)[number], index: number): string =>
  styleXml({
    id: `Heading${index + 1}` as StyleId,
    name: `heading ${index + 1}`,
    builtIn: true,
    next: "BodyText",
    letters: { font: inFont("major"), ...letters({ ...look, bold: true }) },
    paragraphs: paragraphs(
      { ...look, withNext: true },
      { whole: "<w:keepLines/>", level: element("w:outlineLvl", { "w:val": index }) },
    ),
  });

const [, second] = headings;
const contents: Style[] = [
  {
    id: "TOCHeading",
    name: "TOC Heading",
    builtIn: true,
    letters: { font: inFont("major"), ...letters({ ...second, bold: true }) },
    paragraphs: paragraphs({ ...second, withNext: true }),
  },
  { id: "TOC2", name: "toc 2", builtIn: true, letters: {}, paragraphs: paragraphs({ space: [0, 3] }) },
];

/** Text as low as can be, after a table that nothing else follows. */
const AFTER_TABLE: Look = { name: "Na tabel", size: 2, lineHeight: 6 };

const defaults = element(
  "w:docDefaults",
  {},
  element(
    "w:rPrDefault",
    {},
    element("w:rPr", {}, inFont("minor") + Object.values(letters(BODY)).join("") + element("w:lang", { "w:val": "nl-NL" })),
  ) +
    // Lines as high as the font asks, which for this font is generous.
    element("w:pPrDefault", {}, element("w:pPr", {}, element("w:spacing", { "w:line": 240, "w:lineRule": "auto" }))),
);

const normal = element(
  "w:style",
  { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
  `${element("w:name", { "w:val": "Normal" })}<w:qFormat/>`,
);

const hyperlink = element(
  "w:style",
  { "w:type": "character", "w:styleId": "Hyperlink" },
  element("w:name", { "w:val": "Hyperlink" }) +
    element("w:rPr", {}, coloured(colours.brand).replace("accent1", "hyperlink") + element("w:u", { "w:val": "single" })),
);

/** The file word/styles.xml. */
export const stylesXml =
  HEAD +
  element(
    "w:styles",
    { "xmlns:w": W },
    defaults +
      normal +
      headings.map(headingStyle).join("") +
      (Object.keys(looks) as LookName[]).map(lookStyle).join("") +
      styleXml({
        id: "AfterTable",
        name: AFTER_TABLE.name,
        letters: letters(AFTER_TABLE),
        paragraphs: paragraphs(AFTER_TABLE),
      }) +
      contents.map(styleXml).join("") +
      hyperlink +
      tableStyles,
  );
