/** The region proposes an action to all municipalities that miss a criterion, and a municipality takes it up in its own plan. */
import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./axe";
import { alertOn, beAdvisorOf, beChainDirector, fillDate, signInAs } from "./visit";

const THEME = "/gemeenten/GM9902/thema/2";
const toAction = (page: Page) => page.getByRole("link", { name: "Maak er een actie van (opmerking bij bouwsteen 2.1.1)" });

/** Opens the form from the shared gap of block 2.1.1, and gives the criterion that it is about. */
async function openProposal(page: Page): Promise<string> {
  await beChainDirector(page);
  await page.getByText(/^Toon nog \d+ gat/).click();
  const gap = page.locator("ol.gaps > li").filter({ hasText: "Wie loopt voor? bij bouwsteen 2.1.1" });
  await gap.getByText("Wie loopt voor?").click();
  await gap.getByRole("link", { name: "Actie voorstellen bij bouwsteen 2.1.1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Actie voorstellen");
  const criterion = new URL(page.url()).searchParams.get("toetspunt") ?? "";
  expect(criterion).toMatch(/^2\.1\.1[a-z]$/);
  return criterion;
}

/** Withdraws what the journey left at Beekrijk, so that it stands as it stood for the journeys after this one. */
async function withdraw(page: Page, text: string): Promise<void> {
  await page.goto("/gemeenten/GM9902/acties");
  await page.getByRole("link", { name: text }).first().click();
  await page.getByRole("link", { name: "Actie intrekken" }).click();
  await page.getByRole("button", { name: "Intrekken" }).click();
  await expect(page).toHaveURL(/ingetrokken=1/);
  await beChainDirector(page);
  await page.goto(THEME);
  await page.getByRole("link", { name: `Intrekken ${text}` }).click();
  await page.getByRole("button", { name: "Intrekken" }).click();
  await expect(page.getByText(text)).toHaveCount(0);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const text = `Wijs een functionaris aan (${javaScriptEnabled})`;

    test("a proposal to all who miss a criterion becomes an action of one of them", async ({ page }) => {
      const criterion = await openProposal(page);
      const members = page.getByRole("group", { name: /Aan welke gemeenten/ });
      for (const box of await members.getByRole("checkbox").all()) {
        const name = await box.evaluate((element) => element.closest("label")?.textContent ?? "");
        const settled = /\((?:aangetoond|anders ingevuld)/.test(name);
        await expect(box).toBeChecked({ checked: !settled && !name.includes("heeft een voorstel van") });
      }
      await members.getByRole("checkbox", { name: /^Beekrijk/ }).check();
      const chosen = await members.getByRole("checkbox", { checked: true }).count();

      await page.getByLabel("Wat stelt u de gemeenten voor?").fill(" ");
      await page.getByRole("button", { name: "Voorstel plaatsen" }).click();
      await expect(alertOn(page)).toContainText("Schrijf uw voorstel.");
      await expect(members.getByRole("checkbox", { checked: true })).toHaveCount(chosen);

      await page.getByLabel("Wat stelt u de gemeenten voor?").fill(`${text}.\nDit jaar nog.`);
      await fillDate(page, /Graag antwoord uiterlijk op/, ["15", "12", "2026"]);
      await page.getByRole("button", { name: "Voorstel plaatsen" }).click();
      await expect(page.getByText(`Het voorstel staat nu bij ${chosen} gemeente`)).toBeVisible();

      await beAdvisorOf(page, "Beekrijk");
      await page.goto(THEME);
      await expect(page.getByText(`${text}.`).first()).toBeVisible();
      await expect(page.getByText("Graag antwoord uiterlijk 15 december 2026.").last()).toBeVisible();
      await page.goto("/gemeenten/GM9902/postvak");
      await expect(page.locator(".inbox__entry").filter({ hasText: text })).toContainText(
        /graag uiterlijk 15 dec 2026.*Sinds /,
      );
      await page.goto(THEME);
      await toAction(page).last().click();
      await expect(page.getByLabel("Wat gaat er gebeuren?")).toHaveValue(text);
      await expect(page.getByLabel("Voor welke bouwsteen, welk toetspunt of welke afspraak?")).toHaveValue(
        `criterion:${criterion}`,
      );
      await page.getByLabel("Wie zorgt daarvoor?").fill("Adviseur OOV");
      await fillDate(page, /Wanneer moet het klaar zijn/, ["1", "6", "2027"]);
      await page.getByRole("button", { name: "Actie vastleggen" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
      await withdraw(page, text);
    });
  });
}

test("nobody is chosen: the form says so and keeps what was typed", async ({ page }) => {
  await openProposal(page);
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  await page.getByLabel("Wat stelt u de gemeenten voor?").fill("Zonder gemeenten");
  await page.getByRole("button", { name: "Voorstel plaatsen" }).click();
  await expect(alertOn(page).getByRole("link")).toHaveText("Kies minstens één gemeente.");
  await expect(page.getByLabel("Wat stelt u de gemeenten voor?")).toHaveValue("Zonder gemeenten");
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("a reader and an advisor propose nothing, and a reader makes no action of a remark", async ({ page }) => {
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto("/gemeenten/GM9902/opmerkingen/nieuw?bouwsteen=2.1.1");
  await page.getByLabel("Wat wilt u de gemeente vragen of meegeven?").fill("Alleen om te lezen.");
  await page.getByRole("button", { name: "Opmerking plaatsen" }).click();
  await expect(page.getByText("Alleen om te lezen.").first()).toBeVisible();
  await signInAs(page, "Lezer Beekrijk");
  await page.goto(THEME);
  await expect(page.getByText("Alleen om te lezen.").first()).toBeVisible();
  await expect(toAction(page)).toHaveCount(0);
  for (const account of ["Lezer Beekrijk", "Beleidsadviseur Beekrijk"] as const) {
    await signInAs(page, account);
    expect((await page.goto("/regio/voorbeeldregio/voorstel?toetspunt=2.1.1a"))?.status()).toBe(404);
  }
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto(THEME);
  await page.getByRole("link", { name: "Intrekken Alleen om te lezen." }).click();
  await page.getByRole("button", { name: "Intrekken" }).click();
  await expect(page.getByText("Alleen om te lezen.")).toHaveCount(0);
});
