/**
 * A visitor without a browser: keeps cookies, reads the forms of a page and posts them as a browser without JavaScript
 * does. For tests of the running application over HTTP.
 */

/** A form as it stands in a page: what it would send, by name. */
export interface PageForm {
  html: string;
  fields: [name: string, value: string][];
}

export interface Answer {
  status: number;
  /** Where it leads; empty where nowhere. */
  location: string;
  text: string;
  /** The address of the answer. */
  path: string;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
const plain = (html: string): string =>
  html.replace(/&([a-z#0-9]+);/gi, (all, name: string) => entities[name.toLowerCase()] ?? all);
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
};

/** The forms of a page with what they send as they stand: hidden and text fields, ticked boxes and radios, texts, choices. */
export function formsOf(html: string): PageForm[] {
  return [...html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => ({ html: form, fields: fieldsOf(form) }));
}

function fieldsOf(form: string): [string, string][] {
  const inputs = [...form.matchAll(/<input[^>]*>/g)].flatMap(([tag]): [string, string][] => {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type") ?? "text";
    if (name === undefined || type === "file" || type === "submit") return [];
    if ((type === "checkbox" || type === "radio") && !/\schecked(=|\s|\/|>)/.test(tag)) return [];
    return [[name, attribute(tag, "value") ?? ""]];
  });
  const texts = [...form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
    ([, tag = "", text = ""]): [string, string] => [attribute(tag, "name") ?? "", plain(text.replace(/^\n/, ""))],
  );
  const choices = [...form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, tag = "", options = ""]): [string, string] => [
      attribute(tag, "name") ?? "",
      attribute(/<option[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? "", "value") ?? "",
    ],
  );
  return [...inputs, ...texts, ...choices];
}

export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly origin: string,
    /** What the proxy in front would say of where this visitor is. */
    readonly address = "203.0.113.1",
  ) {}

  /** Asks for an address, without following where it leads. */
  async request(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(new URL(path, this.origin), {
      redirect: "manual",
      ...init,
      headers: this.#headers(init.headers),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return { status: response.status, location: response.headers.get("location") ?? "", text: await response.text(), path };
  }

  /** Asks for a file, to the bit. */
  async file(path: string): Promise<{ status: number; bytes: Uint8Array }> {
    const response = await fetch(new URL(path, this.origin), { redirect: "manual", headers: this.#headers(undefined) });
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  /** Asks for a page and follows up to five times where it leads. */
  async open(path: string): Promise<Answer> {
    let answer = await this.request(path);
    for (let steps = 0; steps < 5 && answer.status >= 300 && answer.status < 400 && answer.location; steps++) {
      const next = new URL(answer.location, new URL(answer.path, this.origin));
      answer = await this.request(next.pathname + next.search);
    }
    return answer;
  }

  /** Posts a form of a page as it stands, with some fields given (null: left out). */
  post(path: string, { fields }: PageForm, given: Readonly<Record<string, string | null>> = {}): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of fields) if (!(name in given)) body.append(name, value);
    for (const [name, value] of Object.entries(given)) if (value !== null) body.append(name, value);
    return this.request(path, { method: "POST", body, headers: { origin: this.origin } });
  }

  /** Signs in as an example account, by the name on its button. */
  async signInAs(account: string): Promise<void> {
    const { text } = await this.open("/");
    const form = formsOf(text).find(({ html }) => plain(html).includes(`>${account}<`));
    if (form === undefined) throw new Error(`The start page has no button ${account}`);
    const answer = await this.post("/", form);
    if (answer.status !== 303 && answer.status !== 307) throw new Error(`Signing in answered ${answer.status}`);
  }

  #headers(given: HeadersInit | undefined): Headers {
    const headers = new Headers(given);
    headers.set("x-forwarded-for", this.address);
    if (this.#cookies.size > 0) {
      headers.set("cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    }
    return headers;
  }

  #keep(line: string): void {
    const [pair = ""] = line.split(";");
    const [name = "", ...value] = pair.split("=");
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.#cookies.delete(name);
    else this.#cookies.set(name, value.join("="));
  }
}
