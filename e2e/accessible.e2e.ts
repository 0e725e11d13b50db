/** axe on every page, and every page at 320 px wide, for a municipality with much evidence and one with none of its own. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { beAdvisorOf, type Example, pages } from "./visit";

for (const name of ["Beekrijk", "Vierbruggen"] as const satisfies readonly Example[]) {
  test(`axe finds nothing on any page of ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    const base = await beAdvisorOf(page, name);
    for (const path of pages) {
      await page.goto(`${base}${path}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    }
  });

  test(`every page of ${name} fits a screen of 320 px without scrolling sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 800 });
    const base = await beAdvisorOf(page, name);
    for (const path of pages) {
      await page.goto(`${base}${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `width of ${path}`).toBeLessThanOrEqual(320);
    }
  });
}

test("the start page and the page that does not exist are accessible too", async ({ page }) => {
  for (const path of ["/", "/bestaat-niet"]) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => `${path} ${id}`)).toEqual([]);
    await expect(page).toHaveTitle(/Plateau/);
  }
});
