/** A strict reader of XML for tests: it throws on what is not well-formed. */

export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (XmlElement | string)[];
}

interface Open {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for these
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const TOKEN = /<\?xml[^?]*\?>\s*|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;
const NAMED = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The root element. */
export function readXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error("A character that XML does not allow");
  const root: Open = { name: "", attributes: new Map(), children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`Not well-formed: ${xml.slice(from, from + 80)}`);
    take(token, open);
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || typeof only !== "object" || others.length > 0) throw new Error("Not one root element");
  return only;
}

function take([, closing, name, attributes, empty, text]: RegExpExecArray, open: Open[]): void {
  const current = open.at(-1);
  if (current === undefined) throw new Error("Closed too often");
  if (text !== undefined) current.children.push(unescaped(text));
  else if (name === undefined) return;
  else if (closing === "/") {
    if (current.name !== name || open.length === 1) throw new Error(`</${name}> closes <${current.name}>`);
    open.pop();
  } else {
    const element: Open = { name, attributes: attributesOf(attributes ?? ""), children: [] };
    current.children.push(element);
    if (empty !== "/") open.push(element);
  }
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`${name} stands twice`);
    // White space that is not written as a number becomes a space (XML 1.0, 3.3.3).
    attributes.set(name, unescaped(value.replace(/[\t\n\r]/g, " ")));
  }
  return attributes;
}

function unescaped(text: string): string {
  if (/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) throw new Error(`A bare & in ${text.slice(0, 80)}`);
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (_, decimal, hexadecimal, name: keyof typeof NAMED) =>
    name ? NAMED[name] : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
  );
}

/** All elements of a name under an element, in order. */
export const all = (root: XmlElement, ...names: string[]): XmlElement[] =>
  root.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(names.includes(child.name) ? [child] : []), ...all(child, ...names)],
  );

/** The elements directly under an element. */
export const elementsOf = (root: XmlElement): XmlElement[] =>
  root.children.filter((child): child is XmlElement => typeof child !== "string");
