/** HTML without a library: a template in which everything is escaped that is not HTML already. */

/** A piece of HTML that {@link html} made. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a template: `null`, `undefined` and `false` are nothing, a list is its members after each other. */
type Inserted = Html | string | number | null | undefined | false | readonly Inserted[];

/** A piece of HTML. Attributes must stand in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly Inserted[]): Html =>
  new Html(parts.map((part, place) => part + (place < values.length ? written(values[place]) : "")).join(""));

function written(value: Inserted): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  return typeof value === "object" ? value.map(written).join("") : escaped(String(value));
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** A value as JSON that may stand within a script element: no sign in it can end the element. */
export const jsonInside = (value: unknown): Html =>
  new Html(
    JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
