/** The main road by keyboard alone. */
import { expect, type Page, test } from "@playwright/test";
import { beAdvisorOf } from "./visit";

/** Presses Tab until what has the focus has this name, at most 80 times. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test("the skip link comes first and leads to the content", async ({ page }) => {
  await beAdvisorOf(page, "Beekrijk");
  await page.goto("/gemeenten/GM9902");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText(/inhoud/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#/);
});

test("a gap is reached, filled and saved without a mouse", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/bewijs/nieuw?soort=activity&toetspunt=3.1.1g`);
  await tabTo(page, /Informatieavond|Training/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Wanneer was het/);
  await page.keyboard.type("10 november 2026");
  await tabTo(page, /Inwoners/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Vastleggen$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/bewaard=1/);
});
