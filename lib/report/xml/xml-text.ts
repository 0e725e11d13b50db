/** Texts and addresses as the XML of office files can hold them. */

/** Characters that end a line in one program or another. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs and two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be left out
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Anything but the characters that can stand in XML as they are, in the first plane. Most texts have nothing else. */
const SPECIAL = /[^ !#-%'-;=?-\u0084\u0086-\u2027\u202a-\ud7ff\ue000-\ufffd]/;

/** A text without what XML cannot hold; every end of a line is a line feed. */
export const printable = (text: string): string =>
  SPECIAL.test(text) ? text.replace(LINE_ENDS, "\n").replace(FORBIDDEN, "") : text;

/** A printable text as it stands in XML, in an element or between double quotes. */
export const escaped = (text: string): string =>
  SPECIAL.test(text) ? printable(text).replace(/[&<>"\t\n]/g, (character) => ESCAPES[character] ?? character) : text;

/** White space as numbers, or a reader of XML makes plain spaces of it in an attribute. */
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

/** What may stand in an address (RFC 3986) as it is. */
const NOT_IN_ADDRESS = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/g;

/** A web address that office programs accept, or undefined where the text is none. They refuse a whole file for one that is bad. */
export function webLink(text: string | undefined): string | undefined {
  const address = printable(text ?? "");
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href.replace(NOT_IN_ADDRESS, encodeURIComponent);
}
