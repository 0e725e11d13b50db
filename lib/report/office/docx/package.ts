/** The parts of a Word file that are not its text, and how it is packed: the same report always gives the same bytes. */
import { strToU8, type Zippable, zipSync } from "fflate";
import type { GapReport } from "../../model/model";
import { element, HEAD } from "../../xml/xml";
import { escaped } from "../../xml/xml-text";
import { documentTitle, FALLBACK_FONT, FONT } from "../layout";
import { stylesXml } from "./styles";
import { themeXml } from "./theme";
import { twips, W } from "./units";

/** What differs between documents: two XML files, and the addresses that the text leads to. */
export interface Parts {
  document: string;
  footer: string;
  links: readonly { id: string; address: string }[];
}

/** The day on which zip begins. Without a time zone: files in a zip have the day of a clock on the wall. */
const FIRST_DAY = "1980-01-01T00:00:00";

export function packed(report: GapReport, { document, footer, links }: Parts): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageRelations,
    "docProps/core.xml": coreProperties(report),
    "word/document.xml": document,
    "word/_rels/document.xml.rels": documentRelations(links),
    "word/styles.xml": stylesXml,
    "word/numbering.xml": numbering,
    "word/settings.xml": settings,
    "word/fontTable.xml": fontTable,
    "word/theme/theme1.xml": themeXml,
    "word/footer1.xml": footer,
  };
  const parts: Zippable = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(parts, { mtime: FIRST_DAY });
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const CORE = "application/vnd.openxmlformats-package.core-properties+xml";

/** The parts beside the text, by the word that Word has for each. */
const BESIDE = ["styles", "numbering", "settings", "fontTable"] as const;

const override = (name: string, type: string): string => element("Override", { PartName: `/${name}`, ContentType: type });

const contentTypes =
  HEAD +
  element(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
      element("Default", { Extension: "xml", ContentType: "application/xml" }) +
      override("word/document.xml", `${WORD}.document.main+xml`) +
      BESIDE.map((kind) => override(`word/${kind}.xml`, `${WORD}.${kind}+xml`)).join("") +
      override("word/footer1.xml", `${WORD}.footer+xml`) +
      override("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml") +
      override("docProps/core.xml", CORE),
  );

const relation = (id: string, kind: string, target: string, more: Record<string, string> = {}): string =>
  element("Relationship", { Id: id, Type: kind, Target: target, ...more });

const relations = (content: string): string => HEAD + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, content);

const packageRelations = relations(
  relation("Document", `${OFFICE}/officeDocument`, "word/document.xml") +
    relation("Core", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
);

const documentRelations = (links: Parts["links"]): string =>
  relations(
    BESIDE.map((kind) => relation(kind, `${OFFICE}/${kind}`, `${kind}.xml`)).join("") +
      relation("theme", `${OFFICE}/theme`, "theme/theme1.xml") +
      relation("Footer", `${OFFICE}/footer`, "footer1.xml") +
      links.map(({ id, address }) => relation(id, `${OFFICE}/hyperlink`, address, { TargetMode: "External" })).join(""),
  );

const coreProperties = (report: GapReport): string => {
  const moment = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, escaped(report.knownAt));
  const texts = [
    ["dc:title", documentTitle(report)],
    ["dc:subject", report.subtitle],
    ["dc:creator", report.sender],
    ["dc:language", report.language],
  ] as const;
  return (
    HEAD +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      texts.map(([name, text]) => element(name, {}, escaped(text))).join("") +
        moment("dcterms:created") +
        moment("dcterms:modified"),
    )
  );
};

/** The one list of the document; its paragraphs are known by their style. */
const numbering =
  HEAD +
  element(
    "w:numbering",
    { "xmlns:w": W },
    element(
      "w:abstractNum",
      { "w:abstractNumId": 0 },
      element("w:multiLevelType", { "w:val": "singleLevel" }) +
        element(
          "w:lvl",
          { "w:ilvl": 0 },
          element("w:start", { "w:val": 1 }) +
            element("w:numFmt", { "w:val": "bullet" }) +
            element("w:pStyle", { "w:val": "Item" }) +
            element("w:lvlText", { "w:val": "•" }) +
            element("w:lvlJc", { "w:val": "left" }) +
            element("w:pPr", {}, element("w:ind", { "w:left": twips(12), "w:hanging": twips(12) })),
        ),
    ) + element("w:num", { "w:numId": 1 }, element("w:abstractNumId", { "w:val": 0 })),
  );

/** Word's own way of laying out since 2013; an older one would shift lines. */
const settings =
  HEAD +
  element(
    "w:settings",
    { "xmlns:w": W },
    element(
      "w:compat",
      {},
      element("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ) + element("w:themeFontLang", { "w:val": "nl-NL" }),
  );

const fontTable =
  HEAD +
  element(
    "w:fonts",
    { "xmlns:w": W },
    element(
      "w:font",
      { "w:name": FONT },
      element("w:altName", { "w:val": FALLBACK_FONT }) +
        element("w:family", { "w:val": "swiss" }) +
        element("w:pitch", { "w:val": "variable" }),
    ),
  );
