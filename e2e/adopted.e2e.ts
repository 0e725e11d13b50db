/** Adopted reports: the college adopts one, it stays as it was, and anyone can check a paper or a file. */
import { readFile, writeFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { axeFindings, beAdvisorOf, fillDate } from "./visit";

test.describe.configure({ mode: "serial" });

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

/** Records that the college adopted the report on this day of 2026, and gives its code. */
async function adopt(page: Page, base: string, day: string, month: string): Promise<string> {
  await page.goto(`${base}/rapport/vaststellen?peildatum=2026-${month}-${day}`);
  await fillDate(page, /Op welke dag/, [day, month, "2026"]);
  await page.getByRole("button", { name: "Vaststelling vastleggen" }).click();
  await expect(page.locator(".error-summary")).toContainText("Kruis aan of dit klopt");
  for (const box of await page
    .getByRole("group", { name: /Klopt dit namens het college/ })
    .getByRole("checkbox")
    .all()) {
    await box.check();
  }
  await page.getByRole("button", { name: "Vaststelling vastleggen" }).click();
  await expect(page).toHaveURL(/vastgesteld=1/);
  const months: Record<string, string> = { "06": "juni", "11": "november" };
  const row = page.getByRole("row", { name: `${Number(day)} ${months[month]} 2026` }).first();
  return (await row.locator(".report-code").textContent()) ?? "";
}

/** Looks at a file on the page for checking, as somebody who is not signed in. */
async function checkFile(page: Page, path: string): Promise<void> {
  await page.goto("/controleren");
  await page.getByLabel("PDF-bestand").setInputFiles(path);
  await page.getByRole("button", { name: "Bestand controleren" }).click();
}

async function download(page: Page, href: string, path: string): Promise<Buffer> {
  const answer = await page.request.get(href);
  expect(answer.status()).toBe(200);
  const bytes = await answer.body();
  await writeFile(path, bytes);
  const again = await page.request.get(href, { headers: { "if-none-match": answer.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  return bytes;
}

test("the college adopts a report: it cannot be in the future, and stays as it is when more is recorded", async ({
  page,
  browser,
}, info) => {
  test.slow();
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/rapport/vaststellen`);
  await fillDate(page, /Op welke dag/, ["1", "1", "2027"]);
  await page.getByRole("button", { name: "Vaststelling vastleggen" }).click();
  await expect(page.locator(".error-summary")).toContainText("Deze dag ligt na vandaag");

  const first = await adopt(page, base, "01", "06");
  const second = await adopt(page, base, "22", "11");
  const openbaar = `${base}/rapport/vastgesteld/${first}/openbaar`;
  const intern = `${base}/rapport/vastgesteld/${first}/intern`;
  const [publicFile, internalFile, changed] = [
    info.outputPath("openbaar.pdf"),
    info.outputPath("intern.pdf"),
    info.outputPath("anders.pdf"),
  ];
  const bytes = await download(page, openbaar, publicFile);
  await download(page, intern, internalFile);

  await page.goto(`${base}/bewijs/nieuw?soort=meeting&toetspunt=3.1.1c&forum=official`);
  await fillDate(page, /Wanneer/, ["18", "11", "2026"]);
  await page.getByLabel("Waar staat het verslag?").fill("Z/26/901");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page).toHaveURL(/bewaard=1/);
  expect((await (await page.request.get(openbaar)).body()).equals(bytes)).toBe(true);

  await page.goto(`${base}/rapport/vergelijken?eerst=${first}&daarna=${second}`);
  await expect(page.getByRole("heading", { name: "Wat er veranderde" })).toBeVisible();
  await expectAccessible(page);

  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await stranger.goto(`/controleren?code=${first.toLowerCase()}`);
  await expect(stranger.getByRole("status")).toContainText(
    "Deze code hoort bij het vastgestelde rapport van de gemeente Beekrijk",
  );
  await expect(stranger.locator("main")).toContainText(
    "Er is een nieuwer rapport: het college stelde dat vast op 22 november 2026",
  );
  await expect(stranger.getByText("Wat er sindsdien veranderde")).toHaveCount(0);
  await checkFile(stranger, publicFile);
  await expect(stranger.getByRole("status")).toContainText("Dit bestand is het vastgestelde rapport van de gemeente Beekrijk");
  await checkFile(stranger, internalFile);
  await expect(stranger.getByRole("status")).toContainText("niet gelijk aan een vastgesteld rapport");
  const copy = await readFile(publicFile);
  copy[copy.length - 1] = (copy.at(-1) ?? 0) ^ 1;
  await writeFile(changed, copy);
  await checkFile(stranger, changed);
  await expect(stranger.getByRole("status")).toContainText("niet gelijk aan een vastgesteld rapport");
  expect((await stranger.request.get(openbaar, { maxRedirects: 0 })).status()).not.toBe(200);

  await checkFile(page, internalFile);
  await expect(page.getByRole("status")).toContainText("in de interne versie");
  await expect(page.getByText("Wat er sindsdien veranderde")).toBeVisible();
  await expectAccessible(page);
});

test("what is no code or file of a report gets a clear answer", async ({ page }, info) => {
  for (const [typed, message] of [
    ["", "Vul de code in"],
    ["abc", "Een code heeft 12 letters en cijfers; u typte er 3."],
    ["OOOO-OOOO-OOOO", "Het teken “O” komt in geen code voor"],
    ["2222-2222-2223", "Deze code klopt niet"],
    ["2222-2222-2222", "Deze code hoort niet bij een vastgesteld rapport"],
  ] as const) {
    await page.goto(`/controleren?code=${typed}`);
    await expect(page.locator("main")).toContainText(message);
    await expectAccessible(page);
  }
  await page.goto("/controleren");
  await page.getByRole("button", { name: "Bestand controleren" }).click();
  await expect(page.locator("#bestand-fout")).toContainText("Kies een PDF-bestand");
  const text = info.outputPath("brief.pdf");
  await writeFile(text, "Geachte raad");
  await checkFile(page, text);
  await expect(page.locator("#bestand-fout")).toContainText("Dit is geen PDF");
  await expectAccessible(page);
});
