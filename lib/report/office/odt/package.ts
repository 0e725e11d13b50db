/** The parts of an ODF file that are not its text, and how it is packed: the same report always gives the same bytes. */
import { strToU8, type Zippable, zipSync } from "fflate";
import { documentTitle, type GapReport } from "../../model/model";
import { FIRST_DAY } from "../../xml/undated";
import { element, HEAD } from "../../xml/xml";
import { escaped } from "../../xml/xml-text";
import { namespaces } from "./xml";

const MIME_TYPE = "application/vnd.oasis.opendocument.text";

/** Packs the files of a document. The type comes first and as it is, so that it can be read at a fixed place (ODF 1.3, part 2). */
export function packed(files: Readonly<Record<"content.xml" | "styles.xml" | "meta.xml", string>>): Uint8Array {
  const names = Object.keys(files);
  const parts: Zippable = {
    mimetype: [strToU8(MIME_TYPE), { level: 0 }],
    "META-INF/manifest.xml": strToU8(manifest(names)),
  };
  for (const [name, xml] of Object.entries(files)) parts[name] = strToU8(xml);
  return zipSync(parts, { mtime: FIRST_DAY });
}

const manifest = (names: readonly string[]): string =>
  HEAD +
  element(
    "manifest:manifest",
    { ...namespaces("manifest"), "manifest:version": "1.3" },
    entry("/", MIME_TYPE, { "manifest:version": "1.3" }) + names.map((name) => entry(name, "text/xml")).join(""),
  );

const entry = (path: string, type: string, more: Record<string, string> = {}): string =>
  element("manifest:file-entry", { "manifest:full-path": path, ...more, "manifest:media-type": type });

export const metaXml = (report: GapReport): string =>
  HEAD +
  element(
    "office:document-meta",
    { ...namespaces("office", "meta", "dc"), "office:version": "1.3" },
    element(
      "office:meta",
      {},
      [
        ["meta:generator", "Plateau"],
        ["dc:title", documentTitle(report)],
        ["dc:subject", report.subtitle],
        ["dc:language", report.language],
        ["meta:initial-creator", report.sender],
        ["dc:creator", report.sender],
        ["meta:creation-date", report.knownAt],
        ["dc:date", report.knownAt],
      ]
        .map(([name = "", value = ""]) => element(name, {}, escaped(value)))
        .join(""),
    ),
  );
