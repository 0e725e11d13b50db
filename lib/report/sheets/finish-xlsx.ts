/** What an office expects of a workbook and the library leaves out: filters on tables, lists to choose from, and the properties of the file. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Sheet } from "../../sheet";

/** What the file says of itself; `created` is an ISO 8601 instant. */
export interface Properties {
  title: string;
  author: string;
  subject: string;
  created: string;
}

/** The workbook with filters and properties. Throws an Error where the library's files are not as expected. */
export function finished(bytes: Uint8Array, sheets: readonly Sheet[], properties?: Properties): Uint8Array {
  const files = unzipSync(bytes);
  const changed = (name: string, change: (text: string) => string): void => {
    const file = files[name];
    if (file === undefined) throw new Error(`No ${name} in this workbook`);
    files[name] = strToU8(change(strFromU8(file)));
  };
  sheets.forEach((sheet, place) => {
    const after = `</sheetData>${filterOf(sheet)}${choicesIn(sheet)}`;
    changed(`xl/worksheets/sheet${place + 1}.xml`, (xml) => xml.replace("</sheetData>", after));
  });
  if (properties) {
    files[CORE] = strToU8(coreOf(properties));
    changed("[Content_Types].xml", (xml) =>
      xml.replace("</Types>", `<Override PartName="/${CORE}" ContentType="${CORE_TYPE}"/></Types>`),
    );
    changed("_rels/.rels", (xml) =>
      xml.replace("</Relationships>", `<Relationship Id="rIdCore" Type="${CORE_RELATION}" Target="${CORE}"/></Relationships>`),
    );
  }
  return zipSync(files, { mtime: EARLIEST });
}

const lastRow = ({ rows, explained, spareRows = 0 }: Sheet): number => 1 + (explained ? 1 : 0) + rows.length + spareRows;

/** A sheet to fill in has no filter: sorting would take its explanation along. */
const filterOf = (sheet: Sheet): string =>
  sheet.explained ? "" : `<autoFilter ref="A1:${letters(sheet.columns.length)}${lastRow(sheet)}"/>`;

/** For each column of choices a list in its cells; another value is refused by the program. */
function choicesIn(sheet: Sheet): string {
  const lists = sheet.columns.flatMap(({ choices }, place) => {
    if (choices === undefined) return [];
    const [column, from] = [letters(place + 1), letters(choices.column + 1)];
    const list = `'${choices.tab}'!$${from}$2:$${from}$${choices.count + 1}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${column}3:${column}${lastRow(sheet)}"><formula1>${list}</formula1></dataValidation>`;
  });
  return lists.length === 0 ? "" : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

/** The first moment that a zip archive can hold, so that the same workbook is the same file. */
const EARLIEST = "1980-01-01T00:00:00";

const CORE = "docProps/core.xml";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const coreOf = ({ title, author, subject, created }: Properties): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${safe(title)}</dc:title><dc:subject>${safe(subject)}</dc:subject><dc:creator>${safe(author)}</dc:creator><dc:language>nl-NL</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${created.replace(/\.\d+Z$/, "Z")}</dcterms:created></cp:coreProperties>`;

const safe = (text: string): string =>
  text
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");

/** The name of a column, counted from 1: A, Z, AA. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
