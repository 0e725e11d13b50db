/** What is still to come is an action, not evidence. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf, fillDate } from "./visit";

test("an event after today is refused as evidence and becomes an action that makes its criterion planned", async ({ page }) => {
  const base = await beAdvisorOf(page, "Vierbruggen");
  await page.goto(`${base}/bewijs/nieuw?soort=meeting&toetspunt=3.1.1b&forum=triangle`);
  await fillDate(page, /Wanneer/, ["15", "1", "2027"]);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(alertOn(page)).toContainText("na vandaag");
  await page.getByRole("link", { name: "Maak er een actie van" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Actie/);
  await page.getByLabel(/Wie/).fill("Adviseur openbare orde en veiligheid");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page).toHaveURL(/bewaard=1/);
  await page.goto(`${base}/thema/3`);
  await expect(page.getByText("uiterlijk 15 januari 2027").first()).toBeVisible();
});
