/** Doing what was agreed: an advisor sees which promises are kept and what to do first, and adds, corrects and withdraws one. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf, beChainDirector, fillDate, isSound, signInAs } from "./visit";

test("an advisor of Zoeterwoude sees which promises of the policy are kept, which are not, and what to do first", async ({
  page,
}) => {
  await signInAs(page, "Beleidsadviseur Zoeterwoude");
  await page.getByRole("link", { name: "Afspraken", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Afspraken");
  await expect(page.getByText(/\d van 11 afspraken nagekomen/)).toBeVisible();
  await isSound(page);
  const first = page.getByRole("heading", { name: "Wat vraagt nu iets" }).locator("xpath=following-sibling::ul/li").first();
  await first.getByRole("link", { name: /Vastleggen dat het gebeurd is/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("vastleggen");
});

test("an agreement is recorded with what counts now beside it, corrected, followed back and withdrawn", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/afspraken/nieuw`);
  await page.getByRole("link", { name: "Overleg", exact: true }).click();
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(alertOn(page)).toContainText("Kies hoe vaak dit moet gebeuren.");
  await page.getByLabel("Wat is er afgesproken?").fill("Twee keer per jaar de gezagsdriehoek");
  await page.getByLabel("Gezagsdriehoek", { exact: true }).check();
  await page.getByLabel("Hoe vaak?").selectOption("2/P1Y");
  await fillDate(page, /Vanaf wanneer/, ["1", "1", "2024"]);
  await expect(page.getByRole("heading", { name: "Dit telt mee" })).toBeVisible();
  await isSound(page);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page).toHaveURL(/bewaard=1/);

  await page.getByLabel("Wie zorgt daarvoor?").fill("adviseur OOV");
  await page.getByRole("button", { name: "Wijziging bewaren" }).click();
  await expect(page.getByText("Geschiedenis (2 versies)")).toBeVisible();
  await page.goto(`${base}/afspraken`);
  await expect(page.getByRole("link", { name: "Twee keer per jaar de gezagsdriehoek" }).first()).toBeVisible();
  await page.getByRole("link", { name: "Twee keer per jaar de gezagsdriehoek" }).first().click();
  await page.getByRole("link", { name: "Afspraak intrekken" }).click();
  await page.getByRole("button", { name: "Intrekken" }).click();
  await expect(page.getByText("De afspraak is ingetrokken.")).toBeVisible();
});

test("an agreement of the region stands with each of its municipalities", async ({ page }) => {
  const region = await beChainDirector(page);
  await page.goto(`${region}/afspraken`);
  const title = await page.getByRole("rowheader").first().textContent();
  await beAdvisorOf(page, "Beekrijk");
  await page.getByRole("link", { name: "Afspraken", exact: true }).click();
  await expect(page.getByRole("link", { name: title ?? "" }).first()).toBeVisible();
});
