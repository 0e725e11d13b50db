/** Writing XML: elements as strings. */
import { escaped } from "./xml-text";

export const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** Attributes by name; those that are undefined are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** An element around content that is XML already; without content it closes itself. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escaped(String(value))}"`))
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
