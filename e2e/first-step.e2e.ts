/** From nothing to a true overview: a municipality reads its policy plan, or answers ten questions; with and without JavaScript. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { alertOn, beAdvisorOf, brickOf, isSound, signInAs } from "./visit";

/** The text of an invented plan, as a browser uploads it. */
const plan = (name: string) => ({
  name,
  mimeType: "text/plain",
  buffer: readFileSync(new URL("../lib/policy/texts/tuned/a1.txt", import.meta.url)),
});

/** A field of the document itself: what else was found has fields of the same names. */
const documentField = (page: Page, name: string) => page.locator(`[name="document.${name}"]`);

test("an advisor has the plan read, ticks what is right, and records all of it with one save", async ({ page }) => {
  const base = await beAdvisorOf(page, "Vierbruggen");
  await page.goto(`${base}/bewijs/lezen`);
  await isSound(page);
  await page.getByRole("button", { name: "Lees het plan" }).click();
  await expect(alertOn(page)).toContainText("Kies een bestand, of plak de tekst.");
  await page.getByLabel("Kies het document").setInputFiles(plan("beleidsplan.txt"));
  await page.getByRole("button", { name: "Lees het plan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat staat er in uw beleid?");
  await isSound(page);
  const boxes = page.locator('input[name="passage"]');
  expect(await boxes.count()).toBeGreaterThan(20);
  const ticked = await page.locator('input[name="passage"]:checked').count();
  expect(ticked).toBeGreaterThan(5);

  await documentField(page, "adoptedOn").fill("");
  await documentField(page, "validFrom").fill("");
  await page.getByRole("button", { name: "Vastleggen wat is aangekruist" }).click();
  await expect(alertOn(page)).toContainText("sinds wanneer het document geldt");
  expect(await page.locator('input[name="passage"]:checked').count()).toBe(ticked);

  await documentField(page, "title").fill("Beleidsplan van de proef");
  await documentField(page, "validFrom").fill("1-1-2026");
  await page.getByRole("button", { name: "Vastleggen wat is aangekruist" }).click();
  await expect(page).toHaveURL(/vastgelegd=/);
  await page.goto(`${base}/bewijs?zoek=Beleidsplan van de proef`);
  await expect(page.getByRole("link", { name: "Beleidsplan van de proef" }).first()).toBeVisible();
});

test("a file that cannot be read is refused with what to do, and nothing is stored", async ({ page }) => {
  const base = await beAdvisorOf(page, "Vierbruggen");
  await page.goto(`${base}/bewijs/lezen`);
  for (const [name, bytes, sentence] of [
    ["plan.pdf", "%PDF-1.7 niets", "beschadigd"],
    ["plan.txt", " \n \n", "geen tekst"],
    ["plan.docx", "PK\u0003\u0004 niets", /beschadigd|niet lezen/],
  ] as const) {
    await page.getByLabel("Kies het document").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(bytes) });
    await page.getByRole("button", { name: "Lees het plan" }).click();
    await expect(alertOn(page)).toContainText(sentence);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the plan is read and recorded with an upload, a page of boxes and one save", async ({ page }) => {
    const base = await beAdvisorOf(page, "Vierbruggen");
    await page.goto(`${base}/beginnen`);
    await page.getByLabel("Kies het document").setInputFiles(plan("plan-zonder-script.txt"));
    await page.getByRole("button", { name: "Lees het plan" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat staat er in uw beleid?");
    await documentField(page, "title").fill("Plan zonder script");
    await documentField(page, "validFrom").fill("1-1-2026");
    await page.getByRole("button", { name: "Vastleggen wat is aangekruist" }).click();
    await expect(page).toHaveURL(/vastgelegd=/);
  });

  test("ten questions become evidence, what is not known is passed over, and what is incomplete is said", async ({ page }) => {
    await signInAs(page, "Beleidsadviseur Groningen");
    await page.goto("/gemeenten/GM0014/beginnen");
    const triangle = page.getByRole("group", { name: "Besprak de gezagsdriehoek mensenhandel het afgelopen jaar?" });
    await triangle.getByLabel("Ja").check();
    await page.getByRole("button", { name: "Antwoorden vastleggen" }).click();
    await expect(alertOn(page)).toContainText("Vul de datum van het overleg in.");
    await triangle
      .getByRole("textbox", { name: /Wanneer was het/ })
      .first()
      .fill("3-3-2026");
    await triangle
      .getByRole("textbox", { name: /Wanneer was het/ })
      .nth(1)
      .fill("10 september 2026");
    await page.getByRole("button", { name: "Antwoorden vastleggen" }).click();
    await expect(page).toHaveURL(/begonnen=2/);
    await expect(brickOf(page, "3.1.1")).toHaveCount(1);
  });
});
