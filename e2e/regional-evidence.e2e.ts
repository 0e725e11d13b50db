/** The region records a training once, each municipality confirms its own part, and the region sees for whom it counts. */
import { expect, type Page, test } from "@playwright/test";
import { alertOn, fillDate, isSound, signInAs } from "./visit";

const REGION = "/regio/voorbeeldregio";

async function invite(page: Page, title: string): Promise<void> {
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto(`${REGION}/bewijs/nieuw?soort=meeting&forum=chain`);
  await page.getByLabel("Hoe noemt u dit overleg?").fill(title);
  await fillDate(page, /Wanneer/, ["18", "11", "2026"]);
  await page.getByLabel("Laat deze gemeenten zelf bevestigen").check();
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
}

/** The round about the triangle, as it stands in an inbox. */
const round = (page: Page) => page.locator(".inbox__entry").filter({ hasText: "gezagsdriehoek" }).first();

/** From the criterion that they miss, two municipalities are asked when they last discussed it. */
async function askTwo(page: Page): Promise<void> {
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto(`${REGION}/toetspunt/3.1.1b`);
  await page.getByRole("link", { name: /^Vraag het aan \d+ gemeenten?$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Wanneer was het laatste overleg .*gezagsdriehoek\?$/);
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  await page.getByRole("button", { name: "Vraag stellen" }).click();
  await expect(alertOn(page)).toContainText("Kies minstens één gemeente.");
  await page.getByRole("checkbox", { name: /^Vierbruggen/ }).check();
  await page.getByRole("checkbox", { name: /^Beekrijk/ }).check();
  await page.getByRole("button", { name: "Vraag stellen" }).click();
  await expect(page.getByText(/is gevraagd aan 2 gemeenten/)).toBeVisible();
  await expect(round(page)).toContainText("0 van 2");
}

/** Only who did not answer can be reminded, and once a day. */
async function remindBeekrijk(page: Page): Promise<void> {
  await round(page).getByText("Herinner wie nog niet antwoordde (1)").click();
  await expect(round(page)).toContainText("Een herinnering krijgt: Beekrijk.");
  const button = round(page).getByRole("button", { name: /^Herinner Beekrijk/ });
  await button.click();
  await expect(page.getByText("Beekrijk is herinnerd.")).toBeVisible();
  await expect(round(page)).toContainText("Beekrijk wacht op antwoord; herinnerd op ");
  await button.click();
  await expect(page.locator(".error-summary")).toContainText("U herinnerde deze gemeente vandaag al.");
}

/** Vierbruggen answers from its inbox, first with something that is no day. */
async function answerWith(page: Page, day: string): Promise<void> {
  await signInAs(page, "Beleidsadviseur Vierbruggen");
  await page.getByRole("link", { name: "Naar het postvak" }).click();
  const field = round(page).getByLabel(/Op welke dag|Het was op een andere dag/);
  const record = round(page).getByRole("button", { name: "Deze dag vastleggen" });
  await field.fill("morgen");
  await record.click();
  await expect(page.locator(".error-summary")).toContainText("Vul een datum in");
  await field.fill(day);
  await record.click();
  await expect(page.getByText("Uw antwoord is vastgelegd.")).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("one question to members is answered with a day that becomes evidence, and the region sees who answered", async ({
      page,
    }) => {
      const day = javaScriptEnabled ? "17-11-2026" : "18-11-2026";
      const words = `${day.slice(0, 2)} november 2026`;
      await askTwo(page);
      await answerWith(page, day);
      await page.goto("/gemeenten/GM9912/bewijs?zoek=gezagsdriehoek");
      await expect(page.getByRole("row", { name: new RegExp(words) })).toBeVisible();

      await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
      await page.goto(`${REGION}/postvak`);
      await expect(round(page)).toContainText("1 van 2");
      await round(page).getByText("Wie antwoordde?").click();
      await expect(round(page)).toContainText(`antwoordde: ${words}`);
      await remindBeekrijk(page);
      await round(page)
        .getByRole("link", { name: /Vraag intrekken/ })
        .click();
      await expect(page.getByText("1 van 2 gemeenten antwoordden.")).toBeVisible();
      if (javaScriptEnabled) await isSound(page);
      await page.getByRole("button", { name: "Intrekken" }).click();
      await expect(page.getByText(/gezagsdriehoek\?” is ingetrokken\./)).toBeVisible();
      const kept = page.locator(".inbox__entry").filter({ hasText: "Ingetrokken" }).first();
      await kept.getByText("Wie antwoordde?").click();
      await expect(kept).toContainText(`antwoordde: ${words}`);
    });

    test("what the region held counts for who confirms it with one click", async ({ page }) => {
      const title = `Ketentafel ${javaScriptEnabled}`;
      await invite(page, title);
      await expect(page.getByText("Deed mee (0 gemeenten)").first()).toBeVisible();
      await page.goto(`${REGION}/bewijs?zoek=${encodeURIComponent(title)}`);
      await expect(page.getByRole("row", { name: title })).toContainText("telt zodra een gemeente bevestigt");
      await page.getByRole("link", { name: title, exact: true }).click();
      await page.getByRole("link", { name: `Herinner wie nog niet antwoordde ${title}` }).click();
      await expect(
        page.getByRole("button", { name: new RegExp(`^Herinner deze \\d+ gemeenten over “Deed u mee\\? ${title}”`) }),
      ).toBeVisible();

      await signInAs(page, "Beleidsadviseur Vierbruggen");
      await page.getByRole("link", { name: /Bevestig uw deelname/ }).click();
      await page.getByRole("button", { name: `Ja, wij deden mee ${title}` }).click();
      await expect(page.getByText("De gemeente bevestigde dat zij meedeed.").first()).toBeVisible();
      await page.goto(`/gemeenten/GM9912/bewijs?zoek=${encodeURIComponent(title)}`);
      await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();

      await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
      await page.goto(`${REGION}/bewijs?zoek=${encodeURIComponent(title)}`);
      await page.getByRole("link", { name: title, exact: true }).click();
      await expect(page.getByText("Vandaag voor 1 van 12 gemeenten.")).toBeVisible();
      await expect(page.getByRole("row", { name: /Vierbruggen/ })).toContainText("Telt mee");
      await expect(page.getByRole("row", { name: /Beekrijk/ })).toContainText("Wacht op antwoord");
    });
  });
}

test("a training that the region held is settled for who confirms it, where the municipality itself must show it", async ({
  page,
}) => {
  const title = "Regionale training voor nieuwe medewerkers";
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto(`${REGION}/bewijs/nieuw?soort=activity&toetspunt=2.1.3c&kind=training,e-learning`);
  await expect(page.getByLabel("Laat deze gemeenten zelf bevestigen")).toBeChecked();
  await page.getByLabel("Hoe heet de activiteit?").fill(title);
  await page.getByRole("radio", { name: "Training", exact: true }).check();
  await fillDate(page, /Wanneer/, ["10", "11", "2026"]);
  await page.getByRole("checkbox", { name: "Nieuwe medewerkers", exact: true }).check();
  await expect(page.getByText("Telt voor wie bevestigt dat zij meedeed")).toBeVisible();
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();

  await signInAs(page, "Beleidsadviseur Vierbruggen");
  const criterion = page.locator("[id='toetspunt-2.1.3c']");
  await page.goto("/gemeenten/GM9912/thema/2");
  await expect(criterion.locator(".tag")).not.toHaveText("aangetoond");
  await page.goto("/gemeenten/GM9912/bewijs/uitnodigingen");
  await page.getByRole("button", { name: `Ja, wij deden mee ${title}` }).click();
  await expect(page.getByText("Uw antwoord is vastgelegd.")).toBeVisible();
  await page.goto("/gemeenten/GM9912/thema/2");
  await expect(criterion.locator(".tag")).toHaveText("aangetoond");
  await page.goto("/gemeenten/GM9912/bewijs/uitnodigingen");
  await page.getByRole("button", { name: `Nee, wij deden niet mee ${title}` }).click();
  await expect(page.getByText("Uw antwoord is vastgelegd.")).toBeVisible();
  await page.goto("/gemeenten/GM9912/thema/2");
  await expect(criterion.locator(".tag")).not.toHaveText("aangetoond");
});

test("a plan of the region that waits to be adopted is asked of a municipality, and the region reminds it", async ({
  page,
}) => {
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto(`${REGION}/bewijs/regio-plan`);
  await expect(page.getByText(/\d+ overgenomen, \d+ met een uitzondering, \d+ wacht(en)? nog[.,]/)).toBeVisible();
  await page.getByRole("link", { name: "Herinner wie nog wacht" }).click();
  const entry = page.locator(".inbox__entry").filter({ hasText: "Neemt u" }).filter({ hasText: "Alleen deze" }).first();
  const who = entry.getByLabel("Of één gemeente");
  await expect(who).toBeVisible();
  const names = await who.locator("option").allTextContents();
  await entry.getByRole("button", { name: /^Alleen deze/ }).click();
  await expect(page.getByText(`${names[0]} is herinnerd.`)).toBeVisible();
  await expect(entry).toContainText("herinnerd op");
  await entry.getByRole("button", { name: `Herinner deze ${names.length} gemeenten` }).click();
  await expect(page.getByText(`${names.at(-1)} ${names.length === 2 ? "is" : "zijn"} herinnerd.`)).toBeVisible();
  await isSound(page);
});

test("the region sees what would happen if its plan lapsed, who adopted it and who made an exception", async ({ page }) => {
  await signInAs(page, "Ketenregisseur Voorbeeldregio (verzonnen)");
  await page.goto(`${REGION}/bewijs/regio-plan`);
  await expect(page.getByRole("heading", { name: "Voor wie telt dit?" })).toBeVisible();
  await expect(page.getByText(/gemeenten? (zakt|zakken) dan|Geen enkele gemeente zakt/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Overgenomen/ }).first()).toContainText(/, vastgesteld door .+ op \d/);
});
