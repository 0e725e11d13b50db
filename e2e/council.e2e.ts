/** The council's form: what the advisor fills in stands in the report, and changes nothing of the stand. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf, fillDate } from "./visit";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an advisor fills in the note for the council, mends a mistake, and sees it in the report", async ({ page }) => {
      const base = await beAdvisorOf(page, "Vierbruggen");
      await page.goto(`${base}/rapport`);
      const standing = await page.locator(".report-sheet .walls").textContent();
      await page.getByRole("link", { name: /Gegevens (invullen|wijzigen)/ }).click();
      await expect(page.getByRole("textbox", { name: /^Aan / })).toHaveValue("Gemeenteraad");

      await page.getByLabel("Onderwerp").fill("Mensenhandel: waar staat Vierbruggen?");
      await page.getByLabel("Informatie bij").fill("Team veiligheid");
      await fillDate(page, /Datum vaststelling/, ["31", "2", "2026"]);
      await page.getByLabel("Toezegging of motie 1").fill("Motie 12: elk jaar een rapport");
      await page.getByLabel("Antwoord op 1").fill("");
      await page.getByRole("button", { name: "Gegevens bewaren" }).click();
      await expect(alertOn(page)).toContainText("Vul bij toezegging of motie 1 in hoe dit rapport antwoordt.");
      await expect(alertOn(page)).toContainText("Deze datum bestaat niet.");
      await expect(page.getByLabel("Informatie bij")).toHaveValue("Team veiligheid");

      await fillDate(page, /Datum vaststelling/, ["", "", ""]);
      await page.getByLabel("Antwoord op 1").fill("Met dit rapport.");
      await page.getByRole("button", { name: "Gegevens bewaren" }).click();
      await expect(page).toHaveURL(/bewaard=1/);

      await page.goto(`${base}/rapport`);
      const sheet = page.locator(".report-sheet");
      await expect(sheet).toContainText("Mensenhandel: waar staat Vierbruggen?");
      await expect(sheet).toContainText("Team veiligheid");
      await expect(sheet).toContainText("Motie 12: elk jaar een rapport");
      expect(await page.locator(".report-sheet .walls").textContent()).toBe(standing);
    });
  });
}

test("a text that is emptied gets the proposal back, and two people see each other's changes", async ({ page, context }) => {
  const base = await beAdvisorOf(page, "Bergeijk");
  const form = `${base}/rapport/raad`;
  await page.goto(form);
  const proposed = await page.getByLabel("In het kort").inputValue();
  expect(proposed).not.toBe("");
  const other = await context.newPage();
  await other.goto(form);

  await page.getByLabel("In het kort").fill("Wij zijn op weg.");
  await page.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(page).toHaveURL(/bewaard=1/);
  await other.getByLabel("In het kort").fill("Wij zijn er bijna.");
  await other.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(alertOn(other)).toContainText("Wij zijn op weg.");
  await expect(other.getByLabel("In het kort")).toHaveValue("Wij zijn er bijna.");

  await page.getByLabel("In het kort").fill("");
  await page.getByRole("button", { name: "Gegevens bewaren" }).click();
  // In the voice of the college, now that it filled in the form.
  await expect(page.getByLabel("In het kort")).toHaveValue(/vier (?:van de zestien onderdelen|op orde)|zijn er vier op orde/);
});

test("before it becomes public, typed texts are listed, and one that the evidence has overtaken is marked with the difference", async ({
  page,
}) => {
  const base = await beAdvisorOf(page, "Bergeijk");
  const typed = "Dit doen wij goed: vier dingen.";
  await page.goto(`${base}/rapport/raad`);
  await page.getByLabel("In het kort").fill(typed);
  await page.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(page).toHaveURL(/bewaard=1/);

  for (const screen of ["rapport", "rapport/vaststellen"]) {
    await page.goto(`${base}/${screen}`);
    const publicTexts = page.getByRole("region", { name: "Wat iedereen kan lezen" });
    await expect(publicTexts.getByText(/getypte teksten? word(t|en) openbaar/)).toBeVisible();
    await expect(publicTexts.locator("dd", { hasText: typed })).toHaveCount(1);
    await expect(page.getByText("ouder dan het bewijs")).toHaveCount(0);

    await page.goto(`${base}/${screen}?peildatum=2024-06-30`);
    const mark = page.locator(".panel--warning", { hasText: "ouder dan het bewijs" });
    await expect(mark).toContainText("In het kort");
    await expect(mark).toContainText("Toen: ");
    await expect(mark).toContainText("Nu: ");
    await expect(mark.getByRole("link", { name: "Bekijk deze teksten" })).toHaveAttribute("href", `${base}/rapport/raad`);
  }

  await page.goto(`${base}/rapport/raad`);
  await page.getByLabel("In het kort").fill("");
  await page.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(page).toHaveURL(/bewaard=1/);
});
