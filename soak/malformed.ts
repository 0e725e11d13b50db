/**
 * Malformed requests: random bytes, wrong types, foreign ids, oversized texts, path tricks, from nobody and from people of
 * each role. Each is judged: no answer of 500 or higher. What they may never do is store anything; who calls looks at that.
 */
import fc from "fast-check";
import type { Answer, PageForm, Visitor } from "./visitor";

/** Whoever sends, with forms of pages that were read beforehand. */
export interface Sender {
  visitor: Visitor;
  forms: readonly { path: string; form: PageForm }[];
}

/** Sends one malformed request. */
export type Malformed = (sender: Sender) => Promise<Answer>;

const tricks = [
  "../../etc/passwd",
  "..%2f..%2fplateau.db",
  "%00",
  "%ff%fe",
  "%E0%A4%A",
  "GM0000",
  "gm9902",
  "GM9902'--",
  "__proto__",
  "constructor",
  "%F0%9F%92%A9",
  "a".repeat(300),
  "1.1.1a",
  "-1",
  "1e309",
];

/** A text as it can be sent: half of a pair of code units becomes a replacement character. */
const whole = (text: string): string => Buffer.from(text).toString();

const segment = fc.oneof(
  fc.constantFrom(...tricks),
  fc.constantFrom("gemeenten", "regio", "GM9902", "GM9905", "voorbeeldregio", "bewijs", "thema", "rapport", "pdf", "bestand"),
  fc.constantFrom(
    "nieuw",
    "wijzigen",
    "bijlagen",
    "acties",
    "logboek",
    "kaart",
    "vergelijken",
    "beheer",
    "mensen",
    "controleren",
  ),
  fc.string({ maxLength: 20 }).map(encodeURIComponent),
);

const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    "null",
    "[object Object]",
    "municipality:GM9905",
    "region:voorbeeldregio",
    "2026-13-45",
    "-1",
    "1e309",
    "٣",
  ),
  fc.constantFrom(
    "x".repeat(20_000),
    "\u0000",
    "\uD800",
    "$" + "{7*7}",
    "<script>alert(1)</script>",
    "';drop table account;--",
  ),
);

const query = fc
  .array(
    fc.tuple(
      fc.constantFrom("peildatum", "kennisdatum", "soort", "toetspunt", "zoek", "sorteer", "voor", "gemeente", "x"),
      value,
    ),
    {
      maxLength: 4,
    },
  )
  .map((pairs) => (pairs.length === 0 ? "" : `?${new URLSearchParams(pairs.map(([name, text]) => [name, whole(text)]))}`));

const address = fc
  .tuple(fc.array(segment, { minLength: 1, maxLength: 6 }), query)
  .map(([parts, asked]) => `/${parts.join("/")}${asked}`);

const reading: fc.Arbitrary<Malformed> = fc
  .tuple(address, fc.constantFrom("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"))
  .map(
    ([path, method]) =>
      ({ visitor }) =>
        visitor.request(path, { method }),
  );

/** Bytes with any content type, to any address: never a form that the page itself made. */
const bytes: fc.Arbitrary<Malformed> = fc
  .tuple(
    address,
    fc.uint8Array({ maxLength: 2_000 }),
    fc.constantFrom(
      "multipart/form-data; boundary=x",
      "multipart/form-data",
      "application/json",
      "text/plain",
      "application/x-www-form-urlencoded",
      "",
    ),
    fc.constantFrom(undefined, "x", "40".repeat(20), "0".repeat(42)),
  )
  .map(([path, body, type, action]) => ({ visitor }) => {
    const headers: Record<string, string> = { origin: visitor.origin, ...(type && { "content-type": type }) };
    if (action !== undefined) headers["next-action"] = action;
    return visitor.request(path, { method: "POST", body: new Uint8Array(body), headers });
  });

/** Fields of every form that decide for whom and on which version something is stored: at least one is made wrong. */
export const DECISIVE = ["owner", "municipality", "region", "type", "id", "basedOn", "role", "email", "account"];

/** A form of a page with some fields replaced, of which at least one makes it impossible to store. */
const spoiled: fc.Arbitrary<Malformed> = fc
  .tuple(fc.nat(), fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 6 }), value)
  .map(([chosen, changes, wrong]) => ({ visitor, forms }) => {
    const target = forms[chosen % Math.max(1, forms.length)];
    if (target === undefined) return visitor.request("/");
    const { path, form } = target;
    const given: Record<string, string | null> = Object.fromEntries(
      changes.flatMap(([at, text]) => {
        const name = form.fields[at % Math.max(1, form.fields.length)]?.[0];
        return name === undefined || name.startsWith("$ACTION") ? [] : [[name, whole(text)]];
      }),
    );
    for (const name of DECISIVE) {
      if (form.fields.some(([field]) => field === name)) given[name] = `${whole(wrong)}!`;
    }
    return visitor.post(path, form, given);
  });

/** A form with a file of more than may be sent at all: tens of megabytes each. */
export const oversized: fc.Arbitrary<Malformed> = fc
  .integer({ min: 22, max: 30 })
  .map((mebibytes) => async ({ visitor, forms }) => {
    const [target] = forms;
    const body = new FormData();
    for (const [name, text] of target?.form.fields ?? []) body.append(name, text);
    body.append("bestand", new Blob([new Uint8Array(mebibytes * 1024 * 1024)]), "../../groot.pdf");
    return visitor.request(target?.path ?? "/", { method: "POST", body, headers: { origin: visitor.origin } });
  });

/** Any malformed request of a moderate size. */
export const malformed: fc.Arbitrary<Malformed> = fc.oneof(
  { weight: 40, arbitrary: reading },
  { weight: 25, arbitrary: bytes },
  { weight: 35, arbitrary: spoiled },
);
