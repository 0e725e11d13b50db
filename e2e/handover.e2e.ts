/** An officer leaves: what the function holds is seen, put on paper, and handed over at once; what was, stays in the history. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf, beChainDirector, fillDate, isSound } from "./visit";

test("an advisor hands over what a function holds, with its role, and the paper says where everything stands", async ({
  page,
}) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/toegang`);
  await page.getByRole("link", { name: "Overdracht" }).click();
  await page.getByLabel("Welke functie?").selectOption("Adviseur zorg en veiligheid");
  await page.getByRole("button", { name: "Toon" }).click();
  await expect(page.getByRole("heading", { name: "Wat adviseur zorg en veiligheid doet" })).toBeVisible();
  await expect(page.getByText(/daarop rus(t|ten) \d+ toetspunt/)).toBeVisible();
  await expect(page.getByText("Volgt niemand op, dan gebeurt er dit:")).toBeVisible();
  await isSound(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "PDF" }).click();
  expect((await download).suggestedFilename()).toMatch(/^plateau-overdracht-beekrijk-.*-intern\.pdf$/);

  await page.getByRole("button", { name: "Alles overdragen" }).click();
  await expect(alertOn(page)).toContainText("Vul in wie het overneemt.");
  await page.getByLabel("Wie neemt het over?").fill("adviseur zorg en veiligheid");
  await fillDate(page, /laatste dag/, ["31", "12", "2026"]);
  await page.getByRole("button", { name: "Alles overdragen" }).click();
  await expect(alertOn(page)).toContainText("Vul een andere functie in dan die vertrekt.");
  await page.getByLabel("Wie neemt het over?").fill("adviseur sociaal domein");
  await page.getByLabel("Leg ook vast dat de opvolger de rollen krijgt").check();
  await page.getByRole("button", { name: "Alles overdragen" }).click();
  await expect(page.getByText(/Overgedragen: 2 stukken zijn bijgewerkt/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Wat adviseur sociaal domein doet" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /^Aandachtsfunctionaris/ })).toBeVisible();
});

test("a chain director hands over the region: what waits on whom, what ends, who has which role; a member does not see it", async ({
  page,
}) => {
  const base = await beChainDirector(page);
  await page.goto(`${base}/voorstel?toetspunt=2.1.1a`);
  await page.getByRole("button", { name: "Voorstel plaatsen" }).click();
  await page.goto(base);
  await page.getByRole("link", { name: "Overdracht" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Overdracht");
  const part = (name: string) =>
    page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) });
  await expect(part("Wat op gemeenten wacht").getByRole("row").filter({ hasText: "Voorstel" })).toBeVisible();
  await expect(
    part("Wat van de regio binnen een jaar eindigt")
      .getByText(/^Raakt \d+ gemeente/)
      .first(),
  ).toBeVisible();
  await expect(part("Rollen van de regio").getByRole("row").filter({ hasText: "etenregisseur" })).toBeVisible();
  await isSound(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "PDF" }).click();
  expect((await download).suggestedFilename()).toMatch(/^plateau-overdracht-voorbeeldregio-.*-intern\.pdf$/);

  await beAdvisorOf(page, "Beekrijk");
  expect((await page.goto(`${base}/overdracht`))?.status()).toBe(404);
});
