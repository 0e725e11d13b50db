/** A form that is sent after the session ended, without JavaScript: what was typed comes back, with the way to sign in. */
import { expect, it } from "vitest";
import { isMembersForm, signedOutPage } from "./signed-out";

const URL_OF_FORM = "/gemeenten/GM9902/bewijs/nieuw?soort=meeting";
const BROWSER = { accept: "text/html,application/xhtml+xml" };

async function pageFor(fields: Record<string, string | string[]>): Promise<string> {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  const sent = new Response(form);
  return signedOutPage(URL_OF_FORM, Buffer.from(await sent.arrayBuffer()), sent.headers.get("content-type") ?? "", "nonce");
}

it("shows what was typed, by its question and as it was, and leads to signing in and back", async () => {
  const page = await pageFor({
    $ACTION_KEY: "k",
    owner: "municipality:GM9902",
    type: "document",
    id: "x",
    basedOn: "0",
    kind: "policy-plan",
    title: "Beleidsplan <2027> & meer",
    note: "Regel een\nRegel twee",
    adoptedOn: "",
    claim: ["1.1.1a"],
    "locator.1.1.1a": "§ 3.1",
  });
  expect(page).toContain("U bent niet meer ingelogd");
  expect(page).toContain('href="/inloggen?naar=%2Fgemeenten%2FGM9902%2Fbewijs%2Fnieuw%3Fsoort%3Dmeeting"');
  expect(page).toContain("<dt>Hoe heet het document?</dt>\n<dd>Beleidsplan &#60;2027&#62; &#38; meer</dd>");
  expect(page).toContain("<dd>Regel een\nRegel twee</dd>");
  expect(page).toContain("<dd>Beleidsplan</dd>");
  expect(page).toContain("<dt>Toetspunt 1.1.1a</dt>\n<dd>§ 3.1</dd>");
  expect(page).not.toMatch(/municipality:|policy-plan|<2027>|Wanneer is het vastgesteld/);
});

it("shows who takes up an action, and never a password", async () => {
  const page = await pageFor({ municipality: "GM9902", title: "Doen", owner: "Adviseur", password: "geheim" });
  expect(page).toContain("<dd>Adviseur</dd>");
  expect(page).not.toContain("geheim");
});

it("says so where nothing was typed, or nothing can be read", async () => {
  expect(await pageFor({ id: "x" })).toContain("Log in, en probeer het dan opnieuw.");
  expect(await signedOutPage(URL_OF_FORM, Buffer.from("?"), "text/plain", "n")).toContain(
    "Log in, en probeer het dan opnieuw.",
  );
});

it.each([
  ["a form of a member's page", "POST", URL_OF_FORM, BROWSER, true],
  ["signing in", "POST", "/inloggen", BROWSER, false],
  ["checking a report", "POST", "/controleren", BROWSER, false],
  ["a form sent by a script", "POST", URL_OF_FORM, { ...BROWSER, "next-action": "x" }, false],
  ["a page", "GET", URL_OF_FORM, BROWSER, false],
  ["another address that begins so", "POST", "/regionaal", BROWSER, false],
])("is meant for %s or not", (_what, method, url, headers, meant) => {
  expect(isMembersForm(method, url, headers)).toBe(meant);
});
