/** Signing in leads to where one was going, and to no other site. */
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
  `/${"a".repeat(2000)}`,
])("%j leads to the first page", (asked) => {
  expect(destination(asked)).toBe("/");
});

it("is carried along where there is anything to carry", () => {
  expect(onTheWayTo("/inloggen", "/regio/RE08?peildatum=2026-01-01")).toBe(
    "/inloggen?naar=%2Fregio%2FRE08%3Fpeildatum%3D2026-01-01",
  );
  expect(onTheWayTo("/inloggen", "//kwaad.example")).toBe("/inloggen");
});
