/** Tables and the report as files, without JavaScript: named, complete, and as narrowed and sorted on the screen. */
import { readFile } from "node:fs/promises";
import { type Download, expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { beAdvisorOf } from "./visit";

test.use({ javaScriptEnabled: false });

async function clicking(page: Page, role: "link" | "button", name: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole(role, { name, exact: true }).click()]);
  return file;
}

const linesIn = async (file: Download): Promise<Record<string, string>[]> =>
  parse(await readFile(await file.path()), { bom: true, delimiter: ";", columns: true });

test("an advisor downloads the register, the plan and the log as they are on the screen", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/bewijs?soort=meeting`);
  await page.getByRole("columnheader", { name: "Bewijs" }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Bewijs" })).toHaveAttribute("aria-sort", "ascending");
  const shown = await page.locator("tbody th > a").allTextContents();
  const register = await clicking(page, "link", "Download als CSV");
  expect(register.suggestedFilename()).toBe("plateau-beekrijk-bewijs-2026-11-22-intern.csv");
  const lines = await linesIn(register);
  expect(lines.map(({ Bewijs }) => Bewijs)).toEqual(shown);
  expect(new Set(lines.map(({ Soort }) => Soort))).toEqual(new Set(["Overleg"]));

  await page.goto(`${base}/acties`);
  await page.getByRole("columnheader", { name: "Wie" }).getByRole("link").first().click();
  const owners = (await linesIn(await clicking(page, "link", "Download als CSV"))).map(({ Wie = "" }) => Wie);
  expect(owners.length).toBeGreaterThan(1);
  expect(owners).toEqual([...owners].sort((a, b) => a.localeCompare(b, "nl")));

  await page.goto(`${base}/logboek`);
  const log = await clicking(page, "link", "Download als Excel");
  expect(log.suggestedFilename()).toBe("plateau-beekrijk-logboek-2026-11-22-intern.xlsx");
  expect((await readFile(await log.path())).subarray(0, 2).toString()).toBe("PK");
});

test("an advisor downloads the report as data, for the day and the readers chosen in the form", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/rapport`);
  await page.getByLabel("Stand op").fill("1-11-2026");
  await page.getByText("Download in een ander formaat").click();
  const lines = await linesIn(await clicking(page, "button", "CSV"));
  expect(lines.filter(({ Toetspunt = "" }) => /^\d/.test(Toetspunt))).toHaveLength(60);
  expect(lines.length).toBeGreaterThan(60);
  expect(new Set(lines.map(({ Peildatum }) => Peildatum))).toEqual(new Set(["2026-11-01"]));
  const triangle = (given: typeof lines) => given.find(({ Toetspunt }) => Toetspunt === "3.1.1b");
  expect(triangle(lines)?.Sinds).toBe("");

  await page.getByLabel(/^Intern/).check();
  const internal = await linesIn(await clicking(page, "button", "CSV"));
  expect(triangle(internal)?.Sinds).toBe("2026-06-09");
  const oscal = await clicking(page, "button", "OSCAL, uitkomst (JSON)");
  expect(oscal.suggestedFilename()).toBe("plateau-beekrijk-2026-11-01-intern.oscal.json");
  expect(JSON.parse(await readFile(await oscal.path(), "utf8"))).toHaveProperty("assessment-results");
});
