/** The look of the report in ODF (styles.xml): styles by the names that the editor shows, the page, and what stands at its foot. */
import { colours } from "@/lib/wall/wall";
import type { GapReport } from "../../model/model";
import {
  AFTER_BRICK,
  FALLBACK_FONT,
  FONT,
  type FooterPart,
  LINE,
  NOTICE,
  PAGE,
  PLATEAU_2_HEIGHT,
  pageCount,
  TERM_WIDTH,
  TEXT_WIDTH,
} from "../layout";
import { inline, styled, TAB } from "./text";
import { type Attributes, element, HEAD, namespaces, pt } from "./xml";

/** The list's own style, and the page's. */
export const BULLETS = "Bullets";
const MASTER = "Standard";
const LAYOUT = "A4";

/** The font, and what a computer without it uses instead. Both XML files name it. */
export const fontFaces = element(
  "office:font-face-decls",
  {},
  element("style:font-face", {
    "style:name": FONT,
    "svg:font-family": `'${FONT}', ${FALLBACK_FONT}`,
    "style:font-family-generic": "swiss",
    "style:font-pitch": "variable",
  }),
);

interface Look {
  /** As the editor shows it. */
  name: string;
  text?: Attributes;
  paragraph?: Attributes;
  /** Elements within the paragraph's properties. */
  within?: string;
  parent?: string;
  level?: number;
}

const size = (points: number, colour: string = colours.ink): Attributes => ({ "fo:font-size": pt(points), "fo:color": colour });
const bold: Attributes = { "fo:font-weight": "bold" };
const space = (before: number, after: number): Attributes => ({ "fo:margin-top": pt(before), "fo:margin-bottom": pt(after) });
const hanging = (points: number): Attributes => ({ "fo:margin-left": pt(points), "fo:text-indent": pt(-points) });
const withNext: Attributes = { "fo:keep-with-next": "always" };
const toTheRight = element(
  "style:tab-stops",
  {},
  element("style:tab-stop", { "style:type": "right", "style:position": pt(TEXT_WIDTH) }),
);

const headingLook = (level: number, points: number, before: number, after: number): Look => ({
  name: `Heading ${level}`,
  level,
  text: { ...size(points), ...bold },
  paragraph: { ...space(before, after), ...withNext, "fo:keep-together": "always" },
});

const looks: Record<string, Look> = {
  Standard: { name: "Standard", text: size(10.5), paragraph: { ...space(0, 0), "fo:line-height": "100%" } },
  Heading_20_1: headingLook(1, 25, 0, 0),
  Heading_20_2: headingLook(2, 15.5, 13, 4),
  Heading_20_3: headingLook(3, 12, 12, 3),
  Text_20_body: { name: "Text body", paragraph: space(0, 7) },
  Sender: { name: "Afzender", text: size(10.5, colours.muted), paragraph: space(0, 13), within: toTheRight },
  Subtitle: { name: "Subtitle", text: size(12.5, colours.muted), paragraph: space(2, 9) },
  Notice: {
    name: "Waarschuwing",
    text: { ...size(10.5, colours.amber), ...bold },
    paragraph: {
      ...space(0, 8),
      "fo:background-color": NOTICE,
      "fo:padding": pt(5),
      "fo:border-left": `${pt(4)} solid ${colours.amberFill}`,
    },
  },
  Detail: { name: "Gegeven", paragraph: { ...space(0, 2), ...hanging(TERM_WIDTH) } },
  Last_20_detail: { name: "Laatste gegeven", parent: "Detail", paragraph: space(0, 6) },
  Quiet: { name: "Opmerking", text: size(9, colours.muted), paragraph: space(8, 7) },
  Item: { name: "Opsomming", paragraph: space(0, 3) },
  Caption: { name: "Caption", text: size(9, colours.muted), paragraph: { ...space(4, 2), ...withNext } },
  Table_20_Heading: { name: "Table Heading", text: { ...size(9.5, colours.muted), ...bold }, paragraph: withNext },
  Table_20_Contents: { name: "Table Contents", text: size(9.5) },
  Row_20_heading: { name: "Rijkop", parent: "Table_20_Contents", text: bold },
  Status_20_cell: { name: "Cel met stand", parent: "Table_20_Contents", paragraph: hanging(AFTER_BRICK) },
  Card_20_title: { name: "Thema", text: { ...size(9.5), ...bold }, paragraph: withNext },
  Card_20_wall: { name: "Muur", text: size(8.5, colours.muted), paragraph: withNext },
  No_20_plateau_20_2: {
    name: "Muur zonder plateau 2",
    text: size(8.5, colours.muted),
    paragraph: { "fo:text-align": "center", "fo:line-height": pt(PLATEAU_2_HEIGHT), ...withNext },
  },
  Verdict: { name: "Stand van een thema", text: { ...size(9.5), ...bold }, paragraph: withNext },
  Remark: { name: "Toelichting op een stand", text: size(8.5), paragraph: withNext },
  Legend: { name: "Legenda", text: size(8.5, colours.muted), paragraph: space(7, 6) },
  Footer: {
    name: "Footer",
    text: size(8.5, colours.muted),
    paragraph: { "fo:border-top": `${pt(0.5)} solid ${LINE}`, "fo:padding-top": pt(5) },
    within: toTheRight,
  },
};

const styleOf = ([key, { name, parent, level, text, paragraph, within }]: [string, Look]): string =>
  element(
    "style:style",
    {
      "style:name": key,
      "style:display-name": name === key ? undefined : name,
      "style:family": "paragraph",
      "style:parent-style-name": key === "Standard" ? undefined : (parent ?? "Standard"),
      "style:next-style-name": level === undefined ? undefined : "Text_20_body",
      "style:default-outline-level": level,
    },
    (paragraph || within ? element("style:paragraph-properties", paragraph, within) : "") +
      (text ? element("style:text-properties", text) : ""),
  );

const textStyle = (key: string, name: string, properties: Attributes): string =>
  element(
    "style:style",
    { "style:name": key, "style:display-name": name, "style:family": "text" },
    element("style:text-properties", properties),
  );

const textStyles =
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
        "fo:font-size": pt(10.5),
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
        element(
          "office:styles",
          {},
          dashes + defaults(report) + Object.entries(looks).map(styleOf).join("") + textStyles + bulletList,
        ) +
        element("office:automatic-styles", {}, pageLayout) +
        element(
          "office:master-styles",
          {},
          element(
            "style:master-page",
            { "style:name": MASTER, "style:page-layout-name": LAYOUT },
            element("style:footer", {}, foot),
          ),
        ),
    )
  );
}
