/** The region remarks on a block, the municipality answers, and both stand in the log. */
import { expect, type Page, test } from "@playwright/test";
import { alertOn, isSound, signInAs } from "./visit";

const THEME = "/gemeenten/GM9902/thema/2";

/** Sends the form and waits until it led on: what was typed is text in its field as well, before it was stored. */
async function send(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await expect(page).not.toHaveURL(/\/opmerkingen\/nieuw/);
}

/** The chain director says more after an answer, from the inbox of the region. */
async function goOn(page: Page, question: string, followUp: string): Promise<void> {
  await page.goto("/regio/voorbeeldregio/postvak");
  const entry = page.locator(".inbox__entry").filter({ hasText: question });
  await entry.getByText("Wie antwoordde?").click();
  await entry.getByRole("link", { name: /^Reageer bij Beekrijk/ }).click();
  await expect(page.getByText(question).first()).toBeVisible();
  await page.getByRole("button", { name: "Reactie plaatsen" }).click();
  await expect(alertOn(page)).toContainText("Schrijf uw reactie.");
  await page.getByLabel("Wat wilt u de gemeente hierop nog zeggen of vragen?").fill(followUp);
  await send(page, "Reactie plaatsen");
  await expect(page.getByText(followUp).first()).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const question = `Wanneer is de training? (${javaScriptEnabled})`;
    const answer = `In maart. (${javaScriptEnabled})`;
    const followUp = `Wie geeft haar? (${javaScriptEnabled})`;

    test("a chain director's remark is answered by the municipality and withdrawn again", async ({ page }) => {
      await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
      await page.goto(THEME);
      await page.getByRole("link", { name: "Opmerking plaatsen bij bouwsteen 2.1.3" }).click();
      await page.getByRole("button", { name: "Opmerking plaatsen" }).click();
      await expect(alertOn(page)).toContainText("Schrijf uw opmerking.");
      await page.getByLabel("Wat wilt u de gemeente vragen of meegeven?").fill(question);
      await send(page, "Opmerking plaatsen");
      await expect(page.getByText(question).first()).toBeVisible();

      await signInAs(page, "Beleidsadviseur Beekrijk");
      await expect(page.getByText(/\d (?:vraag|vragen) van de regio wacht(?:en)? op u/)).toBeVisible();
      await page.locator(".panel").getByRole("link", { name: "Bouwsteen 2.1.3", exact: true }).click();
      await page.getByRole("link", { name: "Antwoorden op de opmerking bij bouwsteen 2.1.3" }).click();
      await expect(page.getByText(question).first()).toBeVisible();
      await page.getByLabel("Wat is het antwoord van de gemeente?").fill(answer);
      await send(page, "Antwoord plaatsen");
      await expect(page.getByText(answer).first()).toBeVisible();
      await page.goto("/gemeenten/GM9902/logboek");
      await expect(page.getByRole("row", { name: /Antwoord bij bouwsteen 2\.1\.3/ }).first()).toBeVisible();

      await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
      await goOn(page, question, followUp);
      await signInAs(page, "Beleidsadviseur Beekrijk");
      await page.goto("/gemeenten/GM9902/postvak");
      await expect(page.getByRole("listitem").filter({ hasText: question }).first()).toContainText(followUp);

      await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
      await page.goto(THEME);
      await page.getByRole("link", { name: `Intrekken ${question}` }).click();
      await page.getByRole("button", { name: "Intrekken" }).click();
      await expect(page.getByText(question)).toHaveCount(0);
      await page.goto("/regio/voorbeeldregio/postvak?deel=afgerond");
      await expect(page.locator(".inbox__entry").filter({ hasText: question })).toContainText("Ingetrokken");
    });
  });
}

test("a new answer stands on top with its text until the thread is closed, and thanks ask nothing", async ({ page }) => {
  const [question, answer, thanks] = ["Loopt het plan?", "Ja, tot april.", "Dank u wel, dan kijk ik in april weer."];
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto("/gemeenten/GM9902/opmerkingen/nieuw?bouwsteen=2.1.2");
  await page.getByLabel("Wat wilt u de gemeente vragen of meegeven?").fill(question);
  await send(page, "Opmerking plaatsen");
  await expect(page.getByText(question).first()).toBeVisible();
  await page.goto("/gemeenten/GM9902");
  await expect(page.getByText(/aan deze gemeente wacht(?:en)? op antwoord/)).toBeVisible();
  await expect(page.getByText(/op u\b|Bevestig uw deelname/)).toHaveCount(0);
  await page.goto("/gemeenten/GM9902/postvak");
  await expect(page.getByRole("heading", { name: /Wacht op de gemeente/ })).toBeVisible();
  await expect(page.getByText("U bent aan zet")).toHaveCount(0);

  await signInAs(page, "Beleidsadviseur Beekrijk");
  await page.goto("/gemeenten/GM9902/postvak");
  await page.getByRole("link", { name: `Antwoorden (“${question}”)` }).click();
  await page.getByLabel("Wat is het antwoord van de gemeente?").fill(answer);
  await send(page, "Antwoord plaatsen");
  await expect(page.getByText(answer).first()).toBeVisible();

  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto("/regio/voorbeeldregio/postvak");
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Nieuwe antwoorden");
  const entry = page.locator(".inbox__entry").filter({ hasText: question });
  await expect(entry).toContainText(`Beekrijk antwoordde: ${answer}`);
  await expect(entry).toContainText("Nieuw antwoord van Beekrijk");
  await isSound(page);
  await entry.getByText("Wie antwoordde?").click();
  await entry.getByRole("link", { name: /^Reageer bij Beekrijk/ }).click();
  await page.getByLabel("Wat wilt u de gemeente hierop nog zeggen of vragen?").fill(thanks);
  await page.getByLabel("Er hoeft niets meer mee te gebeuren").check();
  await send(page, "Reactie plaatsen");
  await expect(page.getByText(thanks).first()).toBeVisible();
  await page.goto("/regio/voorbeeldregio/postvak?deel=afgerond");
  await expect(entry).toContainText("Afgehandeld");

  await signInAs(page, "Beleidsadviseur Beekrijk");
  await page.goto("/gemeenten/GM9902/postvak");
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Nieuw van de regio");
  await expect(entry).toContainText(thanks);
  await expect(entry).not.toContainText("U bent aan zet");
});

test("a thread that nobody answered is closed with one button", async ({ page }) => {
  const question = "Dit is al opgelost.";
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto("/gemeenten/GM9902/opmerkingen/nieuw?bouwsteen=2.1.2");
  await page.getByLabel("Wat wilt u de gemeente vragen of meegeven?").fill(question);
  await send(page, "Opmerking plaatsen");
  await expect(page.getByText(question).first()).toBeVisible();
  await page.goto("/regio/voorbeeldregio/postvak");
  const entry = page.locator(".inbox__entry").filter({ hasText: question.slice(0, -1) });
  await entry.getByRole("button", { name: /^Afhandelen/ }).click();
  await expect(page.getByText(/is afgehandeld\./)).toBeVisible();
  await expect(entry).toContainText("Afgehandeld");
});

test("a reader sees a thread and has no button to answer it", async ({ page }) => {
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto("/gemeenten/GM9902/opmerkingen/nieuw?bouwsteen=3.1.1");
  await page.getByLabel("Wat wilt u de gemeente vragen of meegeven?").fill("Mooi verslag.");
  await send(page, "Opmerking plaatsen");
  await expect(page.getByText("Mooi verslag.").first()).toBeVisible();
  await signInAs(page, "Lezer Beekrijk");
  await page.goto("/gemeenten/GM9902/thema/3");
  await expect(page.getByText("Mooi verslag.").first()).toBeVisible();
  await expect(page.getByRole("link", { name: /Antwoorden/ })).toHaveCount(0);
  expect((await page.goto("/gemeenten/GM9902/opmerkingen/nieuw?bouwsteen=3.1.1"))?.status()).toBe(404);
});
