/** Doing what was agreed: an advisor sees which promises are kept and what to do first, and adds, corrects and withdraws one. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf, beChainDirector, fillDate, isSound, signInAs } from "./visit";

test("an advisor of Zoeterwoude sees which promises of the policy are kept, which are not, and what to do first", async ({
  page,
}) => {
  await signInAs(page, "Beleidsadviseur Zoeterwoude");
  await expect(page.getByText(/afspraken zijn niet nagekomen\. Begin met “/)).toBeVisible();
  await page.getByRole("link", { name: "Afspraken", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Afspraken");
  await expect(page.getByText("0 van 11 afspraken nagekomen")).toBeVisible();
  await isSound(page);
  const first = page.getByRole("heading", { name: "Wat vraagt nu iets" }).locator("xpath=following-sibling::ul/li").first();
  await expect(first.getByRole("link", { name: /Vastleggen dat het gebeurd is/ })).toBeVisible();

  const evaluated = "Het beleid jaarlijks evalueren en waar nodig bijwerken";
  await page
    .getByRole("row", { name: evaluated })
    .getByRole("link", { name: /^Leg vast/ })
    .click();
  await fillDate(page, "Wanneer was de analyse klaar?", ["10", "11", "2026"]);
  await expect(page.getByText(`Afspraak “${evaluated}” is dan nagekomen`)).toBeVisible();
  await isSound(page);
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(page).toHaveURL(/bewaard=1/);
  await page.getByRole("link", { name: "Afspraken", exact: true }).click();
  await expect(page.getByText("1 van 11 afspraken nagekomen")).toBeVisible();
});

test("a form that the policy leaves out is shown as a choice, and one on its way is asked about and answered", async ({
  page,
}) => {
  await signInAs(page, "Beleidsadviseur Zoeterwoude");
  const base = new URL(page.url()).pathname;
  await page.goto(`${base}/thema/1`);
  await expect(page.getByText("Eén vorm is bewust niet in het beleid opgenomen.")).toBeVisible();
  await page.getByRole("link", { name: "Bekijk de vormen" }).click();
  await expect(page.getByText("bewust niet opgenomen")).toBeVisible();
  await page.getByRole("link", { name: "Leg vast wat het beleid hierover zegt" }).last().click();
  await page.getByLabel("Nee, bewust niet").check();
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(alertOn(page)).toContainText("Vul in waarom deze vorm bewust niet in het beleid staat.");
  await page.getByLabel("Waarom bewust niet?").fill("Hier is voor de gemeente nog geen rol.");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByText("bewust niet opgenomen")).toHaveCount(2);
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

  await expect(page.getByRole("heading", { name: "Hoe staat de afspraak ervoor?" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveText(["Uitloggen"]);
  await isSound(page);
  await page.getByRole("link", { name: "Afspraak wijzigen" }).click();
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
  await page.getByRole("link", { name: title ?? "" }).click();
  await expect(page.getByRole("heading", { name: "Bij hoeveel gemeenten is de afspraak nagekomen?" })).toBeVisible();
  const told = await page
    .getByText(/^(\d+ van \d+|Loopt nog bij)/)
    .first()
    .textContent();
  await isSound(page);
  await page.getByRole("link", { name: "Alle afspraken van de regio naast elkaar" }).click();
  await expect(page.getByRole("row", { name: title ?? "" })).toContainText(told ?? "niets");
  await page.goBack();
  await page.getByRole("link", { name: "Afspraak wijzigen" }).click();
  await expect(page.getByText("Met alleen het bewijs van de regio")).toBeVisible();
  await isSound(page);
  await beAdvisorOf(page, "Beekrijk");
  await page.getByRole("link", { name: "Afspraken", exact: true }).click();
  await expect(page.getByRole("link", { name: title ?? "" }).first()).toBeVisible();
});
