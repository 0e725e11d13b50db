/** What the council asked and was promised: recorded, kept in sight, told in the note by itself, and withdrawn. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf, fillDate, isSound } from "./visit";

test("a promise is recorded, seen on the overview and in the report, settled, and withdrawn", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/rapport`);
  await page.getByRole("link", { name: "Bekijk of wijzig ze" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Moties en toezeggingen");
  await expect(page.getByText("te laat", { exact: true })).toBeVisible();
  await isSound(page);
  await page.getByRole("link", { name: "Motie of toezegging vastleggen" }).click();
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(alertOn(page)).toContainText("Vul in wat er is gevraagd of beloofd.");
  await page.getByLabel("Toezegging", { exact: true }).check();
  await page.getByLabel("Wat is er gevraagd of beloofd?").fill("Een folder voor huisartsen");
  await fillDate(page, /Op welke dag/, ["1", "9", "2026"]);
  await fillDate(page, /Wanneer moet het klaar zijn/, ["31", "12", "2026"]);
  await page.getByText("Waar gaat het over?").click();
  await page.getByLabel("3.1.1f Professionals").check();
  await isSound(page);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page).toHaveURL(/bewaard=1/);

  await page.goto(base);
  await expect(page.getByRole("link", { name: "1 van 4 moties en toezeggingen afgedaan" })).toBeVisible();
  await page.goto(`${base}/rapport`);
  // A full note counts what does not fit; the annex names all.
  await page.locator("article summary", { hasText: "De bijlage" }).click();
  await expect(page.getByRole("rowheader", { name: "Een folder voor huisartsen" }).first()).toBeVisible();

  await page.goto(`${base}/moties`);
  await page.getByRole("link", { name: "Een folder voor huisartsen" }).click();
  await page.getByRole("radio", { name: "Afgedaan" }).check();
  await page.getByLabel("Wat is ermee gedaan?").fill("De folder is verstuurd.");
  await page.getByRole("button", { name: "Wijziging bewaren" }).click();
  await expect(page.getByText("Geschiedenis (2 versies)")).toBeVisible();
  await page.getByRole("link", { name: "Intrekken" }).click();
  await page.getByRole("button", { name: "Intrekken" }).click();
  await expect(page.getByText("De motie of toezegging is ingetrokken.")).toBeVisible();
});

test("an advisor writes an answer of their own, downloads it, and goes back to Plateau's", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/rapport/antwoord`);
  await isSound(page);
  await page.getByRole("link", { name: /Schrijf een eigen antwoord.*Wat kost het/ }).click();
  await page.getByLabel("Uw antwoord").fill("Dat staat in de begroting.");
  await isSound(page);
  await page.getByRole("button", { name: "Antwoord bewaren" }).click();
  await expect(page.getByText("Dat staat in de begroting.")).toBeVisible();
  await page.getByLabel(/Neem op.*Wat kost het/).check();
  const started = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download als OpenDocument" }).click();
  expect((await started).suggestedFilename()).toMatch(/^plateau-antwoord-beekrijk-.*-openbaar\.odt$/);
  await page.getByRole("link", { name: /Wijzig dit antwoord.*Wat kost het/ }).click();
  await page.getByRole("button", { name: "Gebruik weer het antwoord van Plateau" }).click();
  await expect(page.getByText("Het antwoord is weer dat van Plateau.")).toBeVisible();
});
