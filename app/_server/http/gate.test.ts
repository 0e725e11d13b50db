/** Only our own pages may post, from whichever address and in whichever form. */
import { describe, expect, it } from "vitest";
import { LARGEST_BODY, refusalOf, unreadableAddress, unreadableForm } from "./gate";

const asked = (method: string, headers: Record<string, string>, site?: string) =>
  refusalOf(method, (name) => headers[name] ?? null, site)?.status ?? "let through";

describe("without PLATEAU_ORIGIN the site is the host that was asked", () => {
  it.each<[string, Record<string, string>, 403 | "let through"]>([
    ["our own page", { host: "localhost:3000", origin: "http://localhost:3000" }, "let through"],
    ["our own page over https", { host: "plateau.example", origin: "https://plateau.example" }, "let through"],
    ["another site", { host: "localhost:3000", origin: "https://kwaad.example" }, 403],
    ["another port", { host: "localhost:3000", origin: "http://localhost:3001" }, 403],
    ["a subdomain", { host: "plateau.example", origin: "https://x.plateau.example" }, 403],
    ["a site that begins as ours does", { host: "plateau.example", origin: "https://plateau.example.kwaad.example" }, 403],
    ["a page in a frame without origin", { host: "localhost:3000", origin: "null" }, 403],
    ["nonsense", { host: "localhost:3000", origin: "http://[" }, 403],
    ["an empty origin", { host: "localhost:3000", origin: "" }, 403],
    ["who does not say", { host: "localhost:3000" }, 403],
    ["who says same-origin only", { host: "localhost:3000", "sec-fetch-site": "same-origin" }, "let through"],
    ["who says cross-site only", { host: "localhost:3000", "sec-fetch-site": "cross-site" }, 403],
    [
      "a forged forwarded host",
      { host: "localhost:3000", origin: "https://kwaad.example", "x-forwarded-host": "kwaad.example" },
      403,
    ],
  ])("a post of %s", (_who, headers, outcome) => {
    expect(asked("POST", headers)).toBe(outcome);
  });
});

describe("behind a proxy the site is PLATEAU_ORIGIN, whatever the host", () => {
  const site = "https://plateau.example";
  it.each([
    ["https://plateau.example", "let through"],
    ["http://plateau.example", 403],
    ["http://localhost:3000", 403],
    ["https://plateau.example:8443", 403],
  ])("a post of %s", (origin, outcome) => {
    expect(asked("POST", { host: "localhost:3000", origin }, site)).toBe(outcome);
  });
});

it.each(["PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "post"])("holds %s to the same", (method) => {
  expect(asked(method, { host: "a.example", origin: "https://b.example" })).toBe(403);
});

it.each(["GET", "HEAD", "OPTIONS"])("lets anyone read with %s", (method) => {
  expect(asked(method, { host: "a.example", origin: "https://b.example" })).toBe("let through");
});

describe("the size of what is sent", () => {
  const own = { host: "a.example", origin: "https://a.example" };
  it.each<[Record<string, string>, number | "let through"]>([
    [{ "content-length": String(LARGEST_BODY) }, "let through"],
    [{ "content-length": String(LARGEST_BODY + 1) }, 413],
    [{ "content-length": "9".repeat(400) }, 413],
    [{ "transfer-encoding": "chunked" }, 411],
    [{}, "let through"],
  ])("%j", (headers, outcome) => {
    expect(asked("POST", { ...own, ...headers })).toBe(outcome);
  });
});

describe("a form of several parts", () => {
  const sent = (body: BodyInit, type?: string) =>
    new Request("http://a.example/", { method: "POST", body, headers: type ? { "content-type": type } : {} });

  it.each(["multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary="])(
    "is turned away where its parts cannot be told apart (%s)",
    async (type) => {
      expect(await unreadableForm(sent("zomaar wat", type))).toMatchObject({ status: 400 });
    },
  );

  it("goes on where they can, and can still be read", async () => {
    const form = new FormData();
    form.append("bestand", new Blob(["inhoud"]), "plan.pdf");
    const request = sent(form);
    expect(await unreadableForm(request)).toBeNull();
    expect((await request.formData()).get("bestand")).toBeInstanceOf(File);
    expect(await unreadableForm(sent("zomaar wat", "text/plain"))).toBeNull();
  });
});

it.each([
  ["/gemeenten/GM9902/bewijs/a%20b", undefined],
  ["/gemeenten/%E2%82%AC", undefined],
  ["/gemeenten/%25ff", undefined],
  ["/gemeenten/%ff%fe", 400],
  ["/gemeenten/%E0%A4%A", 400],
  ["/gemeenten/%", 400],
])("the address %s", (path, status) => expect(unreadableAddress(path)?.status).toBe(status));
