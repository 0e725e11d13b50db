/** Signing in leads to where one was going, and to no other site. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { destination, onTheWayTo } from "./destination";

it.each(["/gemeenten/GM1724/bewijs?soort=document&zoek=a%20b", "/regio/RE08", "/account", "/"])("%s is gone on to", (path) => {
  expect(destination(path)).toBe(path);
});

it.each([
  null,
  undefined,
  "",
  "//kwaad.example",
  "/\\kwaad.example",
  "/€",
  "/een spatie",
  "https://kwaad.example/gemeenten",
  "javascript:alert(1)",
  "gemeenten/GM1724",
  "/\tkwaad",
  "/a\nb",
  "/inloggen?naar=/inloggen",
  "/inloggen",
  "/api/auth/sign-out",
  "/..//kwaad.example/x",
  "/.//kwaad.example/x",
  "/a/..//..//kwaad.example",
  "/%2e%2e//kwaad.example",
  "/gemeenten/..//kwaad.example",
  "/..\\/kwaad.example",
  "/gemeenten/../inloggen",
  `/${"a".repeat(2000)}`,
])("%j leads to the first page", (asked) => {
  expect(destination(asked)).toBe("/");
});

it("never leads a browser to another site, whatever is asked", () => {
  const pieces = fc.constantFrom(
    "/",
    "//",
    "\\",
    "..",
    ".",
    "%2e",
    "%2E%2E",
    "%2f",
    "kwaad.example",
    "@",
    ":",
    "?",
    "#",
    "a",
    "\t",
  );
  const asked = fc.array(pieces, { maxLength: 8 }).map((parts) => `/${parts.join("")}`);
  fc.assert(
    fc.property(asked, (path) => {
      const to = new URL(destination(path), "https://plateau.example/inloggen");
      expect(to.origin).toBe("https://plateau.example");
      expect(to.pathname).not.toMatch(/^\/\//);
    }),
  );
});

it("is carried along where there is anything to carry", () => {
  expect(onTheWayTo("/inloggen", "/regio/RE08?peildatum=2026-01-01")).toBe(
    "/inloggen?naar=%2Fregio%2FRE08%3Fpeildatum%3D2026-01-01",
  );
  expect(onTheWayTo("/inloggen", "//kwaad.example")).toBe("/inloggen");
});
