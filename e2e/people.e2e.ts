/** An administrator invites someone, hands over the link, changes a role and erases a name; and sees no evidence. */
import { expect, test } from "@playwright/test";
import { alertOn, fillDate, signInAs } from "./visit";

test.describe("many at once, without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("pasted lines are read one by one, and who can be invited is; members are picked from a list", async ({ page }) => {
    await signInAs(page, "Beheerder");
    await page.goto("/beheer/mensen/velen");
    const [one, two] = ["een@toets.example", "twee@toets.example"];
    await page.getByLabel("Regels").fill(`A. Een; ${one}; Beekrijk\nB. Twee; ${two}; Bergijk; lezer`);
    await page.getByRole("button", { name: "Lees de regels" }).click();
    await expect(page.getByText(`A. Een (${one}): Beleidsadviseur Beekrijk`)).toBeVisible();
    await expect(page.getByText("Bedoelt u Bergeijk?")).toBeVisible();
    await page.getByRole("button", { name: "Nodig 1 persoon uit" }).click();
    await expect(page.getByText("1 persoon is uitgenodigd.")).toBeVisible();
    await expect(page.locator("code")).toHaveCount(1);
    await expect(page.getByLabel("Verbeter de regels")).toHaveValue(`B. Twee; ${two}; Bergijk; lezer`);

    await page.goto("/beheer/regios");
    await page.getByLabel("Naam van de regio").fill("Toetsregio");
    await page.getByRole("button", { name: /regio/i }).click();
    await expect(page.getByText("De regio is gemaakt. Voeg nu gemeenten toe.")).toBeVisible();
    await page.getByLabel("Provincie").selectOption("Flevoland");
    await page.getByRole("button", { name: "Toon gemeenten" }).click();
    await page.getByRole("checkbox", { name: "Almere" }).check();
    await page.getByRole("checkbox", { name: "Zeewolde" }).check();
    await page.getByRole("button", { name: "Gekozen gemeenten toevoegen" }).click();
    await expect(page.getByText(/^2 gemeenten\./)).toBeVisible();
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an invitation without a mail server gives a link to hand over, and the invited person gets in", async ({ page }) => {
      const email = `nieuw-${javaScriptEnabled}@toets.example`;
      await signInAs(page, "Beheerder");
      await page.goto("/beheer/mensen");
      await page.getByRole("link", { name: "Iemand uitnodigen" }).click();
      await page.getByRole("link", { name: "Beleidsadviseur", exact: true }).click();
      await page.getByLabel("Naam").fill("Toets Nieuw");
      await page.getByLabel("E-mailadres").fill(email);
      await page.getByLabel("Voor welke gemeenten?").fill("Beekrijk\nBergijk");
      await page.getByRole("button", { name: "Uitnodigen" }).click();
      await expect(alertOn(page)).toContainText("“Bergijk” staat niet in het register");
      await expect(page.getByLabel("E-mailadres")).toHaveValue(email);
      await page.getByLabel("Voor welke gemeenten?").fill("Beekrijk\nBergeijk");
      await page.getByRole("button", { name: "Uitnodigen" }).click();
      const link = await page.locator("code").textContent();
      expect(link).toContain("/inloggen/wachtwoord/");

      await page.context().clearCookies();
      await page.goto(link ?? "");
      await page.getByLabel("Nieuw wachtwoord").fill("regenton fiets kaars oever");
      await page.getByRole("button", { name: "Wachtwoord bewaren" }).click();
      await page.getByLabel("E-mailadres").fill(email);
      await page.getByLabel("Wachtwoord").fill("regenton fiets kaars oever");
      await page.getByRole("button", { name: "Inloggen", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Beekrijk|Bergeijk/);

      await signInAs(page, "Beheerder");
      await page.goto("/beheer/mensen");
      await page
        .getByRole("row", { name: new RegExp(email) })
        .getByRole("link")
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Toets Nieuw");
      await page.getByRole("link", { name: "Lezer", exact: true }).click();
      await expect(page.getByRole("button", { name: "Rol lezer geven" })).toBeVisible();
      await page.getByLabel("Voor welke gemeenten?").fill("Bergeijk");
      await page.getByRole("button", { name: "Rol lezer geven" }).click();
      await expect(page.getByRole("status").filter({ hasText: "De rol is gewijzigd." })).toBeVisible();
      await page.getByRole("button", { name: "Naam en e-mailadres wissen" }).click();
      await expect(page.getByRole("status").filter({ hasText: "zijn gewist" })).toBeVisible();
      await page.goto("/beheer/mensen");
      await expect(page.getByText(email)).toHaveCount(0);
    });
  });
}

test("a municipality joins a region made by hand, for a time", async ({ page }) => {
  await signInAs(page, "Beheerder");
  await page.goto("/beheer/regios");
  await page.getByLabel("Naam van de regio").fill("Basisteam De Beek (verzonnen)");
  await page.getByRole("button", { name: "Regio maken" }).click();
  await page.getByLabel("Gemeente", { exact: true }).fill("Beekrijk");
  await fillDate(page, /Eerste dag/, ["1", "13", "2026"]);
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await expect(alertOn(page)).toContainText("Deze datum bestaat niet.");
  await fillDate(page, /Eerste dag/, ["1", "3", "2026"]);
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await expect(page.getByText("sinds 1 maart 2026")).toBeVisible();
});

test("asking for a new password says the same for who has an account and who has none", async ({ page }) => {
  for (const email of ["niemand@toets.example", "beheerder@voorbeeld.example"]) {
    await page.goto("/inloggen/vergeten");
    await page.getByLabel("E-mailadres").fill(email);
    await page.getByRole("button", { name: "Link aanvragen" }).click();
    await expect(page.getByRole("status")).toContainText("Als er een account met dit adres is");
  }
});
