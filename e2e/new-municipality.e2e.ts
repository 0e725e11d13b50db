/** A merger that makes a municipality: it is added, others go up in it, their regions come along, and all is taken back. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdministrator, fillDate, isSound } from "./visit";

/** The journeys share one database: from its first day it counts, and that is long after the day they all take for today. */
const FIRST_DAY = ["1", "1", "2040"] as const;
const LAST_DAY = ["31", "12", "2039"] as const;

for (const [javaScriptEnabled, code, name] of [
  [true, "GM9890", "Nieuwbeek (verzonnen)"],
  [false, "GM9891", "Nieuwveld (verzonnen)"],
] as const) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a new municipality takes the regions of its predecessor, until the merger is taken back", async ({ page }) => {
      await beAdministrator(page);
      await page.goto("/beheer/gemeenten");
      await page.getByRole("link", { name: "Voeg die gemeente eerst toe" }).click();
      await page.getByLabel("Welke code heeft de gemeente?").fill("GM9902");
      await page.getByLabel("Hoe heet de gemeente?").fill(name);
      await page.getByLabel("Noord-Brabant").check();
      await fillDate(page, /eerste dag/, FIRST_DAY);
      await page.getByRole("button", { name: "Gemeente toevoegen" }).click();
      await expect(alertOn(page)).toContainText("Beekrijk heeft deze code al.");
      await expect(page.getByLabel("Hoe heet de gemeente?")).toHaveValue(name);
      await expect(page.getByLabel("Noord-Brabant")).toBeChecked();
      if (javaScriptEnabled) await isSound(page);
      await page.getByLabel("Welke code heeft de gemeente?").fill(code);
      await page.getByRole("button", { name: "Gemeente toevoegen" }).click();

      await expect(page.getByRole("status").filter({ hasText: `${name} is toegevoegd.` })).toBeVisible();
      await expect(page.getByLabel("In welke gemeente?")).toHaveValue(name);
      await page.getByLabel("Welke gemeente gaat op in een andere?").fill("Kleiveld");
      await fillDate(page, /Laatste dag/, LAST_DAY);
      await page.getByRole("button", { name: "Herindeling vastleggen" }).click();
      const merger = page
        .getByRole("listitem")
        .filter({ hasText: `Kleiveld gaat op in ${name}, laatste dag 31 december 2039` });
      await expect(merger).toBeVisible();
      if (javaScriptEnabled) await isSound(page);

      const joined = page.getByRole("listitem").filter({ hasText: `${name} sinds 1 januari 2040` });
      await page.goto("/beheer/regios/voorbeeldregio");
      await expect(joined).toBeVisible();
      await page.goto("/beheer/gemeenten");
      await merger.getByText("Klopt dit niet?").click();
      await merger.getByRole("button", { name: "Herindeling terugnemen" }).click();
      await expect(page.getByRole("status").filter({ hasText: "teruggenomen" })).toBeVisible();
      await expect(merger).toHaveCount(0);
      await page.goto("/beheer/regios/voorbeeldregio");
      await expect(joined).toHaveCount(0);
    });
  });
}
