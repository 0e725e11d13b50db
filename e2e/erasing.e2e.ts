/** Erasing for good takes two people, works without JavaScript, and leaves the place, the time and the author. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf, fillDate, signInAs } from "./visit";

test.use({ javaScriptEnabled: false });

const MARK = "Bezoeker Verzonnen";

test("an advisor asks, an administrator who does not see the text confirms, and only its place is left", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/bewijs/nieuw?soort=meeting&toetspunt=3.1.1c&forum=official`);
  await fillDate(page, /Wanneer/, ["16", "11", "2026"]);
  await page.getByLabel("Waar staat het verslag?").fill(`Over ${MARK}`);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page).toHaveURL(/bewaard=1/);
  const item = new URL(page.url()).pathname;

  await page.getByText(/Geschiedenis/).click();
  await page.getByRole("link", { name: "Laat de inhoud wissen" }).click();
  await expect(page.getByRole("heading", { name: "Waar de inhoud blijft staan" })).toBeVisible();
  await expect(page.getByText("Geen vastgesteld rapport bevat dit stuk.")).toBeVisible();
  await page.getByRole("radio", { name: /persoonsgegevens/ }).check();
  await page.getByLabel("Toelichting").fill(`De naam ${MARK} hoort hier niet.`);
  await page.getByRole("button", { name: "Wissen aanvragen" }).click();
  await expect(alertOn(page)).toContainText("staat ook in wat gewist wordt");
  await page.getByLabel("Toelichting").fill("Verzoek 14 bij de functionaris.");
  await page.getByRole("button", { name: "Wissen aanvragen" }).click();
  await expect(page).toHaveURL(/gebeurd=gevraagd/);
  const request = new URL(page.url()).pathname;
  await expect(page.getByRole("button", { name: "Ja, voorgoed wissen" })).toHaveCount(0);

  await signInAs(page, "Beheerder");
  await page.goto("/beheer/wissen");
  await page.getByRole("link", { name: "Bewijs van Beekrijk" }).first().click();
  await expect(page).toHaveURL(new RegExp(`${request}$`));
  await expect(page.getByText("U ziet de inhoud niet")).toBeVisible();
  await expect(page.getByText(MARK)).toHaveCount(0);
  await page.getByRole("button", { name: "Ja, voorgoed wissen" }).click();
  await expect(page.getByRole("status")).toContainText("De inhoud is gewist.");
  await expect(page.getByText("Ook uit de bestanden van de database.")).toBeVisible();

  await beAdvisorOf(page, "Beekrijk");
  await page.goto(item);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gewist");
  await expect(page.getByText(MARK)).toHaveCount(0);
  await page.getByText(/Geschiedenis/).click();
  await expect(page.locator(".history li")).toContainText("Gewist");
  await expect(page.locator(".history li")).toContainText("Beleidsadviseur Beekrijk");
  await page.goto(`${item}/wijzigen`);
  await expect(page).toHaveURL(new RegExp(`${item}$`));
  await page.goto(`${base}/logboek`);
  await expect(page.getByRole("row", { name: /Verzoek 14 bij de functionaris.*(gewist|wissen)/ })).toHaveCount(2);
});

test("an administrator sets how long what is kept, and is told what is wrong with a number", async ({ page }) => {
  await signInAs(page, "Beheerder");
  await page.goto("/beheer/bewaren");
  await page.getByLabel("Back-ups").fill("een paar");
  await page.getByRole("button", { name: "Termijnen bewaren" }).click();
  await expect(alertOn(page)).toContainText("Vul een heel getal in");
  await page.getByLabel("Back-ups").fill("6");
  await page.getByRole("button", { name: "Termijnen bewaren" }).click();
  await expect(page.getByRole("status")).toContainText("bewaard");
  await expect(page.getByLabel("Back-ups")).toHaveValue("6");
  await page.goto("/beheer/logboek");
  await expect(page.getByText("Bewaartermijn: 6 maanden (was 3)")).toBeVisible();
});
