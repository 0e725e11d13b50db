/** Plain text, in UTF-8 or as Windows wrote it. */
import { decoded } from "../../decoded";
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
