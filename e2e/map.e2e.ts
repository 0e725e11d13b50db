/** The tile map of a region: by mouse, by keyboard, without JavaScript, and for who does not see it. */
import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./axe";
import { beAdvisorOf, beChainDirector } from "./visit";

const mapOf = (page: Page) => page.getByRole("group", { name: /Tegelkaart/ });
const tileOf = (page: Page, name: string) => mapOf(page).getByRole("link", { name: new RegExp(`^${name}: `) });
const details = (page: Page) => page.locator(".tile-map__details");

test("a chain director walks over the map with the arrow keys and opens a municipality with Enter", async ({ page }) => {
  const base = await beChainDirector(page);
  await page.goto(`${base}/kaart`);
  await expect(mapOf(page).getByRole("link")).toHaveCount(12);
  await tileOf(page, "Aardenwold").focus();
  await expect(details(page).getByRole("heading")).toHaveText("Aardenwold");
  for (const [key, name] of [
    ["ArrowRight", "Beekrijk"],
    ["ArrowDown", "Heidedorp"],
    ["ArrowDown", "Oeverstein"],
    ["ArrowUp", "Heidedorp"],
    ["ArrowLeft", "Eikendam"],
    ["ArrowLeft", "Eikendam"],
    ["End", "Leemkuil"],
    ["Home", "Eikendam"],
    ["ArrowUp", "Aardenwold"],
    ["ArrowRight", "Beekrijk"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tileOf(page, name)).toBeFocused();
  }
  await expect(details(page)).toContainText(/\d van 5 thema’s op plateau 1/);
  await expect(details(page).getByRole("img")).toHaveCount(5);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beekrijk");
});

test("the whole map is one stop of the Tab key, and Tab comes back to where one was", async ({ page }) => {
  const base = await beChainDirector(page);
  await page.goto(`${base}/kaart`);
  await tileOf(page, "Aardenwold").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await expect(page.locator(".tile:focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(tileOf(page, "Beekrijk")).toBeFocused();
});

test("the map is coloured by a theme at once, and the address remembers it", async ({ page }) => {
  const base = await beChainDirector(page);
  await page.goto(`${base}/kaart`);
  await page.getByLabel("Kleur op").selectOption("2");
  await expect(tileOf(page, "Beekrijk")).toHaveAccessibleName(/Signalerend vermogen: nog geen plateau 1/);
  await expect(page.getByRole("list", { name: "Wat de tegels betekenen" })).toContainText("op weg naar plateau 1");
  await expect(page).toHaveURL(/kleur=2/);
  await page.reload();
  await expect(tileOf(page, "Beekrijk")).toHaveAccessibleName(/Signalerend vermogen/);
  await page.getByLabel("Stand op").fill("1-1-2024");
  await page.getByRole("button", { name: "Toon" }).click();
  await expect(page).toHaveURL(/kleur=2&peildatum=1-1-2024/);
  await expect(page.locator(".lead")).toContainText("Stand op 1 januari 2024");
  await expect(tileOf(page, "Beekrijk")).toHaveAccessibleName(/Signalerend vermogen/);
});

test("pointing at a tile shows its walls, and the table says the same as the map", async ({ page }) => {
  const base = await beChainDirector(page);
  await page.goto(`${base}/kaart`);
  await tileOf(page, "Eikendam").hover();
  await expect(details(page).getByRole("heading")).toHaveText("Eikendam");
  await page.getByText("Toon als tabel").click();
  const rows = page.getByRole("region", { name: /Gemeenten, aantallen/ }).getByRole("row");
  await expect(rows).toHaveCount(13);
  for (const row of await rows.all().then((all) => all.slice(1))) {
    const name = (await row.getByRole("rowheader").textContent()) ?? "";
    const count = await row.getByRole("cell").first().textContent();
    await expect(tileOf(page, name)).toHaveAccessibleName(`${name}: ${count} van 5 thema’s op plateau 1`);
  }
});

test("an advisor walks over the whole region: walls of who shares, and of the others that they do not", async ({ page }) => {
  await beAdvisorOf(page, "Beekrijk");
  await page.goto("/regio/voorbeeldregio");
  await page.getByRole("link", { name: "Kaart", exact: true }).click();
  await expect(mapOf(page).getByRole("link")).toHaveCount(1);
  await tileOf(page, "Beekrijk").focus();
  for (const [key, name, walls] of [
    ["ArrowLeft", "Aardenwold", 0],
    ["ArrowDown", "Eikendam", 5],
    ["ArrowRight", "Heidedorp", 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(details(page).getByRole("heading")).toHaveText(name);
    await expect(details(page).getByRole("img")).toHaveCount(walls);
    await expect(details(page)).toContainText(walls === 0 ? "Niet met u gedeeld" : /\d van 5 thema’s op plateau 1/);
  }
  expect(await axeFindings(page)).toEqual([]);
});

test("an advisor sees a real region with what lies around it, and axe finds nothing", async ({ page }) => {
  await beAdvisorOf(page, "Bergeijk");
  expect((await page.goto("/regio/RE09/kaart"))?.status()).toBe(200);
  await expect(tileOf(page, "Bergeijk")).toBeVisible();
  await expect(page.locator(".tile--around", { hasText: "Waalwijk" })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect((await page.goto("/regio/RE01/kaart"))?.status()).toBe(404);
});

test("axe finds nothing on the map, also with a theme, a table and a mistake, and it fits 320 px", async ({ page }) => {
  const base = await beChainDirector(page);
  for (const path of ["/kaart", "/kaart?kleur=3&peildatum=2025-01-01", "/kaart?peildatum=morgen"]) {
    await page.goto(base + path);
    await page.getByText("Toon als tabel").click();
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${base}/kaart`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every tile is a link with a title, the form colours the map, and the table is there", async ({ page }) => {
    const base = await beChainDirector(page);
    await page.goto(`${base}/kaart`);
    await page.getByLabel("Kleur op").selectOption("1");
    await page.getByRole("button", { name: "Toon" }).click();
    await expect(tileOf(page, "Beekrijk").locator("title")).toHaveText("Beekrijk: Beleidsmatige basis: plateau 1");
    await page.getByText("Toon als tabel").click();
    await expect(page.getByRole("row", { name: /Beekrijk/ })).toBeVisible();
    await tileOf(page, "Beekrijk").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beekrijk");
  });
});
