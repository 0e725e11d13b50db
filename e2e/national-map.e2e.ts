/** The map of the country, of which no tile opens: by mouse, by finger, by keyboard, without JavaScript, and at 320 px. */
import { expect, type Page, test } from "@playwright/test";
import { middleOf } from "@/lib/map/geometry";
import type { Cell } from "@/lib/map/grid";
import { axeFindings } from "./axe";
import { beAdministrator } from "./visit";

/** Its place on the grid. */
const BERGEIJK: Cell = { row: 24, column: 11 };
const LABEL = "Tegelkaart van Nederland";

const mapOf = (page: Page) => page.getByRole("application", { name: LABEL });
const details = (page: Page) => page.locator(".tile-map__details");
/** What a screen reader is told of the tile that is chosen. */
const told = (page: Page) => page.locator("section", { hasText: "Op de kaart" }).locator("[aria-live=polite]");
const nameOnMap = (page: Page) => page.locator(".tile-map__name");
const marksOf = async (page: Page) => (await page.locator(".tile-map__marks").allTextContents()).join("");

async function openMap(page: Page): Promise<void> {
  await beAdministrator(page);
  await page.goto("/landelijk");
  await expect(mapOf(page)).toBeVisible();
}

/** Where on the screen the middle of a tile is, after scrolling to it. */
async function placeOf(page: Page, tile: Cell): Promise<{ x: number; y: number }> {
  return mapOf(page).evaluate((drawing, { x, y }) => {
    const onScreen = () => new DOMPoint(x, y).matrixTransform((drawing as SVGSVGElement).getScreenCTM() ?? undefined);
    window.scrollBy(0, onScreen().y - window.innerHeight / 2);
    return { x: onScreen().x, y: onScreen().y };
  }, middleOf(tile));
}

/** Goes into the map from the field before it, as who has no mouse does. */
async function tabIntoMap(page: Page): Promise<void> {
  await page.locator(".tile-map__form").getByRole("button", { name: "Toon" }).focus();
  await page.keyboard.press("Tab");
  await expect(mapOf(page)).toBeFocused();
}

test("pointing at a tile writes its name beside it, and shows its walls", async ({ page }) => {
  await openMap(page);
  await expect(details(page)).toContainText("Wijs een gemeente aan, of loop er met de pijltjestoetsen naartoe");
  const { x, y } = await placeOf(page, BERGEIJK);
  await page.mouse.move(x, y);
  await expect(nameOnMap(page)).toHaveText("Bergeijk");
  await expect(details(page).getByRole("heading")).toHaveText("Bergeijk");
  await expect(details(page)).toContainText(/\d van 5 thema’s op plateau 1/);
  await expect(details(page).getByRole("img")).toHaveCount(5);
});

test("the map is one stop of the Tab key, and the arrow keys tell each municipality that they lead to", async ({ page }) => {
  await openMap(page);
  await expect(mapOf(page)).toHaveAccessibleDescription(/pijltjestoetsen/);
  await tabIntoMap(page);
  await expect(told(page)).toHaveText(/^Ameland: \d van 5 thema’s op plateau 1$/);
  for (const [key, name] of [
    ["ArrowRight", "Schiermonnikoog"],
    ["ArrowRight", "Het Hogeland"],
    ["ArrowDown", "Westerkwartier"],
    ["End", "Eemsdelta"],
    ["ArrowUp", "Het Hogeland"],
    ["ArrowUp", "Het Hogeland"],
    ["Home", "Ameland"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(told(page)).toHaveText(new RegExp(`^${name}: `));
    await expect(nameOnMap(page)).toHaveText(name);
    await expect(details(page).getByRole("heading")).toHaveText(name);
  }
  await page.keyboard.press("Tab");
  await expect(mapOf(page)).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(mapOf(page)).toBeFocused();
  await expect(told(page)).toHaveText(/^Ameland: /);
});

test("all tiles are coloured by a theme at once, and the address remembers it", async ({ page }) => {
  await openMap(page);
  expect(await marksOf(page)).toMatch(/^[0-5]{342}$/);
  await tabIntoMap(page);
  await page.getByLabel("Kleur op").selectOption("2");
  await expect(told(page)).toHaveText(/^Ameland: Signalerend vermogen: /);
  await expect(page.getByRole("list", { name: "Wat de tegels betekenen" })).toContainText("op weg naar plateau 1");
  await expect(page).toHaveURL(/kleur=2/);
  const marks = await marksOf(page);
  expect(marks).toMatch(/^[0½!12]{342}$/);
  await page.reload();
  expect(await marksOf(page)).toBe(marks);
});

test("axe finds nothing, also where a tile is chosen, and it fits 320 px", async ({ page }) => {
  await openMap(page);
  await tabIntoMap(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("on a narrow screen the drawing scrolls along with who walks over it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openMap(page);
  await tabIntoMap(page);
  await expect(nameOnMap(page)).toBeInViewport({ ratio: 0.95 });
  for (const [key, name] of [
    ["End", "Het Hogeland"],
    ["Home", "Ameland"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(nameOnMap(page)).toHaveText(name);
    await expect(nameOnMap(page)).toBeInViewport({ ratio: 0.95 });
  }
});

test.describe("on a screen that is touched", () => {
  test.use({ hasTouch: true });

  test("a tap on a tile shows its name and its walls", async ({ page }) => {
    await openMap(page);
    const { x, y } = await placeOf(page, BERGEIJK);
    await page.touchscreen.tap(x, y);
    await expect(nameOnMap(page)).toHaveText("Bergeijk");
    await expect(details(page).getByRole("heading")).toHaveText("Bergeijk");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the map is a picture with its label, coloured as the address asks", async ({ page }) => {
    await beAdministrator(page);
    await page.goto("/landelijk?kleur=3");
    await expect(page.getByRole("img", { name: LABEL })).toBeVisible();
    await expect(mapOf(page)).toHaveCount(0);
    expect(await marksOf(page)).toMatch(/^[0½!12]{342}$/);
  });
});
