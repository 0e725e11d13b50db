/** Adopted reports: the college adopts one, it stays as it was, anyone can check a paper or a file, and everyone may read it. */
import { readFile, writeFile } from "node:fs/promises";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./axe";
import { beAdvisorOf, complaintsOn, fillDate, isSound } from "./visit";

test.describe.configure({ mode: "serial" });

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

/** Records that the college adopted the report on this day of 2026, and gives its code. */
async function adopt(page: Page, base: string, day: string, month: string): Promise<string> {
  await page.goto(`${base}/rapport/vaststellen?peildatum=2026-${month}-${day}`);
  await fillDate(page, /Op welke dag/, [day, month, "2026"]);
  // What is not kept and of which no reason is recorded is asked after, with the way to it, and then has to be confirmed.
  await expect(page.getByRole("link", { name: /Waarom komen wij .* niet of deels na\?/ })).toHaveAttribute("href", /raad#/);
  await expect(page.getByRole("checkbox", { name: /niet of deels nakomen, staat niet in de nota/ })).not.toBeChecked();
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

/** Every address of our own that can be reached from one, with the status of each: by links alone, as a search engine goes. */
async function crawled(request: APIRequestContext, start: string, origin: string): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const answer = await request.get(path, { maxRedirects: 0 });
    seen.set(path, answer.status());
    if (!(answer.headers()["content-type"] ?? "").includes("html")) continue;
    for (const [, href = ""] of (await answer.text()).matchAll(/<(?:a|link)\b[^>]*? href="([^"]+)"/g)) {
      const to = new URL(href.replaceAll("&amp;", "&"), new URL(path, origin));
      if (to.origin === origin) waiting.push(to.pathname + to.search);
    }
  }
  return seen;
}

async function chooseToBePublic(page: Page, base: string, chosen: boolean): Promise<void> {
  await page.goto(`${base}/delen`);
  await page.getByRole("checkbox", { name: /Iedereen mag/ }).setChecked(chosen);
  await page.getByRole("button", { name: "Keuze vastleggen" }).click();
  await expect(page.getByText("Uw keuze is vastgelegd.")).toBeVisible();
}

const BEEKRIJK = "/openbaar/GM9902";
const publicPages = ["/openbaar", BEEKRIJK, "/openbaar/regio/voorbeeldregio"];

/** That a page is whole for a stranger, may be kept and found, and is the same bytes for who is signed in. */
async function isForEveryone(path: string, stranger: Page, member: Page): Promise<void> {
  const answer = await stranger.goto(path);
  const headers = (await answer?.allHeaders()) ?? {};
  expect(headers, path).toMatchObject({ "cache-control": "public, no-cache", "last-modified": expect.stringMatching(/GMT$/) });
  expect(headers["content-security-policy"], path).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self';/);
  expect([headers["set-cookie"], headers["x-robots-tag"]], path).toEqual([undefined, undefined]);
  await isSound(stranger);
  const [theirs, mine] = [await stranger.request.get(path), await member.request.get(path)];
  expect(await mine.text(), path).toBe(await theirs.text());
  const again = await stranger.request.get(path, { headers: { "if-none-match": headers.etag ?? "" } });
  expect(again.status(), path).toBe(304);
}

test("a page for everyone cannot be chosen before a report was adopted, and it is said why", async ({ page }) => {
  const base = await beAdvisorOf(page, "Vierbruggen");
  await page.goto(`${base}/delen`);
  await expect(page.getByText("Er is nog geen vastgesteld rapport.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /Iedereen mag/ })).toHaveCount(0);
});

test("a municipality makes its report public: everyone reads it, search engines find it, and it is gone once it says so", async ({
  page,
  browser,
  baseURL: origin = "",
}) => {
  test.slow();
  const base = await beAdvisorOf(page, "Beekrijk");
  const context = await browser.newContext();
  const stranger = await context.newPage();
  expect((await stranger.request.get(BEEKRIJK)).status()).toBe(404);
  await chooseToBePublic(page, base, true);
  await page.getByRole("link", { name: "bekijk de openbare pagina" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aanpak van mensenhandel in Beekrijk");

  const complaints = complaintsOn(stranger);
  for (const path of publicPages) await isForEveryone(path, stranger, page);
  expect(complaints).toEqual([]);

  await stranger.goto(BEEKRIJK);
  await expect(stranger.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  await expect(stranger.locator("link[rel=canonical]")).toHaveAttribute("href", /\/openbaar\/GM9902$/);
  const data = JSON.parse((await stranger.locator("script[type='application/ld+json']").textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "Dataset", datePublished: "2026-11-22", inLanguage: "nl" });
  for (const { contentUrl } of data.distribution) {
    expect((await stranger.request.get(new URL(contentUrl).pathname)).status(), contentUrl).toBe(200);
  }

  const found = await crawled(context.request, "/openbaar", origin);
  expect([...found].filter(([, status]) => status !== 200)).toEqual([]);
  expect([...found.keys()]).toEqual(
    expect.arrayContaining(["/openbaar/GM9902/pdf", "/openbaar/GM9902/bestand", "/controleren"]),
  );
  expect(await context.cookies()).toEqual([]);
  expect(await (await stranger.request.get("/robots.txt")).text()).toContain("Disallow: /\n");
  expect(await (await stranger.request.get("/openbaar/sitemap.xml")).text()).toContain("/openbaar/GM9902</loc>");
  expect((await stranger.request.get("/")).headers()["x-robots-tag"]).toBe("noindex");

  await chooseToBePublic(page, base, false);
  for (const path of [
    "/openbaar/GM9902",
    "/openbaar/GM9902/pdf",
    "/openbaar/GM9902/bestand",
    "/openbaar/regio/voorbeeldregio",
  ]) {
    const answer = await stranger.request.get(path);
    expect([answer.status(), answer.headers()["content-type"]], path).toEqual([404, "text/plain; charset=utf-8"]);
    expect(await answer.text(), path).toContain("Deze openbare pagina is er niet.");
  }
});
