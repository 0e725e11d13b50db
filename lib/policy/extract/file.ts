/** Opens a file of any supported format. What it is, is judged by its content; the name only decides between text and web page. */
import { unpacked } from "../../unzip";
import { TooDeep } from "./depth";
import { DOCX_FILES, extractDocx } from "./docx";
import { type Extraction, MAX_BYTES, MAX_UNPACKED_BYTES, refused } from "./extraction";
import { extractHtml } from "./html";
import { extractOdt, ODT_FILES } from "./odt";
import { extractPdf } from "./pdf";
import { extractTxt } from "./txt";

/** The lines of a file, or why it cannot be read. Never throws on any bytes. */
export async function extract(bytes: Uint8Array, name: string): Promise<Extraction> {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > MAX_BYTES) return refused("too-long");
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return extractPdf(new Uint8Array(bytes));
  if (start.startsWith("PK")) return shallow(() => extractPacked(bytes));
  if (start.startsWith("\xd0\xcf\x11\xe0")) return refused(isEncryptedOffice(bytes) ? "encrypted" : "not-supported");
  if (PICTURES.some((mark) => start.startsWith(mark))) return refused("picture");
  if (NOT_READ.some((mark) => start.startsWith(mark))) return refused("not-supported");
  return shallow(() => extractPlain(bytes, name, start));
}

/** A file that is nested without end is broken. */
function shallow(read: () => Extraction): Extraction {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooDeep) return refused("broken");
    throw error;
  }
}

/** How pictures begin, and packed files and programs. */
const PICTURES = ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*"];
const NOT_READ = ["{\\rtf", "Rar!", "\x1f\x8b", "\x7fELF", "MZ"];

function extractPlain(bytes: Uint8Array, name: string, start: string): Extraction {
  if (/\.(?:html?|xhtml)$/i.test(name) || /^\s*(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html)/i.test(start))
    return extractHtml(bytes);
  if (/\.(?:pdf|docx|odt)$/i.test(name)) return refused("broken");
  return extractTxt(bytes);
}

const OFFICE_FILES: ReadonlySet<string> = new Set([...DOCX_FILES, ...ODT_FILES]);

function extractPacked(bytes: Uint8Array): Extraction {
  const content = unpacked(bytes, (name) => OFFICE_FILES.has(name), MAX_UNPACKED_BYTES);
  if (!content.ok) return refused(content.refusal);
  if (content.names.has(DOCX_FILES[0])) return extractDocx(content);
  if (content.names.has(ODT_FILES[0]) && !content.names.has("ppt/presentation.xml")) return extractOdt(content);
  return refused(content.names.size === 0 ? "broken" : "not-supported");
}

/** Word keeps a document with a password in an old kind of file, with the name of its part in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at++) {
    if (bytes[at] === name[0] && name.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
