/** Tables as the files of an Excel workbook (Office Open XML), written in one pass: texts once, and a style for each kind of cell. */
import { strToU8, type Zippable, zipSync } from "fflate";
import { element, HEAD } from "../xml/xml";
import { printable } from "../xml/xml-text";
import { type CellKind, KINDS, MAIN, stylesXml } from "./workbook-styles";

/** A text is stored as a text, a number as a number; without a value it is a cell to type in. */
export interface StoredCell {
  kind: CellKind;
  value?: string | number;
}

export interface Tab {
  name: string;
  /** The widths of its columns, in characters. */
  widths: readonly number[];
  rows: readonly { cells: readonly (StoredCell | null)[]; height?: number }[];
  /** What follows the rows, as XML: filters and lists to choose from. */
  after: string;
}

/** What the file says of itself; `created` is an ISO 8601 instant. */
export interface Properties {
  title: string;
  author: string;
  subject: string;
  created: string;
}

/** The first moment that a zip archive can hold, so that the same workbook is the same file. */
const EARLIEST = "1980-01-01T00:00:00";

/** The bytes of a workbook; the same tabs give the same bytes. */
export function workbookOf(tabs: readonly Tab[], properties: Properties | undefined): Uint8Array {
  const texts = new Map<string, number>();
  const files: Record<string, string> = {};
  tabs.forEach((tab, place) => {
    files[`xl/worksheets/sheet${place + 1}.xml`] = sheetXml(tab, texts, place === 0);
  });
  files["xl/sharedStrings.xml"] =
    HEAD + element("sst", { xmlns: MAIN, uniqueCount: texts.size }, [...texts.keys()].map(textXml).join(""));
  files["xl/styles.xml"] = stylesXml;
  files["xl/workbook.xml"] = workbookXml(tabs);
  files["xl/_rels/workbook.xml.rels"] = workbookRelations(tabs.length);
  if (properties) files[CORE] = coreOf(properties);
  files["_rels/.rels"] = packageRelations(properties !== undefined);
  files["[Content_Types].xml"] = contentTypes(tabs.length, properties !== undefined);
  const parts: Zippable = Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(parts, { mtime: EARLIEST });
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CORE = "docProps/core.xml";

const textXml = (text: string): string => `<si><t xml:space="preserve">${safe(text)}</t></si>`;

/** In the text of an element, where white space stays as it is. */
const safe = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;

function sheetXml({ widths, rows, after }: Tab, texts: Map<string, number>, isFirst: boolean): string {
  const columns = widths.map((_, place) => letters(place + 1));
  const pane = element("pane", { ySplit: 1, topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" });
  const view = element("sheetView", { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 }, pane);
  const cols = widths.map((width, place) => element("col", { min: place + 1, max: place + 1, width, customWidth: 1 })).join("");
  const cellXml = (cell: StoredCell | null, address: string): string => {
    if (cell === null) return "";
    const start = `<c r="${address}" s="${KINDS.indexOf(cell.kind)}"`;
    if (cell.value === undefined) return `${start}/>`;
    if (typeof cell.value === "number") return `${start}><v>${cell.value}</v></c>`;
    return `${start} t="s"><v>${placeOf(cell.value, texts)}</v></c>`;
  };
  const rowsXml = rows.map(({ cells, height }, index) => {
    const number = index + 1;
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${number}"${tall}>${cells.map((cell, place) => cellXml(cell, `${columns[place]}${number}`)).join("")}</row>`;
  });
  return (
    HEAD +
    element(
      "worksheet",
      { xmlns: MAIN },
      `${element("sheetViews", {}, view) + element("cols", {}, cols)}<sheetData>${rowsXml.join("")}</sheetData>${after}`,
    )
  );
}

/** Where a text stands in the list of all texts. */
function placeOf(text: string, texts: Map<string, number>): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

const workbookXml = (tabs: readonly Tab[]): string =>
  HEAD +
  element(
    "workbook",
    { xmlns: MAIN, "xmlns:r": RELATIONS },
    element(
      "sheets",
      {},
      tabs
        .map(({ name }, place) => element("sheet", { name: printable(name), sheetId: place + 1, "r:id": `Sheet${place + 1}` }))
        .join(""),
    ),
  );

const relation = (Id: string, Type: string, Target: string): string => element("Relationship", { Id, Type, Target });
const relations = (content: string): string => HEAD + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, content);

const workbookRelations = (count: number): string =>
  relations(
    Array.from({ length: count }, (_, place) =>
      relation(`Sheet${place + 1}`, `${RELATIONS}/worksheet`, `worksheets/sheet${place + 1}.xml`),
    ).join("") +
      relation("Styles", `${RELATIONS}/styles`, "styles.xml") +
      relation("Texts", `${RELATIONS}/sharedStrings`, "sharedStrings.xml"),
  );

const packageRelations = (withCore: boolean): string =>
  relations(
    relation("Workbook", `${RELATIONS}/officeDocument`, "xl/workbook.xml") +
      (withCore ? relation("Core", `${PACKAGE}/relationships/metadata/core-properties`, CORE) : ""),
  );

function contentTypes(count: number, withCore: boolean): string {
  const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (path: string, type: string) => element("Override", { PartName: `/${path}`, ContentType: type });
  const sheets = Array.from({ length: count }, (_, place) =>
    override(`xl/worksheets/sheet${place + 1}.xml`, `${office}.worksheet+xml`),
  );
  return (
    HEAD +
    element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
        element("Default", { Extension: "xml", ContentType: "application/xml" }) +
        override("xl/workbook.xml", `${office}.sheet.main+xml`) +
        sheets.join("") +
        override("xl/styles.xml", `${office}.styles+xml`) +
        override("xl/sharedStrings.xml", `${office}.sharedStrings+xml`) +
        (withCore ? override(CORE, "application/vnd.openxmlformats-package.core-properties+xml") : ""),
    )
  );
}

const coreOf = ({ title, author, subject, created }: Properties): string =>
  HEAD +
  element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    (
      [
        ["dc:title", title],
        ["dc:subject", subject],
        ["dc:creator", author],
        ["dc:language", "nl-NL"],
      ] as const
    )
      .map(([name, text]) => element(name, {}, safe(printable(text))))
      .join("") + element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, created.replace(/\.\d+Z$/, "Z")),
  );

/** The name of a column, counted from 1: A, Z, AA. */
export function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
