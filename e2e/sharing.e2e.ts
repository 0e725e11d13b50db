/** What municipalities see of each other, the regional report, and the country for an administrator. */
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { beAdvisorOf, beChainDirector, isSound, signInAs } from "./visit";

const REGION = "/regio/voorbeeldregio";
/** Who shares its name in the example data, and who does not. */
const SHARING = ["Eikendam", "Oeverstein", "Polderwijk"];
const OTHERS = /Aardenwold|Bosweerd|Duinlaar|Heidedorp|Kleiveld|Leemkuil|Merenbroek/;

const rows = (page: Page) => page.locator(".members tbody tr");

/** Marks the page, so that loading it anew is noticed. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute("data-mark", "same"));
const isSamePage = (page: Page) => expect(page.locator("body")).toHaveAttribute("data-mark", "same");

test("an advisor sees the region as sums, and of the others nothing by name", async ({ page }) => {
  await beAdvisorOf(page, "Beekrijk");
  await page.goto(REGION);
  await expect(page.getByText(/^3 van 12 gemeenten hebben het basisniveau\./)).toBeVisible();
  await expect(page.locator("ol.gaps > li").first()).toContainText("8 van 12");
  await expect(page.getByText(/gemeenten delen hun stand niet met naam; in de aantallen tellen zij mee\./)).toBeVisible();
  for (const name of ["Beekrijk", ...SHARING]) await expect(rows(page).filter({ hasText: name })).toHaveCount(1);
  expect(await page.content()).not.toMatch(OTHERS);
  await expect(rows(page).filter({ hasText: "Eikendam" }).getByRole("cell").last()).toHaveText("–");
  await isSound(page);
  await page.getByRole("link", { name: "Vergelijken", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gemeenten vergelijken");
});

test("on another day, who does not share is not even counted", async ({ page }) => {
  await beAdvisorOf(page, "Beekrijk");
  for (const query of ["?peildatum=2026-06-01", "?kennisdatum=2026-11-21"]) {
    await page.goto(`${REGION}${query}`);
    // Before the register knew of any member, there is nobody who could be counted.
    if (query.startsWith("?peildatum")) await expect(page.getByText(/tellen alleen vandaag mee\./)).toBeVisible();
    await expect(page.getByText("van 12 gemeenten")).toHaveCount(0);
  }
});

test("map, files and report name nobody who does not share, and comparing does not offer them", async ({ page }) => {
  await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${REGION}/rapport`);
  expect(await page.content()).not.toMatch(OTHERS);
  await page.goto(`${REGION}/vergelijken`);
  expect(await page.content()).not.toMatch(OTHERS);
  expect((await page.request.get(`${REGION}/vergelijken?gemeente=GM9902&gemeente=GM9901`)).status()).toBe(404);
  const csv = await (await page.request.get(`${REGION}/bestand?als=csv`)).text();
  expect(csv).toContain("Beekrijk");
  expect(csv).not.toMatch(OTHERS);
  await page.goto(`${REGION}/kaart`);
  await expect(page.getByRole("row", { name: /Aardenwold/, includeHidden: true })).toContainText("niet met u gedeeld");
});

test("a municipality that shares is seen by name, by its walls alone", async ({ page }) => {
  const base = await beAdvisorOf(page, "Vierbruggen");
  await page.goto(`${base}/delen`);
  const choice = page.getByRole("checkbox").first();
  await choice.check();
  await page.getByRole("button", { name: "Keuze vastleggen" }).click();
  await expect(page.getByText("Uw keuze is vastgelegd.")).toBeVisible();

  await beAdvisorOf(page, "Beekrijk");
  await page.goto(REGION);
  await expect(rows(page)).toHaveCount(2 + SHARING.length);
  const other = rows(page).filter({ hasText: "Vierbruggen" });
  await expect(other.getByRole("img")).toHaveCount(5);
  await expect(other.getByRole("link")).toHaveCount(0);
  await page.goto(`${REGION}/vergelijken?gemeente=GM9902&gemeente=GM9912`);
  await expect(page.getByRole("heading", { level: 2, name: "Waarin zij verschillen" })).toBeVisible();
  await expect(page.locator("main table a")).toHaveCount(0);
  await isSound(page);
  expect((await page.request.get("/gemeenten/GM9912")).status()).toBe(404);
  await page.goto(REGION);
  await page.getByRole("link", { name: "Wat eindigt er?" }).click();
  await expect(page.getByText("niets van andere gemeenten")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Wat van de regio zelf eindigt" })).toBeVisible();
  await expect(page.locator("main a[href^='/gemeenten/']:not([href^='/gemeenten/GM9902'])")).toHaveCount(0);
  await expect(page.locator("main")).not.toContainText("Vierbruggen");
  await isSound(page);
});

test("a chain director downloads the regional report as PDF and as Excel", async ({ page }) => {
  test.slow();
  await beChainDirector(page);
  await page.getByRole("link", { name: "Regiorapport" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Regiorapport");
  await isSound(page);
  for (const [button, name, start] of [
    ["Download het rapport (PDF)", "plateau-voorbeeldregio-verzonnen-2026-11-22-intern.pdf", "%PDF"],
    ["Download als Excel", "plateau-voorbeeldregio-verzonnen-2026-11-22-intern.xlsx", "PK"],
  ] as const) {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
    expect(file.suggestedFilename()).toBe(name);
    expect((await readFile(await file.path())).subarray(0, start.length).toString()).toBe(start);
  }
});

test("an administrator goes from a region's members to where they stand, and sees their walls alone", async ({ page }) => {
  await signInAs(page, "Beheerder");
  await page.goto("/beheer/regios/voorbeeldregio");
  await page.getByRole("link", { name: "Bekijk waar zij staan" }).click();
  await expect(page.getByText("U ziet hier alleen muren en aantallen.")).toBeVisible();
  await expect(rows(page)).toHaveCount(12);
  await expect(rows(page).getByRole("link")).toHaveCount(0);
  await isSound(page);
});

test("an administrator sees the walls of the country, and searches them and changes the day without loading anew", async ({
  page,
}) => {
  await signInAs(page, "Beheerder");
  await page.getByRole("link", { name: "Landelijk", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Alle gemeenten van Nederland");
  await expect(page.getByRole("status").filter({ hasText: "342 gemeenten" })).toBeVisible();
  await expect(page.locator("main a[href^='/gemeenten/']")).toHaveCount(0);
  await isSound(page);

  await mark(page);
  await page.getByLabel("Zoek op naam").fill("sudwest");
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText("Súdwest-Fryslân");
  await page.getByLabel("Stand op").fill("01-01-2025");
  await page.getByRole("button", { name: "Toon" }).first().click();
  await expect(page.getByText("U kijkt niet naar vandaag.")).toBeVisible();
  await isSamePage(page);
  const file = await page.request.get("/landelijk/bestand?als=csv");
  expect((await file.text()).trim().split("\n")).toHaveLength(343);
  expect((await page.request.get("/gemeenten/GM0014")).status()).toBe(404);
});
