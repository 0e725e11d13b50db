/** security.txt says what RFC 9116 asks, and does not expire unseen. */
import { expect, it } from "vitest";
import { SECURITY_TXT_EXPIRES, securityTxt } from "./security-txt";

const DAY = 24 * 60 * 60 * 1000;

it("holds for at least thirty more days, and for at most a year", () => {
  const days = (Date.parse(SECURITY_TXT_EXPIRES) - Date.now()) / DAY;
  expect(days, "Set a new day in security-txt.ts, after checking that what it says is still right").toBeGreaterThan(30);
  expect(days).toBeLessThanOrEqual(366);
});

it("names the contact, the expiry and where it belongs", () => {
  expect(securityTxt("veilig@gemeente.example", "https://plateau.example")).toBe(
    `Contact: mailto:veilig@gemeente.example\nExpires: ${SECURITY_TXT_EXPIRES}\nPreferred-Languages: nl, en\n` +
      "Canonical: https://plateau.example/.well-known/security.txt\n",
  );
  expect(securityTxt("https://example.nl/meld", undefined)).not.toContain("Canonical");
});

it.each([undefined, "", "iemand", "a@b.example\nExpires: nooit"])("is not there without a usable contact: %j", (contact) => {
  expect(securityTxt(contact, undefined)).toBeNull();
});
