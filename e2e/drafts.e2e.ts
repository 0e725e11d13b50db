/** What somebody typed and did not save yet is not lost: by a click, a reload, a session that ended, or signing in anew. */
import { expect, test } from "@playwright/test";
import { beAdvisorOf, fillDate, signInAs } from "./visit";

const FORM = "/bewijs/nieuw?soort=document";
const TITLE = "Half ingevuld plan";

test("a half-filled form comes back after a reload, asks before a click leads away, and is forgotten once saved", async ({
  page,
}) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}${FORM}`);
  const title = page.getByLabel("Hoe heet het document?");
  await title.fill(TITLE);
  await fillDate(page, /vastgesteld/, ["28", "9", "2023"]);
  await page.getByLabel("Beleidsplan", { exact: true }).check();

  await test.step("a link asks first, and one can stay", async () => {
    const asked: string[] = [];
    page.once("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole("link", { name: "Acties" }).first().click();
    await expect(title).toHaveValue(TITLE);
    expect(asked).toEqual([expect.stringContaining("nog niet bewaard")]);
  });

  await test.step("after a reload all of it is there", async () => {
    await page.reload();
    await expect(page.getByText("Uw concept staat er weer.")).toBeVisible();
    await expect(title).toHaveValue(TITLE);
    await expect(page.getByLabel("Beleidsplan", { exact: true })).toBeChecked();
    await expect(page.getByRole("textbox", { name: /vastgesteld/ })).toHaveValue("28-9-2023");
  });

  await test.step("once saved there is no draft", async () => {
    await page.getByRole("button", { name: "Vastleggen" }).click();
    await expect(page).toHaveURL(/bewaard=1/);
    await page.goto(`${base}${FORM}`);
    await expect(title).toHaveValue("");
    await expect(page.getByText("Uw concept staat er weer.")).toHaveCount(0);
  });

  await test.step("a month is said to be its last day", async () => {
    await fillDate(page, /vastgesteld/, ["", "", "september 2023"]);
    await expect(page.getByText("Wordt opgeslagen als 30 september 2023: de laatste dag van die maand.")).toBeVisible();
  });

  await test.step("signing out takes the draft along", async () => {
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Uitloggen" }).click();
    await expect(page.getByRole("button", { name: "Uitloggen" })).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("plateau-concept")))).toEqual([]);
  });
});

test("a draft outlives the session: who signs in comes where they were, with what they typed", async ({ page, context }) => {
  const base = await beAdvisorOf(page, "Vierbruggen");
  await page.goto(`${base}${FORM}`);
  await page.getByLabel("Hoe heet het document?").fill(TITLE);
  await context.clearCookies();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(page).toHaveURL(/\/inloggen\?naar=/);
  await page.getByRole("button", { name: "Beleidsadviseur Vierbruggen", exact: true }).click();
  await expect(page).toHaveURL(/bewijs\/nieuw\?soort=document/);
  await expect(page.getByLabel("Hoe heet het document?")).toHaveValue(TITLE);
});

test("what is typed before the scripts of a page have come is kept as well", async ({ page }) => {
  const base = await beAdvisorOf(page, "Vierbruggen");
  const title = "Getypt vóór het script";
  const kept = () => page.evaluate((words) => JSON.stringify({ ...localStorage, ...sessionStorage }).includes(words), title);
  const scripts = "**/_next/static/**/*.js";
  await page.route(scripts, async (route) => {
    await new Promise((later) => setTimeout(later, 1500));
    await route.continue();
  });
  await page.goto(`${base}${FORM}`, { waitUntil: "commit" });
  await page.getByLabel("Hoe heet het document?").fill(title);
  expect(await kept(), "typed before any script could keep it").toBe(false);
  await expect.poll(kept).toBe(true);
  await page.unroute(scripts);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a form that is sent after the session ended gives back what was typed, and leads to signing in", async ({
    page,
    context,
  }) => {
    await signInAs(page, "Beleidsadviseur Beekrijk");
    await page.goto("/gemeenten/GM9902/acties/nieuw?toetspunt=3.1.1g");
    await page.getByLabel("Wat gaat er gebeuren?").fill("Verzonnen actie");
    await page.getByLabel(/Toelichting/).fill("Een hele toelichting");
    await context.clearCookies();
    await page.getByRole("button", { name: "Actie vastleggen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("U bent niet meer ingelogd");
    await expect(page.getByText("Een hele toelichting")).toBeVisible();
    await page.getByRole("link", { name: "Inloggen" }).click();
    await page.getByRole("button", { name: "Beleidsadviseur Beekrijk", exact: true }).click();
    await expect(page).toHaveURL(/acties\/nieuw/);
  });
});
