/** Only our own pages may post, from whichever address and in whichever form; and only what can be an address of ours is one. */
import { describe, expect, it } from "vitest";
import { refusalBeforeReading } from "./head";

const asked = (method: string, headers: Record<string, string>, site?: string, url = "/") =>
  refusalBeforeReading({ method, url, headers }, site) ?? "let through";

describe("without PLATEAU_ORIGIN the site is the host that was asked", () => {
  it.each<[string, Record<string, string>, "foreign" | "let through"]>([
    ["our own page", { host: "localhost:3000", origin: "http://localhost:3000" }, "let through"],
    ["our own page over https", { host: "plateau.example", origin: "https://plateau.example" }, "let through"],
    ["another site", { host: "localhost:3000", origin: "https://kwaad.example" }, "foreign"],
    ["another port", { host: "localhost:3000", origin: "http://localhost:3001" }, "foreign"],
    ["a subdomain", { host: "plateau.example", origin: "https://x.plateau.example" }, "foreign"],
    [
      "a site that begins as ours does",
      { host: "plateau.example", origin: "https://plateau.example.kwaad.example" },
      "foreign",
    ],
    ["a page in a frame without origin", { host: "localhost:3000", origin: "null" }, "foreign"],
    ["nonsense", { host: "localhost:3000", origin: "http://[" }, "foreign"],
    ["an empty origin", { host: "localhost:3000", origin: "" }, "foreign"],
    ["who does not say", { host: "localhost:3000" }, "foreign"],
    ["who says same-origin only", { host: "localhost:3000", "sec-fetch-site": "same-origin" }, "let through"],
    ["who says cross-site only", { host: "localhost:3000", "sec-fetch-site": "cross-site" }, "foreign"],
    [
      "a forged forwarded host",
      { host: "localhost:3000", origin: "https://kwaad.example", "x-forwarded-host": "kwaad.example" },
      "foreign",
    ],
  ])("a post of %s", (_who, headers, outcome) => {
    expect(asked("POST", headers)).toBe(outcome);
  });
});

describe("behind a proxy the site is PLATEAU_ORIGIN, whatever the host", () => {
  const site = "https://plateau.example";
  it.each([
    ["https://plateau.example", "let through"],
    ["http://plateau.example", "foreign"],
    ["http://localhost:3000", "foreign"],
    ["https://plateau.example:8443", "foreign"],
  ])("a post of %s", (origin, outcome) => {
    expect(asked("POST", { host: "localhost:3000", origin }, site)).toBe(outcome);
  });
});

it.each(["PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "post"])("is not asked with %s", (method) => {
  expect(asked(method, { host: "a.example", origin: "http://a.example" })).toBe("unknownMethod");
});

it.each(["GET", "HEAD", "OPTIONS"])("lets anyone read with %s", (method) => {
  expect(asked(method, { host: "a.example", origin: "https://b.example" })).toBe("let through");
});

it("turns away a body whose size is not told", () => {
  const own = { host: "a.example", origin: "http://a.example" };
  expect(asked("POST", { ...own, "transfer-encoding": "chunked" })).toBe("unknownSize");
});

it.each([
  ["/gemeenten/GM9902/bewijs/a%20b", "let through"],
  ["/gemeenten/%E2%82%AC", "let through"],
  ["/gemeenten/GM9902?zoek=100%", "let through"],
  ["/gemeenten/%ff%fe", "unreadableAddress"],
  ["/gemeenten/%E0%A4%A", "unreadableAddress"],
  ["/gemeenten/%", "unreadableAddress"],
  ["/gemeenten/GM9902/bewijs/%25zz/bijlagen/x", "unreadableAddress"],
  ["http://elders.example/", "unreadableAddress"],
  ["*", "unreadableAddress"],
])("the address %s", (url, outcome) => expect(asked("GET", {}, undefined, url)).toBe(outcome));

describe("the API knows who asks by a token and looks at no cookie", () => {
  it.each([
    ["PUT", "/api/v1/municipalities/GM9902/evidence/x", "let through"],
    ["DELETE", "/api/v1/regions/RE08/evidence/x?y=1", "let through"],
    ["TRACE", "/api/v1/norms", "unknownMethod"],
    ["POST", "/api/v10/norms", "foreign"],
    ["POST", "/api/auth/callback/x", "foreign"],
    ["PUT", "/gemeenten/GM9902", "unknownMethod"],
  ])("%s %s from another site is %s", (method, url, outcome) => {
    expect(asked(method, { host: "localhost:3000", origin: "https://elders.example" }, undefined, url)).toBe(outcome);
  });
});
