/**
 * Makes the pictures of the manual and of the README again: `node scripts/pictures.mjs URL`.
 *
 * The URL is that of a running application on a new database with the examples, on the day that the manual speaks of:
 * `PORT=3411 PLATEAU_DATA=/tmp/plateau-pictures PLATEAU_TODAY=2026-11-22 npm start`. Some pictures need a correction that
 * somebody made, so the script records one in the invented municipality Beekrijk: never point it at records that matter.
 *
 * Needs Debian's chromium-headless-shell, as the browser tests do, and for the report's first page `pdftoppm` (poppler-utils).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const WIDTH = 1280;
/** The most that one picture may weigh, in bytes. */
const HEAVIEST = 250_000;
/** So long a page is given to draw its charts, in milliseconds. */
const CHARTS_MS = 1500;
/** White space left around what a picture is cut to, in pixels. */
const MARGIN = 16;

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs", "pictures");
const [site] = process.argv.slice(2);
if (site === undefined) {
  console.error("Usage: node scripts/pictures.mjs URL (for example http://localhost:3411)");
  process.exit(1);
}
const beekrijk = `${site}/gemeenten/GM9902`;
const example = `${site}/regio/voorbeeldregio`;

/** Saves the part of the page between two heights, over the full width. Without a bottom: to the end of the first screen. */
async function cut(page, name, { top = 0, bottom = 900 }) {
  // Charts come in the first quiet moment.
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(CHARTS_MS);
  const path = join(folder, `${name}.png`);
  const clip = { x: 0, y: Math.max(0, top), width: WIDTH, height: bottom - Math.max(0, top) };
  await page.screenshot({ path, clip, fullPage: true, animations: "disabled" });
  told(path);
}

/** Saves one element, with some white around it. */
async function framed(page, name, locator) {
  const path = join(folder, `${name}.png`);
  const { top, bottom } = await edges(locator);
  const { x, width } = await locator.boundingBox();
  const clip = { x: x - MARGIN, y: top, width: width + 2 * MARGIN, height: bottom - top };
  await page.screenshot({ path, clip, fullPage: true, animations: "disabled" });
  told(path);
}

/** Says what was made, and stops where it became too heavy for a repository. */
function told(path) {
  const { size } = statSync(path);
  console.log(`${path} (${Math.round(size / 1000)} kB)`);
  if (size > HEAVIEST) throw new Error(`${path} is heavier than ${HEAVIEST} bytes: cut it smaller.`);
}

/** The top and bottom of an element on the page, with some white around it. */
async function edges(locator) {
  const box = await locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY };
  });
  return { top: Math.round(box.top) - MARGIN, bottom: Math.round(box.bottom) + MARGIN };
}

const from = async (locator) => (await edges(locator)).top;
const until = async (locator) => (await edges(locator)).bottom;

const heading = (page, name) => page.getByRole("heading", { name });

async function fillDate(page, question, [day, month, year]) {
  await page.getByRole("textbox", { name: question }).fill(`${day}-${month}-${year}`);
}

/** Signs in as an example account, whoever was signed in before. */
async function signInAs(page, account) {
  await page.context().clearCookies();
  await page.goto(site);
  await page.getByRole("button", { name: account }).click();
  await page.getByRole("button", { name: "Uitloggen" }).waitFor();
}

/** The form to sign in, without the examples beside it, so that no real municipality is named. */
async function startPage(page) {
  await page.goto(site);
  await framed(page, "beginnen", page.locator("section", { has: heading(page, /^Inloggen/) }));
  await signInAs(page, "Beleidsadviseur Beekrijk");
}

async function overview(page) {
  await page.goto(beekrijk);
  await cut(page, "overzicht", { bottom: await from(heading(page, "Acties")) });
  await page.goto(`${beekrijk}?peildatum=1-7-2027`);
  await cut(page, "peildatum", { bottom: await until(page.getByRole("list", { name: "Wat de stenen betekenen" })) });
}

async function theme(page) {
  await page.goto(`${beekrijk}/thema/3`);
  const top = await from(page.locator('[id="bouwsteen-3.1.1"]'));
  const row = page.locator('[id="toetspunt-3.1.1c"]');
  await row.getByText("Anders").first().click();
  await cut(page, "thema", { top, bottom: (await until(row)) - MARGIN });
}

/** The form as the button at a gap opens it, with what it will do. */
async function form(page) {
  await page.goto(`${beekrijk}/thema/3`);
  await page.locator('[id="toetspunt-3.1.1c"]').getByRole("link", { name: "Overleg vastleggen" }).click();
  await heading(page, "Overleg vastleggen").waitFor();
  await fillDate(page, /Wanneer/, ["17", "11", "2026"]);
  await page.getByText("Toetspunt 3.1.1c is dan aangetoond").waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await cut(page, "formulier", {});
}

/** Two people correct the same contract; the second sees both versions and lets her own go. */
async function twoPeople(page) {
  const contract = `${beekrijk}/bewijs/contract-zorgcoordinatie`;
  await page.goto(`${contract}/wijzigen`);
  const second = await page.context().newPage();
  await second.goto(`${contract}/wijzigen`);
  await correct(page, "Verzonnen voorbeeld. Verlenging besproken met de aanbieder.");
  await page.waitForURL(/bewaard/);
  await correct(second, "Verzonnen voorbeeld. Nieuwe aanbesteding in voorbereiding.");
  const conflict = second.locator("[role=alert]:not(#__next-route-announcer__)");
  await conflict.waitFor();
  await cut(second, "conflict", await edges(conflict));
  await second.close();
  await page.goto(contract);
  await page.getByText("Geschiedenis").click();
  await page.evaluate(() => scrollTo(0, 0));
  await cut(page, "geschiedenis", { bottom: await until(page.locator(".history")) });
}

async function correct(page, note) {
  await page.getByLabel("Toelichting").fill(note);
  await page.getByRole("button", { name: "Wijziging bewaren" }).click();
}

async function lists(page) {
  await page.goto(`${beekrijk}/bewijs?eigenaar=region&soort=document&stand=counting`);
  await cut(page, "regionaal-bewijs", { bottom: await until(page.locator("table")) });
  await page.goto(`${beekrijk}/acties`);
  await cut(page, "acties", { bottom: await until(page.locator("table").first()) });
}

/** The screen on which one chooses, and the first page of what comes out. */
async function report(page) {
  await page.goto(`${beekrijk}/rapport`);
  await cut(page, "rapport-maken", { bottom: await from(heading(page, "Zo ziet het rapport eruit")) });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download het rapport (PDF)" }).click(),
  ]);
  const pdf = join(folder, "rapport.pdf");
  await download.saveAs(pdf);
  execFileSync("pdftoppm", ["-png", "-r", "90", "-f", "1", "-l", "1", "-singlefile", pdf, join(folder, "rapport")]);
  rmSync(pdf);
  told(join(folder, "rapport.png"));
}

async function region(page) {
  await signInAs(page, /Ketenregisseur/);
  await page.waitForURL(/regio/);
  const members = page.locator("section", { has: heading(page, "Gemeenten naast elkaar") });
  await page.getByText("Wie loopt voor?").first().click();
  const lapses = await from(heading(page, /^Vervalt binnen/));
  await cut(page, "regio", { bottom: await from(heading(page, "Wie vult de rollen?")) });
  await cut(page, "regio-vervalt", { top: lapses, bottom: await from(members) });
  await cut(page, "regio-gemeenten", await edges(members));
  await tileMap(page);
  await page.goto(`${example}/vergelijken?gemeente=GM9901&gemeente=GM9902`);
  await cut(page, "vergelijken", { bottom: await from(heading(page, "De basis van elk thema")) });
  await page.goto(`${example}/bewijs/regio-plan`);
  await framed(page, "voor-wie", page.locator("section", { has: heading(page, "Voor wie telt dit?") }));
}

/** The map with the walls of the municipality that is pointed at. */
async function tileMap(page) {
  await page.goto(`${example}/kaart`);
  const map = page.locator(".tile-map");
  await map.getByRole("link", { name: /Beekrijk/ }).focus();
  await page.getByRole("heading", { level: 2, name: "Beekrijk" }).waitFor();
  await cut(page, "kaart", { bottom: await until(map) });
}

/** Who has an account. The advisors of real municipalities are left out of the picture. */
async function people(page) {
  await signInAs(page, "Beheerder");
  await page.goto(`${site}/beheer/mensen`);
  await page.locator("tbody tr", { hasText: /Bergeijk|Groningen/ }).evaluateAll((rows) => {
    for (const row of rows) row.remove();
  });
  await cut(page, "mensen", { bottom: await until(page.locator("table")) });
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium-headless-shell",
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
try {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: WIDTH, height: 900 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  for (const picture of [startPage, overview, theme, form, twoPeople, lists, report, region, people]) await picture(page);
} finally {
  await browser.close();
}
