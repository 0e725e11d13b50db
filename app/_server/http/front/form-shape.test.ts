/** The shape of a form: what browsers send is let through, whatever cannot be told into parts is not, and counting has an end. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { formOf, shapeOf } from "./form-shape";

const TYPE = "multipart/form-data; boundary=grens";
const MOST = 5;

function shape(body: string | Buffer, type = TYPE) {
  const form = formOf(type);
  return form === null || form === "malformed" ? form : shapeOf(Buffer.from(body), form, MOST);
}

const part = (name: string, content = "x", more = "") =>
  `--grens\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
const END = "--grens--\r\n";

it.each<[string, string, number]>([
  ["no field", END, 0],
  ["one field", part("a") + END, 1],
  ["an empty field", part("a", "") + END, 1],
  ["a file", part("a", "%PDF", '; filename="d\'actions.pdf"\r\nContent-Type: application/pdf') + END, 1],
  ["a field with what looks like a border in it", part("a", "grens\r\n-grens") + END, 1],
  ["as many as may be", part("a").repeat(MOST) + END, MOST],
  ["no line end at the end", `${part("a")}--grens--`, 1],
])("reads a form with %s", (_what, body, parts) => expect(shape(body)).toEqual({ parts, wrong: null }));

it("turns away more parts than may be, and stops counting there", () => {
  expect(shape(part("a").repeat(20_000) + END)).toEqual({ parts: MOST + 1, wrong: "tooManyParts" });
  expect(shape("a=&".repeat(20_000), "application/x-www-form-urlencoded")).toEqual({ parts: MOST + 1, wrong: "tooManyParts" });
});

it.each([
  ["nothing", ""],
  ["no border", "zomaar wat"],
  ["something before the first border", `x${part("a")}${END}`],
  ["no end", part("a")],
  ["an end with more after it", `${part("a")}${END}${part("b")}`],
  ["a part without a head", `--grens\r\n\r\nx\r\n${END}`],
  ["a head without an end", `--grens\r\nContent-Disposition: form-data; name="a"`],
  ["a head that is too long", part("a", "x", `\r\nX: ${"y".repeat(5000)}`) + END],
  ["a head without a name", `--grens\r\nContent-Disposition: form-data\r\n\r\nx\r\n${END}`],
  ["a name that does not end", `--grens\r\nContent-Disposition: form-data; name="a\r\n\r\nx\r\n${END}`],
  [
    "two names",
    `--grens\r\nContent-Disposition: form-data; name="a"\r\nContent-Disposition: form-data; name="b"\r\n\r\nx\r\n${END}`,
  ],
  ["a head with a nought in it", part("a", "x", "\r\nX: \0") + END],
  ["lines that end otherwise", part("a").replaceAll("\r\n", "\n") + END],
])("turns away a form with %s", (_what, body) => expect(shape(body)).toMatchObject({ wrong: "unreadableForm" }));

it.each([
  "multipart/form-data",
  "multipart/form-data; boundary=",
  "multipart/form-data; boundary=a; boundary=b",
  `multipart/form-data; boundary=${"a".repeat(71)}`,
  "multipart/mixed; boundary=a",
  "Multipart/Form-Data; BOUNDARY=\u0000",
])("cannot tell the parts of %s apart", (type) => expect(formOf(type)).toBe("malformed"));

it.each(["text/plain", "application/json", ""])("sees no form in %j", (type) => expect(formOf(type)).toBeNull());

it("reads every form that a browser makes, with the parts that it has", async () => {
  const fields = fc.array(
    fc.tuple(fc.string({ unit: "grapheme", maxLength: 12 }), fc.string({ unit: "binary", maxLength: 12 })),
    { maxLength: MOST },
  );
  await fc.assert(
    fc.asyncProperty(fields, fc.boolean(), async (pairs, withFile) => {
      const sent = new FormData();
      for (const [name, value] of pairs) {
        if (withFile) sent.append(name, new Blob([value]), `${name}.pdf`);
        else sent.append(name, value);
      }
      const answer = new Response(sent);
      const type = answer.headers.get("content-type") ?? "";
      expect(shape(Buffer.from(await answer.arrayBuffer()), type)).toEqual({ parts: pairs.length, wrong: null });
    }),
    { numRuns: 40 },
  );
});
