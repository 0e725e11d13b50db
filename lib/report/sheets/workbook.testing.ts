/** Reads back a workbook, for tests only: the cells of each tab as the file stores them. */
import { strFromU8, unzipSync } from "fflate";

export interface StoredCell {
  /** `s` for a text; absent for a number. */
  type: string | undefined;
  value: string;
}

export interface StoredTab {
  name: string;
  xml: string;
  /** By address, such as "B3". */
  cells: Map<string, StoredCell>;
}

/** All that is in the file, by path. */
export const filesIn = (workbook: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** The tabs in their order; a text is given with its escapes undone, as Excel shows it. */
export function tabsOf(workbook: Uint8Array): StoredTab[] {
  const files = filesIn(workbook);
  const strings = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(
    ([, text = ""]) => shown(text),
  );
  const names = [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
  return names.map((name, place) => {
    const xml = files.get(`xl/worksheets/sheet${place + 1}.xml`) ?? "";
    const cells = [...xml.matchAll(/<c ([^>]*)><v>([^<]*)<\/v><\/c>/g)].map(([, attributes = "", value = ""]) => {
      const [, address = ""] = /r="([^"]*)"/.exec(attributes) ?? [];
      const [, type] = /t="([^"]*)"/.exec(attributes) ?? [];
      return [address, { type, value: type === "s" ? (strings[Number(value)] ?? `no text ${value}`) : value }] as const;
    });
    return { name, xml, cells: new Map(cells) };
  });
}

const shown = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
