/** The road of the README, step by step: from the start page to a changed brick and a report in hand. */
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { brickOf, fillDate } from "./visit";

test("a new user opens Bergeijk, adds the evidence that one gap lacks, sees the brick change and downloads the report", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: /Bergeijk/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bergeijk");
  const brick = brickOf(page, "2.1.2");
  await expect(brick).toHaveText(/: deels aangetoond$/);

  await page.getByRole("link", { name: /2\. Signalerend vermogen/ }).click();
  await page
    .locator("article", { hasText: "2.1.2 Bekende interne meldroute" })
    .getByRole("link", { name: "Activiteit vastleggen" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Activiteit vastleggen");
  await page.getByLabel("Intranetbericht").check();
  await fillDate(page, /Wanneer/, ["2", "11", "2026"]);
  await page.getByLabel("Alle medewerkers").check();
  await expect(page.getByText("Toetspunt 2.1.2b is dan aangetoond")).toBeVisible();
  await page.getByRole("button", { name: "Bewaren en volgende stap" }).click();
  await expect(page.getByText("Vastgelegd. Dit brengt nu het meeste")).toBeVisible();

  await page.getByRole("link", { name: "Overzicht" }).click();
  await expect(brick).toHaveText(/: aangetoond$/);

  await page.getByRole("link", { name: "Raadsrapport maken" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /Download het rapport/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("plateau-bergeijk-2026-11-22-openbaar.pdf");
  const text = await textOf(await download.path());
  // Of whom it is depends on whether another journey filled in the council's form.
  expect(text).toMatch(/Aanpak van mensenhandel(: waar staan we\?| in Bergeijk)/);
  expect(text).toContain("Bergeijk");
});

async function textOf(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)) }).promise;
  const first = await (await pdf.getPage(1)).getTextContent();
  return first.items.map((item) => ("str" in item ? item.str : "")).join(" ");
}
