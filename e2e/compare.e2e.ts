/** Comparing: municipalities with each other, and one with itself on another day. */
import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./axe";
import { alertOn, beAdvisorOf, beChainDirector } from "./visit";

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test("a chain director compares two municipalities and sees where they differ and why", async ({ page }) => {
  const base = await beChainDirector(page);
  await page.goto(`${base}/vergelijken`);
  await page.getByLabel("Gemeente 1").selectOption({ label: "Beekrijk" });
  await page.getByLabel("Gemeente 2").selectOption({ label: "Eikendam" });
  await page.getByRole("button", { name: "Vergelijk" }).click();
  await expect(page.getByRole("heading", { name: /^Beekrijk en Eikendam op 22 november 2026/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Radar van Beekrijk en Eikendam/ })).toBeVisible();
  const shares = page.getByRole("table", { name: /Toetspunten van plateau 1/ });
  await expect(shares.getByRole("row", { name: /2\. Signalerend vermogen/ })).toHaveText(/4 van 8\s*8 van 8/);
  await page.getByText(/^Thema 2, Signalerend vermogen: \d+ verschil/).click();
  const row = page.getByRole("row", { name: /^2\.1\.3c/ });
  await expect(row.getByText("niet meer actueel").first()).toBeVisible();
  await expect(row.getByText("Niet meer actueel sinds 3 september 2026.")).toBeVisible();
  await expectAccessible(page);
});

test("another day gives another comparison", async ({ page }) => {
  const base = await beChainDirector(page);
  await page.goto(`${base}/vergelijken?gemeente=GM9902&gemeente=GM9905&peildatum=2025-11-22`);
  await page.getByText(/^Thema 2, Signalerend vermogen/).click();
  await expect(page.getByRole("row", { name: /^2\.1\.3c/ }).getByText("niet meer actueel")).toHaveCount(0);
  await expect(page.getByText("U kijkt niet naar vandaag.")).toBeVisible();
});

test("four municipalities fit a screen of 320 px, each still named", async ({ page }) => {
  const base = await beChainDirector(page);
  await page.goto(`${base}/vergelijken?gemeente=GM9902&gemeente=GM9905&gemeente=GM9909&gemeente=GM9912`);
  await expectAccessible(page);
  await expectNarrow(page);
  await expectAccessible(page);
});

test("a municipality that one may not see is not found", async ({ page }) => {
  const base = await beChainDirector(page);
  for (const other of ["GM1724", "GM0000", "'"]) {
    const answer = await page.goto(`${base}/vergelijken?gemeente=GM9902&gemeente=${other}`);
    expect(answer?.status(), other).toBe(404);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a mistake in the choice is told at its field and on top, and what was chosen stays", async ({ page }) => {
    const base = await beChainDirector(page);
    await page.goto(`${base}/vergelijken`);
    await page.getByLabel("Gemeente 1").selectOption({ label: "Beekrijk" });
    await page.getByRole("button", { name: "Vergelijk" }).click();
    await expect(alertOn(page).getByRole("link")).toHaveText("Gemeente 2: Kies nog een gemeente om mee te vergelijken.");
    await expect(page.getByLabel("Gemeente 1")).toHaveValue("GM9902");
    await expect(page.getByLabel("Gemeente 2")).toHaveAttribute("aria-invalid", "true");
    await page.getByLabel("Gemeente 2").selectOption({ label: "Beekrijk" });
    await page.getByRole("button", { name: "Vergelijk" }).click();
    await expect(alertOn(page)).toContainText("Deze gemeente koos u al.");
    await page.getByLabel("Gemeente 2").selectOption({ label: "Vierbruggen" });
    await page.getByRole("button", { name: "Vergelijk" }).click();
    await expect(page.getByRole("heading", { name: /^Beekrijk en Vierbruggen op/ })).toBeVisible();
  });
});

test("an advisor sees what changed in a year, and because of which evidence", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.getByRole("link", { name: "Wat veranderde er?" }).click();
  await expect(page.getByText(/\d+ toetspunten kregen tussen 22 november 2025 en 22 november 2026/)).toBeVisible();
  const lapsed = page.locator("section", { hasText: "telt mee tot en met 16 juni 2026." });
  await expect(lapsed.getByText("2.1.3a")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Van", { exact: true }).fill("1-1-2024");
  await page.getByLabel("Volgens").selectOption("toen");
  await page.getByRole("button", { name: "Vergelijk" }).click();
  await expect(page.getByText(/is tussen beide dagen vastgelegd/).first()).toBeVisible();
  await expectAccessible(page);
  await expectNarrow(page);
  await page
    .getByRole("link", { name: /is tussen beide dagen vastgelegd/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${base}/bewijs/`));
});

test("days in the wrong order are put in order, and a bad day is told at its field", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/vergelijken?van=2026-11-22&tot=2025-11-22`);
  await expect(page.getByText("tussen 22 november 2025 en 22 november 2026")).toBeVisible();
  await page.goto(`${base}/vergelijken?van=gisteren&tot=2026-11-22`);
  await expect(page.getByLabel("Van", { exact: true })).toHaveValue("gisteren");
  await expect(page.getByText("Nu ziet u een jaar geleden.")).toBeVisible();
});
