/** The two clocks: the day that is judged, and what was known by then. */
import { expect, test } from "@playwright/test";
import { beAdvisorOf, brickOf } from "./visit";

test("the overview shows another day, and says that it does", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  const brick = brickOf(page, "5.1.2");
  await expect(brick).toHaveText(/: aangetoond$/);
  await page.getByLabel("Stand op").fill("1-7-2027");
  await page.getByRole("button", { name: "Toon" }).click();
  await expect(page).toHaveURL(/peildatum=1-7-2027/);
  await expect(brick).toHaveText(/: niet meer actueel$/);
  await expect(page.getByText("1 juli 2027").first()).toBeVisible();
  await page.goto(`${base}?kennisdatum=2000-01-01`);
  await expect(page.getByText("1 januari 2000").first()).toBeVisible();
  await expect(brickOf(page, "1.1.1")).toHaveText(/: nog niet aangetoond$/);
});

test("a date that does not exist gives a message at the field and keeps what was typed", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}?peildatum=2026-02-30`);
  await expect(page.getByText("Deze datum bestaat niet.").first()).toBeVisible();
  await expect(page.getByLabel("Stand op")).toHaveValue("2026-02-30");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beekrijk");
});
