/** Two people on one item: the second sees both versions, and nothing that either typed is lost. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf } from "./visit";

test("a form opened on an older version shows both versions and lets the second person choose", async ({ page, context }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/bewijs`);
  await page.getByRole("link", { name: "Beleidsplan 2024" }).first().click();
  await page.getByRole("link", { name: /Wijzigen/ }).click();
  await expect(page).toHaveURL(/\/wijzigen/);
  const other = await context.newPage();
  await other.goto(page.url());

  await page.getByLabel("Toelichting").fill("Verzonnen voorbeeld. Eerste hand.");
  await page.getByRole("button", { name: "Wijziging bewaren" }).click();
  await expect(page).toHaveURL(/bewaard=1/);

  await other.getByLabel("Toelichting").fill("Verzonnen voorbeeld. Tweede hand.");
  await other.getByRole("button", { name: "Wijziging bewaren" }).click();
  const conflict = alertOn(other);
  await expect(conflict).toContainText("Eerste hand");
  await expect(conflict).toContainText("Tweede hand");
  await expect(other.getByLabel("Toelichting")).toHaveValue("Verzonnen voorbeeld. Tweede hand.");

  await other.getByRole("button", { name: "Mijn versie bewaren" }).first().click();
  await expect(other).toHaveURL(/bewaard=1/);
  await expect(other.getByText("Tweede hand").first()).toBeVisible();
});
