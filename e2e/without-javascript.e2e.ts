/** Everything that is a form works without JavaScript: signing in, saving, errors, correcting, withdrawing. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf, fillDate } from "./visit";

test.use({ javaScriptEnabled: false });

test("an advisor records, corrects, withdraws and restores a meeting without JavaScript, and nothing typed is lost on an error", async ({
  page,
}) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/bewijs/nieuw?soort=meeting&toetspunt=3.1.1c&forum=official`);
  await fillDate(page, /Wanneer/, ["", "11", "26"]);
  await page.getByLabel("Waar staat het verslag?").fill("Z/26/777");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(alertOn(page).getByRole("link")).toHaveText(/jaar/i);
  await expect(page.getByLabel("Waar staat het verslag?")).toHaveValue("Z/26/777");
  await expect(page.getByRole("textbox", { name: /Wanneer/ })).toHaveValue("11-26");

  await fillDate(page, /Wanneer/, ["17", "11", "2026"]);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page).toHaveURL(/bewaard=1/);
  await expect(page.getByText(/Toetspunt 3\.1\.1c (is nu|blijft) aangetoond/)).toBeVisible();

  await page.getByRole("link", { name: /Wijzigen/ }).click();
  await page.getByLabel("Waar staat het verslag?").fill("Z/26/778");
  await page.getByRole("button", { name: "Wijziging bewaren" }).click();
  await expect(page.getByText("Z/26/778").first()).toBeVisible();

  await page.getByRole("link", { name: "Nog een keer" }).click();
  await page.getByLabel("Wanneer was het nog meer?").fill("17-11-2026\n15 sept 2026");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(alertOn(page)).toContainText("Op 17 november 2026 staat dit er al.");
  await page.getByLabel("Wanneer was het nog meer?").fill("20-10-2026\n15 sept 2026");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByText("2 stukken zijn vastgelegd.")).toBeVisible();
  for (const day of ["20 oktober 2026", "15 september 2026"])
    await expect(page.getByRole("link", { name: `Ambtelijk overleg, ${day}` })).toBeVisible();
  await page.getByRole("link", { name: "Ambtelijk overleg, 17 november 2026" }).click();

  await page.getByRole("link", { name: /Intrekken/ }).click();
  await page.getByRole("button", { name: "Intrekken" }).click();
  await expect(page).toHaveURL(/ingetrokken=1/);
  await page.getByRole("button", { name: "Terugzetten" }).click();
  await expect(page).toHaveURL(/bewaard=1/);
  await page.goto(`${page.url().split("?")[0]}/intrekken`);
  await page.getByRole("button", { name: "Intrekken" }).click();
  await expect(page).toHaveURL(/ingetrokken=1/);
});
