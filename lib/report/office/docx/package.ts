/** The parts of a Word file that are not its text, and how it is packed: the same report always gives the same bytes. */
import { type Document, Packer } from "docx";
import type { GapReport } from "../../model/model";
import { documentTitle, FALLBACK_FONT, FONT } from "../layout";
import { escaped } from "../xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Packs a document, with the report's own moment in place of the clock's. */
export async function packed(document: Document, report: GapReport): Promise<Uint8Array> {
  const bytes = await Packer.pack(document, "uint8array", false, [
    { path: "docProps/core.xml", data: coreProperties(report) },
    { path: "word/fontTable.xml", data: fontTable() },
  ]);
  return undated(bytes);
}

/** Where the parts of a zip file's records stand (PKWARE's APPNOTE, 4.3), in bytes. */
const END = { length: 22, entries: 10, directory: 16 };
const ENTRY = { length: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL_TIME = 10;

/** 1 January 1980, with which zip begins: day 1, month 1 (in the fifth bit), in the higher two of four bytes. */
const FIRST_DAY = 0x0021_0000;

/** Writes the same day in place of the moment of packing, for every file in a zip without a comment, as docx makes it. */
function undated(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END.length;
  let entry = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left--) {
    view.setUint32(entry + ENTRY.time, FIRST_DAY, true);
    view.setUint32(view.getUint32(entry + ENTRY.local, true) + LOCAL_TIME, FIRST_DAY, true);
    const start = entry;
    entry += ENTRY.length;
    for (const part of [ENTRY.name, ENTRY.extra, ENTRY.comment]) entry += view.getUint16(start + part, true);
  }
  return zip;
}

const coreProperties = (report: GapReport): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escaped(documentTitle(report))}</dc:title>` +
  `<dc:subject>${escaped(report.subtitle)}</dc:subject>` +
  `<dc:creator>${escaped(report.sender)}</dc:creator>` +
  `<dc:language>${report.language}</dc:language>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${escaped(report.knownAt)}</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${escaped(report.knownAt)}</dcterms:modified>` +
  `</cp:coreProperties>`;

const fontTable = (): string =>
  `${HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${FONT}"><w:altName w:val="${FALLBACK_FONT}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
