/** The same pages on a dark screen, in the reader's own colours, and on paper. */
import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./axe";
import { beAdvisorOf, beChainDirector } from "./visit";

const ofMunicipality = ["", "/thema/2", "/bewijs", "/bewijs/nieuw?soort=document&toetspunt=1.1.1a", "/acties", "/rapport"];
const ofRegion = ["", "/kaart", "/toetspunt/2.1.3", "/vergelijken?gemeente=GM9902&gemeente=GM9912"];

/** A4 without its margins, in CSS pixels. */
const PAPER = 688;

async function eachPage(page: Page, look: (address: string) => Promise<void>): Promise<void> {
  for (const [enter, paths] of [
    [() => beAdvisorOf(page, "Beekrijk"), ofMunicipality],
    [() => beChainDirector(page), ofRegion],
  ] as const) {
    const base = await enter();
    for (const path of paths) {
      await page.goto(base + path);
      await look(base + path);
    }
  }
}

test("on a dark screen axe finds nothing, and the ground is dark", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: "dark" });
  await eachPage(page, async (address) => {
    expect(await axeFindings(page), address).toEqual([]);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground, address).toBe("rgb(17, 25, 30)");
  });
});

test("on paper nothing falls off the page, there are no buttons, and the ground is white", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: PAPER, height: 1000 });
  await page.emulateMedia({ colorScheme: "dark" });
  await eachPage(page, async (address) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(PAPER);
    await expect(page.locator("main .button:visible, main button:visible"), address).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ media: "screen" });
  });
});

test("in the reader's own colours the words in drawings stay to be read", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const base = await beChainDirector(page);
  await page.goto(base);
  const label = page.locator(".chart--progress svg text").first();
  await expect(label).toBeVisible();
  const [fill, ground] = await label.evaluate((text) => [
    getComputedStyle(text).fill,
    getComputedStyle(text.closest(".chart") ?? text).backgroundColor,
  ]);
  expect(fill).not.toBe(ground);
});

test("on a narrow screen a shade tells that a table has columns beyond its edge", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const base = await beChainDirector(page);
  await page.goto(`${base}/kaart`);
  await page.getByText("Toon als tabel").click();
  const table = page.getByRole("region", { name: "Gemeenten, aantallen en muren" });
  const { hidden, shade } = await table.evaluate((region) => ({
    hidden: region.scrollWidth - region.clientWidth,
    shade: getComputedStyle(region).backgroundImage,
  }));
  expect(hidden).toBeGreaterThan(0);
  expect(shade).toContain("linear-gradient");
});
