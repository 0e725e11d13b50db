/** The look of the report in ODF (styles.xml): styles by the names that the editor shows, the page, and what stands at its foot. */
import { colours } from "@/lib/wall/colours";
import type { GapReport } from "../../model/model";
import { type Attributes, element, HEAD } from "../../xml/xml";
import { CONTENTS_INDENT, FALLBACK_FONTS, FONT, type FooterPart, PAGE, pageCount, TEXT_WIDTH } from "../layout";
import { BODY, basedOn, besides, headings, type Look, type LookName, looks, title } from "../looks";
import { CONTENTS_HEADING, CONTENTS_LINK, contentsEntry, displayName, headingName, odfName } from "./style-names";
import { inline, styled, TAB } from "./text";
import { namespaces, pt } from "./xml";

/** The list's own style, and the page's. */
export const BULLETS = "Bullets";
const STANDARD = "Standard";
const LAYOUT = "A4";

/** The font, and what a computer without it uses instead. Both XML files name it. */
export const fontFaces = element(
  "office:font-face-decls",
  {},
  element("style:font-face", {
    "style:name": FONT,
    "svg:font-family": [FONT, ...FALLBACK_FONTS].map((name) => (name.includes(" ") ? `'${name}'` : name)).join(", "),
    "style:font-family-generic": "swiss",
    "style:font-pitch": "variable",
  }),
);

const letters = ({ size, colour = BODY.colour, bold: isBold }: Partial<Look>): Attributes =>
  size === undefined ? {} : { "fo:font-size": pt(size), "fo:color": colour, ...(isBold ? bold : {}) };

const bold: Attributes = { "fo:font-weight": "bold" };

const paragraphOf = ({ space, hanging, centred, lineHeight, bar, lineAbove, withNext }: Partial<Look>): Attributes => ({
  ...(space && { "fo:margin-top": pt(space[0]), "fo:margin-bottom": pt(space[1]) }),
  ...(hanging && { "fo:margin-left": pt(hanging), "fo:text-indent": pt(-hanging) }),
  ...(centred && { "fo:text-align": "center" }),
  ...(lineHeight && { "fo:line-height": pt(lineHeight) }),
  ...(bar && {
    "fo:background-color": bar.fill,
    "fo:padding": pt(5),
    "fo:border-left": `${pt(bar.width)} solid ${bar.colour}`,
  }),
  ...(lineAbove && {
    "fo:border-top": `${pt(lineAbove.width)} solid ${lineAbove.colour}`,
    "fo:padding-top": pt(lineAbove.space),
  }),
  ...(withNext && { "fo:keep-with-next": "always" }),
});

const toTheRight = element(
  "style:tab-stops",
  {},
  element("style:tab-stop", { "style:type": "right", "style:position": pt(TEXT_WIDTH) }),
);

const paragraphStyle = (look: Attributes, letter: Attributes, paragraph: Attributes, within = ""): string =>
  element(
    "style:style",
    { ...look, "style:family": "paragraph" },
    element("style:paragraph-properties", paragraph, within) + element("style:text-properties", letter),
  );

const standard = paragraphStyle({ "style:name": STANDARD }, letters(BODY), {
  ...paragraphOf({ space: [0, 0] }),
  "fo:line-height": "100%",
});

/** What all headings share, by LibreOffice's own name: its font is the font of every heading. */
const anyHeading = paragraphStyle(
  { "style:name": "Heading", "style:parent-style-name": STANDARD, "style:next-style-name": odfName("BodyText") },
  { "style:font-name": FONT, ...bold },
  { "fo:keep-with-next": "always" },
);

const headingStyle = (look: (typeof headings)[number], index: number): string =>
  paragraphStyle(
    {
      "style:name": `Heading_20_${index + 1}`,
      "style:display-name": `Heading ${index + 1}`,
      "style:parent-style-name": "Heading",
      "style:next-style-name": odfName("BodyText"),
      "style:default-outline-level": index + 1,
    },
    letters({ ...look, bold: true }),
    { ...paragraphOf({ ...look, withNext: true }), "fo:keep-together": "always" },
  );

function lookStyle(name: LookName): string {
  const base = basedOn[name];
  return paragraphStyle(
    {
      "style:name": odfName(name),
      "style:display-name": displayName(name),
      "style:parent-style-name": base ? odfName(base) : STANDARD,
    },
    besides(letters(looks[name]), base && letters(looks[base])),
    besides(paragraphOf(looks[name]), base && paragraphOf(looks[base])),
    name === "Sender" || name === "Footer" ? toTheRight : "",
  );
}

/** The title is a heading of the first level, and no part of the annex. */
const titleStyle = paragraphStyle(
  { "style:name": "Title", "style:parent-style-name": headingName(1), "style:next-style-name": odfName("BodyText") },
  letters({ size: title.size }),
  paragraphOf({ space: title.space }),
);

function contentsStyle(level: 1 | 2, letters: Attributes, paragraph: Attributes): string {
  const [name, display] = [contentsEntry(level), `Contents ${level}`];
  return paragraphStyle(
    { "style:name": name, "style:display-name": display, "style:parent-style-name": STANDARD },
    letters,
    paragraph,
  );
}

/** The list of contents, by LibreOffice's own names. */
const contents =
  paragraphStyle(
    { "style:name": CONTENTS_HEADING, "style:display-name": "Contents Heading", "style:parent-style-name": "Heading" },
    letters({ ...headings[1], bold: true }),
    { ...paragraphOf({ ...headings[1], withNext: true }), "fo:break-before": "page" },
  ) +
  contentsStyle(1, bold, paragraphOf({ space: [4, 3] })) +
  contentsStyle(2, {}, { ...paragraphOf({ space: [0, 3] }), "fo:margin-left": pt(CONTENTS_INDENT) });

const paragraphStyles = [
  standard,
  anyHeading,
  ...headings.map(headingStyle),
  titleStyle,
  ...(Object.keys(looks) as LookName[]).map(lookStyle),
  contents,
].join("");

const textStyle = (key: string, name: string, properties: Attributes): string =>
  element(
    "style:style",
    { "style:name": key, "style:display-name": name, "style:family": "text" },
    element("style:text-properties", properties),
  );

const textStyles =
  textStyle(CONTENTS_LINK, "Index Link", { "fo:color": colours.ink, "style:text-underline-style": "none" }) +
  textStyle("Sender_20_name", "Naam van de afzender", { ...bold, "fo:color": colours.brand }) +
  textStyle("Term", "Gegeven: waarover", { "fo:color": colours.muted }) +
  textStyle("Internet_20_link", "Internet link", {
    "fo:color": colours.brand,
    "style:text-underline-style": "solid",
    "style:text-underline-width": "auto",
    "style:text-underline-color": "font-color",
  });

const bulletList = element(
  "text:list-style",
  { "style:name": BULLETS, "style:display-name": "Opsomming" },
  element(
    "text:list-level-style-bullet",
    { "text:level": 1, "text:bullet-char": "•" },
    element(
      "style:list-level-properties",
      { "text:list-level-position-and-space-mode": "label-alignment" },
      element("style:list-level-label-alignment", {
        "text:label-followed-by": "listtab",
        "text:list-tab-stop-position": pt(12),
        "fo:text-indent": pt(-12),
        "fo:margin-left": pt(12),
      }),
    ),
  ),
);

const defaults = ({ language }: GapReport): string =>
  element(
    "style:default-style",
    { "style:family": "paragraph" },
    element("style:paragraph-properties", { "style:writing-mode": "lr-tb", "fo:orphans": 2, "fo:widows": 2 }) +
      element("style:text-properties", {
        "style:font-name": FONT,
        "fo:font-size": pt(BODY.size),
        "fo:language": language,
        "fo:country": "NL",
        "fo:hyphenate": "false",
      }),
  );

const pageLayout = element(
  "style:page-layout",
  { "style:name": LAYOUT },
  element("style:page-layout-properties", {
    "fo:page-width": pt(PAGE.width),
    "fo:page-height": pt(PAGE.height),
    "style:print-orientation": "portrait",
    "fo:margin-top": pt(PAGE.top),
    "fo:margin-bottom": pt(PAGE.bottom),
    "fo:margin-left": pt(PAGE.side),
    "fo:margin-right": pt(PAGE.side),
  }) +
    element(
      "style:footer-style",
      {},
      element("style:header-footer-properties", { "fo:min-height": pt(PAGE.footer), "fo:margin-top": pt(14) }),
    ),
);

function countOf(part: FooterPart): string {
  switch (part.kind) {
    case "text":
      return inline(part.text);
    case "page":
      return element("text:page-number", { "text:select-page": "current" }, "1");
    case "pages":
      return element("text:page-count", {}, "1");
  }
}

/** The file styles.xml. `dashes` are the broken lines that drawings use, which ODF wants by name. */
export function stylesXml(report: GapReport, dashes: string): string {
  const { footer } = report;
  const foot = styled("Footer", inline(footer.text) + TAB + pageCount(footer).map(countOf).join(""));
  return (
    HEAD +
    element(
      "office:document-styles",
      { ...namespaces("office", "style", "text", "table", "draw", "fo", "svg"), "office:version": "1.3" },
      fontFaces +
        element("office:styles", {}, dashes + defaults(report) + paragraphStyles + textStyles + bulletList) +
        element("office:automatic-styles", {}, pageLayout) +
        element(
          "office:master-styles",
          {},
          element(
            "style:master-page",
            { "style:name": STANDARD, "style:page-layout-name": LAYOUT },
            element("style:footer", {}, foot),
          ),
        ),
    )
  );
}
