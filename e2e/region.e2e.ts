/** The region: what its page tells and leads to, and regional evidence in a municipality (adopting, and an exception). */
import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./axe";
import { alertOn, beAdvisorOf, beChainDirector, brickOf, fillDate } from "./visit";

/** The part of the region's page under a heading. */
const part = (page: Page, name: RegExp) =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name }) });

/** The rows of the region's table that are shown. */
const shown = (page: Page) => page.locator(".members tbody tr:visible");

/** Marks the page, so that loading it anew is noticed. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute("data-mark", "same"));
const isSamePage = (page: Page) => expect(page.locator("body")).toHaveAttribute("data-mark", "same");

test("a new chain director finds the gap that most share, an example for it, the form to solve it together, and what lapses next", async ({
  page,
}) => {
  const base = await beChainDirector(page);
  await expect(
    page.getByText(
      /^3 van 12 gemeenten hebben het basisniveau\. Zonder nieuw bewijs .* verliezen het\. De meeste winst zit in medewerkers leren/,
    ),
  ).toBeVisible();
  const gap = part(page, /gezamenlijke gaten/)
    .locator("ol.gaps > li")
    .first();
  await expect(gap).toContainText("8 van 12");
  await expect(gap).toContainText("Medewerkers leren signaleren");

  await gap.getByText("Wie loopt voor?").click();
  await gap.getByRole("link", { name: "Eikendam" }).click();
  await expect(page).toHaveURL(/\/thema\/2#bouwsteen-2\.1\.3$/);
  await expect(brickOf(page, "2.1.3")).toHaveText(/: aangetoond$/);

  await page.goto(base);
  await gap.getByRole("link", { name: "Regionaal oplossen (2.1.3c)" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Activiteit vastleggen");
  await expect(page.getByText("Voor toetspunt 2.1.3c:")).toBeVisible();

  await page.goto(base);
  const lapse = part(page, /Vervalt binnen 90 dagen/)
    .locator("ol > li")
    .first();
  await expect(lapse).toContainText("2 dec 2026");
  await expect(lapse).toContainText("over 10 dagen");
  await expect(lapse.getByRole("link", { name: "Bosweerd", exact: true })).toBeVisible();
  await expect(
    part(page, /rollen/)
      .getByRole("listitem")
      .filter({ hasText: "Ketenregisseur" }),
  ).toContainText("7 van 12");
});

test("every number leads to all municipalities at that criterion, today and on another day, and as a file", async ({
  page,
}) => {
  const base = await beChainDirector(page);
  await part(page, /gezamenlijke gaten/)
    .getByRole("link", { name: /twee keer per jaar in de gezagsdriehoek/ })
    .click();
  await expect(
    page.getByText("6 van 12 gemeenten hebben dit op orde. Komt er niets bij, dan zijn dat er 3 op 1 januari 2027."),
  ).toBeVisible();
  await page.getByLabel("Stand", { exact: true }).selectOption("Niet op orde");
  await page.getByRole("button", { name: "Toon" }).last().click();
  await expect(page.locator(".criterion-table tbody tr")).toHaveCount(6);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download als CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("plateau-voorbeeldregio-3-1-1b-2026-11-22-intern.csv");
  await page.goto(`${base}/twee-dagen`);
  for (const meaning of [/Een toetspunt is één vraag/, /Bewijs telt mee zolang/])
    await expect(page.getByText(meaning)).toBeVisible();
  // How many depends on what journeys before this one recorded for Beekrijk.
  await expect(page.getByText(/[45] gemeenten verliezen een thema op plateau 1/)).toBeVisible();
  await expect(page.locator(".change-list > li").first()).toContainText("Raakt Oeverstein en Polderwijk");
  await page.goto(`${base}/eindigt`);
  await expect(
    page.getByText(/^Er vervallen \d+ dingen: 1 kost een gemeente het basisniveau, \d+ een gemeente een hele/),
  ).toBeVisible();
  const heaviest = page.getByRole("heading", { name: /^Kost het basisniveau bij \d gemeenten? \(1\)$/ }).locator("+ ol > li");
  await expect(heaviest).toContainText("Oeverstein en Polderwijk verliezen daardoor het basisniveau.");
});

test("the region's figures are those of the municipalities' own pages", async ({ page }) => {
  test.slow();
  await beChainDirector(page);
  const rows = shown(page);
  await expect(rows).toHaveCount(12);
  const told = await rows.evaluateAll((all) =>
    all.map((row) => ({
      href: row.querySelector("a")?.getAttribute("href") ?? "",
      themes: row.querySelector("strong")?.textContent,
    })),
  );
  expect(told.filter(({ themes }) => themes === "5")).toHaveLength(3);
  for (const { href, themes } of told) {
    await page.goto(href);
    await expect(page.locator(".wall-card strong").filter({ hasText: /^Plateau/ })).toHaveCount(Number(themes));
  }
});

test("searching, filtering and sorting happen without loading the page, and the address brings the same back", async ({
  page,
}) => {
  await beChainDirector(page);
  await mark(page);
  await page.getByLabel("Zoek op naam").fill("beek");
  await expect(shown(page)).toHaveCount(1);
  await expect(page.getByRole("status")).toHaveText("1 gemeente van 12");
  await page.getByLabel("Zoek op naam").fill("");
  await page.getByLabel("Volgorde").selectOption("Meest ontbreekt");
  await expect(shown(page).first()).toContainText(/mist 11 bouwstenen/);
  const missing = (await page.getByText(/^mist \d+/).allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));
  expect(missing).toEqual([...missing].sort((a, b) => b - a));
  await page.getByLabel("Plateau", { exact: true }).selectOption("Plateau 1");
  await expect(shown(page)).toHaveCount(3);
  await isSamePage(page);
  await expect(page).toHaveURL(/plateau=1&volgorde=meeste-gaten/);
  await page.reload();
  await expect(shown(page)).toHaveCount(3);
  await expect(page.getByLabel("Volgorde")).toHaveValue("meeste-gaten");
});

test("another day is shown without loading the page anew", async ({ page }) => {
  await beChainDirector(page);
  await mark(page);
  await page.getByLabel("Stand op").fill("1-1-2025");
  await page.getByRole("button", { name: "Toon" }).first().click();
  await expect(page.getByText("U kijkt niet naar vandaag.")).toBeVisible();
  await expect(page).toHaveURL(/peildatum=1-1-2025/);
  await isSamePage(page);
});

test("the table of municipalities can be downloaded as CSV and Excel", async ({ page }) => {
  await beChainDirector(page);
  for (const [link, ending] of [
    ["CSV", "csv"],
    ["Excel", "xlsx"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: link }).last().click(),
    ]);
    expect(download.suggestedFilename()).toBe(`plateau-voorbeeldregio-2026-11-22-intern.${ending}`);
  }
});

test("axe finds nothing on the region with everything unfolded, and nothing is wider than the screen", async ({ page }) => {
  test.slow();
  await beChainDirector(page);
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
  for (const width of [1280, 700, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("on a narrow screen the filters are folded until one is set, on a wide one they are not", async ({ page }) => {
    const base = await beChainDirector(page);
    const fold = page.getByText(/^Filteren \(\d actief\)$/);
    for (const path of ["", "/toetspunt/2.1.3", "/bewijs"]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${base}${path}`);
      await expect(page.getByLabel("Volgorde")).toBeVisible();
      await expect(fold).toBeHidden();
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(page.getByLabel("Volgorde")).toBeHidden();
      await expect(fold).toHaveText("Filteren (0 actief)");
    }
    await page.goto(`${base}?plateau=1`);
    await expect(fold).toHaveText("Filteren (1 actief)");
    await expect(page.getByLabel("Plateau", { exact: true })).toBeVisible();
  });

  test("the table is searched, filtered and sorted by the server, and the day can be chosen", async ({ page }) => {
    await beChainDirector(page);
    await page.getByLabel("Stand op").fill("1-1-2025");
    await page.getByRole("button", { name: "Toon" }).first().click();
    await expect(page.getByText("U kijkt niet naar vandaag.")).toBeVisible();
    await page.getByLabel("Zoek op naam").fill("ei");
    await page.getByRole("button", { name: "Toon" }).last().click();
    await expect(page).toHaveURL(/peildatum=2025-01-01&zoek=ei/);
    await expect(shown(page)).toHaveText([/^Eikendam/, /^Heidedorp/, /^Kleiveld/, /^Oeverstein/]);
    await expect(page.getByText("U kijkt niet naar vandaag.")).toBeVisible();
  });
});

test("a municipality adopts the region's plan, and from then on it counts as its own", async ({ page }) => {
  const base = await beAdvisorOf(page, "Vierbruggen");
  await page.goto(`${base}/bewijs?eigenaar=region`);
  await page
    .getByRole("row", { name: /Regionaal plan aanpak mensenhandel 2024-2027/ })
    .getByRole("link", { name: "Overnemen" })
    .click();
  await page.getByLabel("Gemeenteraad").check();
  await fillDate(page, /vastgesteld/, ["1", "10", "2026"]);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page).toHaveURL(/bewaard=1/);
  await page.goto(`${base}/thema/1`);
  await expect(brickOf(page, "1.1.1")).not.toHaveText(/nog niet aangetoond/);
});

test("an exception takes a region's item out for this municipality until the day it is corrected to, and can be withdrawn", async ({
  page,
}) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/thema/4`);
  const wall = brickOf(page, "4.2.2");
  await expect(wall).toHaveText(/: aangetoond$/);
  await page.goto(`${base}/bewijs?eigenaar=region&soort=appointment`);
  await page
    .getByRole("row", { name: /ketenregisseur/i })
    .getByRole("link", { name: "Uitzondering maken" })
    .click();
  await fillDate(page, /Vanaf/, ["1", "11", "2026"]);
  await page.getByLabel(/Waarom/).fill("Verzonnen voorbeeld: de gemeente doet tijdelijk niet mee.");
  await page.getByRole("button", { name: "Uitzondering vastleggen" }).click();
  await expect(page.getByRole("heading", { name: "Uitzondering voor deze gemeente" })).toBeVisible();
  const item = page.url();
  await page.goto(`${base}/thema/4`);
  await expect(wall).not.toHaveText(/: aangetoond$/);

  await page.goto(item);
  await page.getByRole("link", { name: "Uitzondering wijzigen" }).click();
  await expect(page.getByLabel(/Waarom/)).toHaveValue("Verzonnen voorbeeld: de gemeente doet tijdelijk niet mee.");
  await fillDate(page, /Tot en met/, ["31", "10", "2026"]);
  await page.getByRole("button", { name: "Wijziging bewaren" }).click();
  await expect(alertOn(page).getByText("Kies een einddatum die niet voor de begindatum ligt.")).toBeVisible();
  await fillDate(page, /Tot en met/, ["20", "11", "2026"]);
  await page.getByRole("button", { name: "Wijziging bewaren" }).click();
  await expect(page.getByText("Telt niet mee vanaf 1 november 2026 tot en met 20 november 2026")).toBeVisible();
  await page.goto(`${base}/thema/4`);
  await expect(wall).toHaveText(/: aangetoond$/);

  await page.goto(item);
  await page.getByRole("button", { name: "Uitzondering intrekken" }).click();
  await expect(page.getByRole("button", { name: "Uitzondering intrekken" })).toHaveCount(0);
  await page.goto(`${base}/thema/4`);
  await expect(wall).toHaveText(/: aangetoond$/);
});
