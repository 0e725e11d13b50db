/**
 * What axe finds on a page, asked of axe itself: only what is wrong is worked out, and no style sheet is fetched anew, for none
 * of these rules reads one. That takes half the time of its own builder for Playwright.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  preload: false,
};

/** What axe finds on the page that is open, in lines that say where. In one go: no page has frames that ask for more. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Where the page is still the one that was looked at before, axe is still there.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run: (of: Document, options: RunOptions) => Promise<AxeResults> } };
    return (await axe.run(document, options)).violations;
  }, OPTIONS);
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
