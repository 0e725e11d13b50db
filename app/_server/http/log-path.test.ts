/** An address in the log says which page it was, and nothing of what someone typed or holds. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { logPath } from "./log-path";

it.each([
  ["/", "/"],
  ["/gemeenten/GM9902", "/gemeenten/GM9902"],
  ["/gemeenten/GM9902/bewijs/5f0c9c1e-0b1a-4c3e-9f4e-1b2c3d4e5f60/wijzigen", "/gemeenten/GM9902/bewijs/*/wijzigen"],
  ["/gemeenten/GM9902/thema/3?peildatum=2026-01-01", "/gemeenten/GM9902/thema/3"],
  ["/uitnodiging/Zm9vYmFyYmF6cXV4", "/uitnodiging/*"],
  ["/wachtwoord?token=geheim&e-mail=a@b.example", "/wachtwoord"],
  ["/api/v1/gemeenten", "/api/v1/gemeenten"],
  ["/regio/naam%20van%20iemand", "/regio/*"],
  ["/_next/static/chunks/abc.js", "/_next/*"],
  ["/a/b/c/d/e/f/g/h/i/j", "/a/b/c/d/e/f/g/h/…"],
])("%s is logged as %s", (address, path) => {
  expect(logPath(address)).toBe(path);
});

it("never holds a token, an e-mail address or a number of a person", () => {
  const secret = fc.oneof(
    fc.uuid(),
    fc.emailAddress(),
    fc.stringMatching(/^[A-Za-z0-9_-]{25,64}$/),
    fc.stringMatching(/^[0-9]{8,9}$/),
  );
  fc.assert(
    fc.property(secret, fc.constantFrom("/uitnodiging/", "/a?b=", "/x/", "/a#"), (held, before) => {
      expect(logPath(before + held)).not.toContain(held);
    }),
  );
});
