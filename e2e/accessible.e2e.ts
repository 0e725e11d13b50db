/** axe on every page, and every page at 320 px wide: much evidence, none of one's own, single records, and the region. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import {
  administrationPages,
  beAdministrator,
  beAdvisorOf,
  beChainDirector,
  emptyPages,
  pages,
  recordPages,
  regionPages,
  signInAs,
} from "./visit";

const rounds: { who: string; enter: (page: Page) => Promise<string>; paths: readonly string[] }[] = [
  { who: "Beekrijk", enter: (page) => beAdvisorOf(page, "Beekrijk"), paths: [...pages, ...recordPages] },
  { who: "Vierbruggen", enter: (page) => beAdvisorOf(page, "Vierbruggen"), paths: emptyPages },
  { who: "the region", enter: beChainDirector, paths: regionPages },
  { who: "the administrator", enter: beAdministrator, paths: administrationPages },
  { who: "one's own account", enter: atRoot, paths: ["/account"] },
  { who: "nobody", enter: async () => "", paths: ["/", "/inloggen", "/inloggen/tweede-stap", "/inloggen/vergeten"] },
];

/** Signs in as somebody who has an account of which everything can be seen. Addresses are whole. */
async function atRoot(page: Page): Promise<string> {
  await signInAs(page, "Beleidsadviseur Beekrijk");
  return "";
}

/** What axe finds on the page that is open, in lines that say where. */
async function findings(page: Page, path: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

for (const { who, enter, paths } of rounds) {
  test(`axe finds nothing on any page of ${who}`, async ({ page }) => {
    test.setTimeout(240_000);
    const base = await enter(page);
    for (const path of paths) {
      expect((await page.goto(`${base}${path}`))?.status(), path).toBe(200);
      expect(await findings(page, path)).toEqual([]);
    }
  });

  test(`every page of ${who} fits a screen of 320 px without scrolling sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 800 });
    const base = await enter(page);
    for (const path of paths) {
      await page.goto(`${base}${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `width of ${path}`).toBeLessThanOrEqual(320);
    }
  });
}

test("axe finds nothing on a form with errors, and the summary has the focus", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/bewijs/nieuw?soort=document&toetspunt=1.1.1a`);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.locator(".error-summary")).toBeFocused();
  expect(await findings(page, "errors")).toEqual([]);
});

test("the page that does not exist is accessible too", async ({ page }) => {
  for (const path of ["/bestaat-niet"]) {
    await page.goto(path);
    expect(await findings(page, path)).toEqual([]);
    await expect(page).toHaveTitle(/Plateau/);
  }
});
