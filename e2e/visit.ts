/** What every journey needs: signing in as an example account, and the pages that there are. */
import { type Cookie, expect, type Page, type Response } from "@playwright/test";
import { axeFindings } from "./axe";
import { troubleAt320 } from "./narrow";

/** Municipalities of the example data that have a policy advisor, by name. */
export const municipalities = { Beekrijk: "GM9902", Vierbruggen: "GM9912", Bergeijk: "GM1724" } as const;
export type Example = keyof typeof municipalities;

/** The example accounts, as the buttons on the start page name them. */
export const accounts = [
  "Beleidsadviseur Beekrijk",
  "Lezer Beekrijk",
  "Beleidsadviseur Vierbruggen",
  "Ketenregisseur Voorbeeldregio (verzonnen)",
  "Beleidsadviseur Bergeijk",
  "Beleidsadviseur Groningen",
  "Beleidsadviseur Zoeterwoude",
  "Beleidsadviseur Blaricum",
  "Beheerder",
] as const;
export type ExampleAccount = (typeof accounts)[number];

/** The session that each account got when it last signed in: the journeys after it go on with it. */
const sessions = new Map<ExampleAccount, Cookie[]>();

/**
 * Is signed in as an example account, whoever was signed in before, and waits for the first page. Where a journey ended the
 * account's session, or none began it, the account signs in.
 */
export async function signInAs(page: Page, account: ExampleAccount): Promise<void> {
  await page.context().clearCookies();
  await page.context().addCookies(sessions.get(account) ?? []);
  await page.goto("/");
  const signedIn = page.getByRole("button", { name: "Uitloggen" });
  const signIn = page.getByRole("button", { name: account, exact: true });
  await expect(signedIn.or(signIn)).toBeVisible();
  if (await signIn.isVisible()) {
    await signIn.click();
    await expect(signedIn).toBeVisible();
    sessions.set(account, await page.context().cookies());
  }
}

/** Signs in as the policy advisor of a municipality, and waits for its overview. */
export async function beAdvisorOf(page: Page, name: Example): Promise<string> {
  await signInAs(page, `Beleidsadviseur ${name}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  return `/gemeenten/${municipalities[name]}`;
}

/** The summary of errors, or of a conflict, on top of a form. */
export const alertOn = (page: Page) => page.locator("[role=alert]:not(#__next-route-announcer__)");

/** A block's brick in the wall, by what it says to who does not see it. */
export const brickOf = (page: Page, block: string) => page.locator("svg title", { hasText: `Bouwsteen ${block} ` });

/** That axe finds nothing, and that everything can be read on a small screen. */
export async function isSound(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  // What a script measures takes its new size when the machine has time for it.
  await expect.poll(() => troubleAt320(page)).toEqual([]);
}

/** What the browser says that it refused, or that broke, from now on. */
export function complaintsOn(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Permissions policy/i.test(message.text())) complaints.push(`${page.url()} ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()} ${error.message}`));
  return complaints;
}

/** That an answer has the headers that every page has, and a policy that allows nothing unsafe. */
export async function expectSafe(path: string, response: Response | null): Promise<void> {
  const headers = (await response?.allHeaders()) ?? {};
  const policy = headers["content-security-policy"] ?? "";
  expect(policy, path).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'/);
  expect(policy, path).not.toContain("unsafe");
  expect(headers, path).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "cache-control": expect.stringContaining("no-store"),
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
}

/** Fills the field of a date; three empty texts empty it. */
export async function fillDate(
  page: Page,
  question: RegExp | string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  await page.getByRole("textbox", { name: question }).fill([day, month, year].filter(Boolean).join("-"));
}

/** Signs in as the chain director of the example region, and waits for its overview. */
export async function beChainDirector(page: Page): Promise<string> {
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Voorbeeldregio");
  return "/regio/voorbeeldregio";
}

/** Signs in as the administrator, and waits for the first page. */
export async function beAdministrator(page: Page): Promise<string> {
  await signInAs(page, "Beheerder");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beheer");
  return "/beheer";
}

/** Every kind of page of a municipality, below its address. */
export const pages = [
  "",
  "?peildatum=2025-01-01",
  "?peildatum=morgen",
  "/thema/1",
  "/thema/3",
  "/normen/national-basics",
  "/postvak",
  "/eindigt",
  "/vormen",
  "/vormen?vorm=surrogacy",
  "/bewijs",
  "/bewijs?zoek=niets-van-dien-aard",
  "/bewijs/nieuw",
  "/bewijs/nieuw?soort=document&toetspunt=1.1.1a",
  "/bewijs/nieuw?soort=appointment&toetspunt=2.1.1a",
  "/bewijs/nieuw?soort=meeting&toetspunt=3.1.1c",
  "/bewijs/nieuw?soort=activity&toetspunt=2.1.3a",
  "/bewijs/nieuw?soort=analysis&toetspunt=3.1.2a",
  "/bewijs/nieuw?soort=explanation&toetspunt=5.1.3a",
  "/acties",
  "/acties/nieuw?toetspunt=3.1.1g",
  "/rapport",
  "/rapport?versie=intern",
  "/rapport/antwoord",
  "/rapport/raad",
  "/rapport/vaststellen",
  "/rapport/vergelijken",
  "/logboek",
  "/delen",
  "/toegang",
  "/overdracht",
  "/overdracht?functie=beleidsadviseur zorg en veiligheid",
  "/bewijs/uitnodigingen",
  "/bewijs/herbevestigen",
] as const;

/** The pages that look otherwise where there is little; forms are the same for everybody. */
export const emptyPages = ["", "/thema/1", "/bewijs", "/acties", "/rapport", "/logboek", "/delen"] as const;

/** The pages of single records of Beekrijk. */
export const recordPages = [
  "/bewijs/beleidsplan-2024",
  "/bewijs/beleidsplan-2024/wijzigen",
  "/bewijs/beleidsplan-2024/intrekken",
  "/bewijs/regio-plan",
  "/bewijs/official-2026-02-03/nog-een-keer",
  "/bewijs/regio-plan/uitzondering",
  "/bewijs/nieuw?soort=document&neemt-over=regio-plan",
  "/acties/basistraining",
  "/acties/basistraining/intrekken",
] as const;

/** The pages of the region. */
export const regionPages = [
  "",
  "/normen",
  "/eindigt",
  "/bewijs",
  "/bewijs/nieuw",
  "/bewijs/nieuw?soort=activity",
  "/bewijs/regio-plan",
  "/bewijs/regio-plan/wijzigen",
  "/bewijs/regio-plan/intrekken",
  "/bewijs/uitnodigingen",
  "/afspraken",
  "/afspraken/ketenoverleg",
  "/afspraken/ketenoverleg/wijzigen",
  "/afspraken/ketenoverleg/intrekken",
  "/voorstel?toetspunt=2.1.1a",
  "/toetspunt",
  "/toetspunt/3.1.1b",
  "/toetspunt/2.1.3?stand=ontbreekt",
  "/twee-dagen",
  "/postvak",
  "/overdracht",
  "/vraagronde",
  "/vraagronde?over=meeting:triangle",
] as const;

/** The administrator's pages, besides those of single people. */
export const administrationPages = [
  "",
  "/mensen",
  "/mensen/nieuw",
  "/mensen/nieuw?rol=advisor",
  "/mensen/velen",
  "/koppelingen",
  "/koppelingen/nieuw",
  "/koppelingen/nieuw?rol=reader",
  "/regios",
  "/regios/voorbeeldregio",
  "/regios/voorbeeldregio?provincie=Flevoland",
  "/regios/voorbeeldregio?lid=GM9902.1",
  "/gemeenten",
  "/gemeenten/nieuw",
  "/wissen",
  "/wissen/nieuw?stuk=niets",
  "/wissen/nieuw?stuk=municipality:GM9902/evidence/beleidsplan-2024",
  "/bewaren",
  "/vormen",
  "/vormen?vorm=surrogacy",
  "/meldpunten",
  "/huisstijl",
  "/huisstijl?gemeente=GM9902",
  "/logboek",
] as const;
