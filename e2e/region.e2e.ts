/** Regional evidence in a municipality: adopting a document, and an exception for what does not apply here. */
import { expect, test } from "@playwright/test";
import { beAdvisorOf, brickOf, fillDate } from "./visit";

test("a municipality adopts the region's plan, and from then on it counts as its own", async ({ page }) => {
  const base = await beAdvisorOf(page, "Vierbruggen");
  await page.goto(`${base}/bewijs?eigenaar=region`);
  await page
    .getByRole("row", { name: /Regionaal plan aanpak mensenhandel 2024-2027/ })
    .getByRole("link", { name: "Overnemen" })
    .click();
  await page.getByLabel("Gemeenteraad").check();
  await fillDate(page, /vastgesteld/, ["1", "10", "2026"]);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page).toHaveURL(/bewaard=1/);
  await page.goto(`${base}/thema/1`);
  await expect(brickOf(page, "1.1.1")).not.toHaveText(/nog niet aangetoond/);
});

test("an exception takes a region's item out for this municipality, and withdrawing the exception brings it back", async ({
  page,
}) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/thema/4`);
  const wall = brickOf(page, "4.2.2");
  await expect(wall).toHaveText(/: aangetoond$/);
  await page.goto(`${base}/bewijs?eigenaar=region&soort=appointment`);
  await page
    .getByRole("row", { name: /ketenregisseur/i })
    .getByRole("link", { name: "Uitzondering maken" })
    .click();
  await fillDate(page, /Vanaf/, ["1", "11", "2026"]);
  await page.getByLabel(/Waarom/).fill("Verzonnen voorbeeld: de gemeente doet tijdelijk niet mee.");
  await page.getByRole("button", { name: "Uitzondering vastleggen" }).click();
  await expect(page.getByRole("heading", { name: "Uitzondering voor deze gemeente" })).toBeVisible();
  const item = page.url();
  await page.goto(`${base}/thema/4`);
  await expect(wall).not.toHaveText(/: aangetoond$/);
  await page.goto(item);
  await page.getByRole("button", { name: "Uitzondering intrekken" }).click();
  await expect(page.getByRole("button", { name: "Uitzondering intrekken" })).toHaveCount(0);
  await page.goto(`${base}/thema/4`);
  await expect(wall).toHaveText(/: aangetoond$/);
});
