/** Plain text, in UTF-8 or as Windows wrote it. */
import { type Extraction, extracted, refused } from "./extraction";

/** The lines of a text file; a form feed begins a new page. Any bytes give an answer. */
export function extractTxt(bytes: Uint8Array): Extraction {
  const text = decoded(bytes);
  if (text.includes("\0")) return refused("not-supported");
  const lines = text.split(/\r\n|\r|\n/);
  if (!text.includes("\f")) return extracted(lines);
  let page = 1;
  const pages = lines.map((line) => {
    page += line.split("\f").length - 1;
    return page;
  });
  return extracted(
    lines.map((line) => line.replaceAll("\f", "")),
    pages,
  );
}

/** Bytes as text: by their mark, else as UTF-8 where they are that without a fault, else as Windows-1252. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
