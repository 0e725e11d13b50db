/**
 * Counts the parts of a form and looks whether they can be told apart, without reading what is in them: one pass over the
 * bytes for the borders, one look at each part's head. Next reads the form afterwards, and would call what is malformed a
 * fault of ours.
 */
import type { RefusalCode } from "@/lib/form/turned-away";

const MULTIPART = /^multipart\/form-data\s*(?:;|$)/i;
const URL_ENCODED = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;
/** One border, of the characters that RFC 2046 allows in it, perhaps within quotation marks. */
const BORDER = /;\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+,./:=?-]{1,70}))\s*(?:;|$)/i;
/** What a browser writes of a field, and of a file. */
const DISPOSITION = /^content-disposition:\s*form-data;\s*name="[^"\r\n]*"(?:;\s*filename="[^"\r\n]*")?\s*$/i;
const HEADER = /^[\w!#$%&'*+.^`|~-]+:[^\0\r\n]*$/;
/** The most bytes of one part's head. */
const MAX_HEAD_LENGTH = 4096;

/** How a form's parts are set apart; null for a body that is not a form. */
type Form = { kind: "multipart"; border: Buffer } | { kind: "url-encoded" };

/** What a body is, by its media type. `malformed`: it says that it has parts, and not how they are set apart. */
export function formOf(mediaType: string): Form | "malformed" | null {
  if (URL_ENCODED.test(mediaType)) return { kind: "url-encoded" };
  if (!/^\s*multipart\//i.test(mediaType)) return null;
  const found = MULTIPART.test(mediaType) && mediaType.match(/boundary\s*=/gi)?.length === 1 && BORDER.exec(mediaType);
  const border = found ? (found[1] ?? found[2] ?? "") : "";
  return border === "" ? "malformed" : { kind: "multipart", border: Buffer.from(`--${border}`, "latin1") };
}

export interface FormShape {
  parts: number;
  /** Why the form is turned away; null where it may be read. */
  wrong: RefusalCode | null;
}

/** The parts of a whole body, and what is wrong with them. It stops at the first part above `mostParts`. */
export function shapeOf(body: Buffer, form: Form, mostParts: number): FormShape {
  return form.kind === "multipart" ? multipartShape(body, form.border, mostParts) : urlEncodedShape(body, mostParts);
}

function urlEncodedShape(body: Buffer, mostParts: number): FormShape {
  let parts = body.length === 0 ? 0 : 1;
  for (let at = body.indexOf("&"); at >= 0; at = body.indexOf("&", at + 1)) {
    parts += 1;
    if (parts > mostParts) return { parts, wrong: "tooManyParts" };
  }
  return { parts, wrong: null };
}

function multipartShape(body: Buffer, border: Buffer, mostParts: number): FormShape {
  const between = Buffer.concat([Buffer.from("\r\n"), border]);
  const unreadable = (parts: number): FormShape => ({ parts, wrong: "unreadableForm" });
  if (body.indexOf(border) !== 0) return unreadable(0);
  let at = border.length;
  for (let parts = 0; ; parts++) {
    if (isLast(body, at)) return { parts, wrong: null };
    if (parts === mostParts) return { parts: parts + 1, wrong: "tooManyParts" };
    const content = headEnd(body, at);
    if (content === null) return unreadable(parts);
    const next = body.indexOf(between, content);
    if (next < 0) return unreadable(parts + 1);
    at = next + between.length;
  }
}

/** Whether the border that ends here closes the form, with at most a line end after it. */
function isLast(body: Buffer, at: number): boolean {
  const rest = body.length - at;
  return rest <= 4 && ["--", "--\r\n"].includes(body.toString("latin1", at));
}

/** Where a part's content begins, after the border that ends here and the part's head; null where the head is malformed. */
function headEnd(body: Buffer, at: number): number | null {
  if (body.toString("latin1", at, at + 2) !== "\r\n") return null;
  const window = body.subarray(at + 2, at + 2 + MAX_HEAD_LENGTH);
  const end = window.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const lines = window.toString("latin1", 0, end).split("\r\n");
  const named = lines.filter((line) => /^content-disposition\s*:/i.test(line));
  const sound = lines.every((line) => HEADER.test(line)) && named.length === 1 && DISPOSITION.test(named[0] ?? "");
  return sound ? at + 2 + end + 4 : null;
}
