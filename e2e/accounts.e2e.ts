/** An account's life: a first administrator, a password, a second step with its recovery codes, and signing out everywhere. */
import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./axe";
import { choosePassword, invite, PASSWORD, signIn } from "./invited";
import { unusedCode } from "./one-time-code";
import { alertOn, signInAs } from "./visit";

/** Goes through the steps of setting up the second step, up to the recovery codes. Gives the secret and the codes. */
async function setUp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByLabel("Uw wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Verder" }).click();
  const secret = (await page.locator("code.secret").textContent()) ?? "";
  await page.getByLabel("Code", { exact: true }).fill("12");
  await page.getByRole("button", { name: "Code controleren" }).click();
  await expect(alertOn(page)).toContainText("zes cijfers");
  await expect(page.locator("code.secret")).toHaveText(secret);
  await page.getByLabel("Code", { exact: true }).fill(await unusedCode(secret));
  await page.getByRole("button", { name: "Code controleren" }).click();
  await expect(page.getByRole("heading", { name: "Bewaar deze herstelcodes" })).toBeVisible();
  return { secret, codes: await page.locator(".recovery-codes code").allTextContents() };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a first administrator chooses a password, must set up a second step, and signs in with it", async ({ page }) => {
      const email = `beheer-${javaScriptEnabled}@toets.example`;
      const link = invite(email, "administrator");
      await page.goto(link);
      await page.getByLabel("Nieuw wachtwoord").fill("welkomwelkom2026");
      await page.getByRole("button", { name: "Wachtwoord bewaren" }).click();
      await expect(alertOn(page)).toContainText("snel te raden");
      await choosePassword(page, link);
      await signIn(page, email);
      await expect(page).toHaveURL(/\/account\/tweede-stap$/);
      await page.goto("/gemeenten/GM9902");
      await expect(page).toHaveURL(/\/account\/tweede-stap$/);

      const { secret, codes } = await setUp(page);
      expect(codes).toHaveLength(10);
      await page.getByRole("link", { name: "Ik heb de codes bewaard" }).click();
      await expect(page).toHaveURL(/\/beheer$/);

      await page.getByRole("button", { name: "Uitloggen" }).click();
      await signIn(page, email);
      await page.getByLabel("Code", { exact: true }).fill("000000");
      await page.getByRole("button", { name: "Inloggen", exact: true }).click();
      await expect(alertOn(page)).toContainText("klopt niet");
      await page.getByLabel("Code", { exact: true }).fill(await unusedCode(secret));
      await page.getByRole("button", { name: "Inloggen", exact: true }).click();
      await expect(page).toHaveURL(/\/beheer$/);

      for (const outcome of [/\/beheer$/, /\/inloggen\/tweede-stap$/]) {
        await page.getByRole("button", { name: "Uitloggen" }).click();
        await signIn(page, email);
        await page.getByText("Ik heb mijn telefoon niet bij me").click();
        await page.getByLabel("Herstelcode").fill(codes[0] ?? "");
        await page.getByRole("button", { name: "Inloggen met een herstelcode" }).click();
        await expect(page).toHaveURL(outcome);
        if (outcome.test("/inloggen/tweede-stap")) break;
      }
      await expect(alertOn(page)).toContainText("klopt niet");
    });
  });
}

test("the pages on the way to a second step are accessible, and fit a screen of 320 px", async ({ page }) => {
  const seen = async () => {
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };
  await page.setViewportSize({ width: 320, height: 800 });
  const link = invite("keten@toets.example", "chain-director", "--region", "voorbeeldregio");
  await page.goto(link);
  await seen();
  await choosePassword(page, link);
  await seen();
  await signIn(page, "keten@toets.example");
  await expect(page).toHaveURL(/\/account\/tweede-stap$/);
  await seen();
  await page.getByLabel("Uw wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.locator("code.secret")).toBeVisible();
  await seen();
  await page
    .getByLabel("Code", { exact: true })
    .fill(await unusedCode((await page.locator("code.secret").textContent()) ?? ""));
  await page.getByRole("button", { name: "Code controleren" }).click();
  await expect(page.getByRole("heading", { name: "Bewaar deze herstelcodes" })).toBeFocused();
  await seen();
  await page.getByRole("link", { name: "Ik heb de codes bewaard" }).click();
  await expect(page).toHaveURL(/\/regio\/voorbeeldregio$/);
  await page.goto("/account/tweede-stap");
  await seen();
  await page.goto("/account");
  await seen();
});

test("a link works once, and a wrong password says no more than that it is wrong", async ({ page }) => {
  const link = invite("adviseur@toets.example", "advisor", "--municipality", "GM9902");
  await choosePassword(page, link);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet meer");
  await page.goto("/inloggen");
  const said: (string | null)[] = [];
  for (const email of ["adviseur@toets.example", "niemand@toets.example"]) {
    await signIn(page, email, "dit is niet het wachtwoord");
    await expect(alertOn(page)).toContainText("horen niet bij elkaar");
    said.push(await alertOn(page).textContent());
  }
  expect(said[0]).toBe(said[1]);
  await signIn(page, "adviseur@toets.example");
  await expect(page).toHaveURL(/\/gemeenten\/GM9902$/);
});

test("signing out everywhere ends the session of another device at once", async ({ page, browser }) => {
  await choosePassword(page, invite("twee@toets.example", "advisor", "--municipality", "GM9902"));
  await signIn(page, "twee@toets.example");
  await expect(page).toHaveURL(/\/gemeenten\/GM9902$/);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto("/inloggen");
  await signIn(elsewhere, "twee@toets.example");
  await expect(elsewhere).toHaveURL(/\/gemeenten\/GM9902$/);
  await page.goto("/account");
  await expect(page.locator(".session-list li")).toHaveCount(2);
  await page.getByRole("button", { name: "Op andere apparaten uitloggen" }).click();
  await expect(page.locator(".session-list li")).toHaveCount(1);
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/inloggen(\?naar=[^&]*)?$/);
});

test("an advisor of two municipalities goes from one to the other, and the menu comes along", async ({ page }) => {
  const email = "twee-gemeenten@toets.example";
  await choosePassword(page, invite(email, "advisor", "--municipality", "GM9902", "--municipality", "GM9912"));
  await signIn(page, email);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beekrijk");
  await page.getByRole("banner").getByRole("link", { name: "Vierbruggen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vierbruggen");
  await page.getByRole("link", { name: "Logboek" }).click();
  await expect(page).toHaveURL(/\/gemeenten\/GM9912\/logboek$/);
});

test("after ten wrong passwords the right one still lets its owner in, after a moment", async ({ page }) => {
  await choosePassword(page, invite("vaak@toets.example", "advisor", "--municipality", "GM9902"));
  for (let times = 0; times < 10; times++) {
    await signIn(page, "vaak@toets.example", "dit is niet het wachtwoord");
    await expect(alertOn(page)).toContainText("horen niet bij elkaar");
    await page.goto("/inloggen");
  }
  await signIn(page, "vaak@toets.example");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beekrijk");
});

test("a reader sees no way to change anything, and is refused where one is tried", async ({ page }) => {
  await signInAs(page, "Lezer Beekrijk");
  await page.goto("/gemeenten/GM9902/bewijs/beleidsplan-2024");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /Wijzigen|Intrekken|vastleggen/ })).toHaveCount(0);
  expect((await page.goto("/gemeenten/GM9902/bewijs/beleidsplan-2024/wijzigen"))?.status()).toBe(404);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "a calendar with JavaScript" : "a calendar without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("reads what is due at an address that is shown once, until that is taken back; the mail comes as often as one chooses", async ({
      page,
      playwright,
    }) => {
      await signInAs(page, "Beleidsadviseur Beekrijk");
      await page.goto("/account");
      await page.getByRole("button", { name: /Agenda-adres maken|Nieuw adres maken/ }).click();
      const address = (await page.locator(".panel--good code").textContent()) ?? "";
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      const calendar = await playwright.request.newContext();
      const answer = await calendar.get(address);
      expect(answer.headers()["content-type"]).toContain("text/calendar");
      expect(await answer.text()).toContain("SUMMARY:Beekrijk: ");
      await page.goto("/account");
      await expect(page.getByText("Een agenda las het voor het laatst")).toBeVisible();
      await page.getByRole("button", { name: "Agenda-adres intrekken" }).click();
      await expect(page.getByRole("status")).toContainText("werkt niet meer");
      expect((await calendar.get(address)).status()).toBe(404);

      await page.getByRole("radio", { name: "Elke week" }).check();
      await page.getByRole("button", { name: "Keuze bewaren" }).click();
      await expect(page.getByRole("status")).toContainText("overzicht per mail is bewaard");
      await page.goto("/account");
      await expect(page.getByRole("radio", { name: "Elke week" })).toBeChecked();
    });
  });
}
