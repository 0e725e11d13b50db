/** A file goes with evidence, comes back as it was to who may see it, and to nobody else. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { alertOn, signInAs } from "./visit";

const ITEM = "/gemeenten/GM9902/bewijs/beleidsplan-2024";
const PDF = Buffer.from("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF besluit");

async function attach(page: Page, name: string, buffer: Buffer): Promise<void> {
  const summary = page.getByText("Bestand toevoegen", { exact: true }).first();
  if (!(await page.getByLabel("Welk bestand?").isVisible())) await summary.click();
  await page.getByLabel("Welk bestand?").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: "Bestand toevoegen" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an advisor attaches a file, downloads it again and takes it back", async ({ page }) => {
      await signInAs(page, "Beleidsadviseur Beekrijk");
      await page.goto(ITEM);
      await attach(page, "plan.pdf", Buffer.from("<html>geen PDF</html>"));
      await expect(alertOn(page)).toContainText("geen PDF, ODT, DOCX, PNG of JPEG");
      await attach(page, "map/besluit college.exe", PDF);
      await expect(page.getByRole("status").filter({ hasText: "Het bestand is toegevoegd." })).toBeVisible();

      const link = page.getByRole("link", { name: "besluit college.pdf", exact: true });
      const answer = await page.request.get((await link.getAttribute("href")) ?? "");
      expect(await answer.body()).toEqual(PDF);
      expect(answer.headers()).toMatchObject({
        "content-type": "application/pdf",
        "x-content-type-options": "nosniff",
        "content-disposition": expect.stringMatching(/^attachment;.*besluit%20college\.pdf$/),
      });

      const [download] = javaScriptEnabled ? await Promise.all([page.waitForEvent("download"), link.click()]) : [null];
      if (download) expect(readFileSync(await download.path())).toEqual(PDF);

      await page.getByRole("button", { name: "Intrekken besluit college.pdf" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Het bestand is ingetrokken." })).toBeVisible();
      await expect(link).toHaveCount(0);
    });
  });
}

test("who works for another municipality does not get the file, a reader of this one does", async ({ page }) => {
  await signInAs(page, "Beleidsadviseur Beekrijk");
  await page.goto(ITEM);
  await attach(page, "voor lezers.pdf", Buffer.concat([PDF, Buffer.from("lezers")]));
  const href = (await page.getByRole("link", { name: "voor lezers.pdf", exact: true }).getAttribute("href")) ?? "";
  const statusFor = async (account: Parameters<typeof signInAs>[1]) => {
    await signInAs(page, account);
    return (await page.request.get(href, { maxRedirects: 0 })).status();
  };
  expect(await statusFor("Lezer Beekrijk")).toBe(200);
  expect(await statusFor("Ketenregisseur Voorbeeldregio (verzonnen)")).toBe(200);
  expect(await statusFor("Beleidsadviseur Vierbruggen")).toBe(404);
  expect(await statusFor("Beheerder")).toBe(404);
  await page.context().clearCookies();
  expect((await page.request.get(href, { maxRedirects: 0 })).status()).toBe(307);
});

test("a citizen service number is refused where it is typed, and what was typed stays", async ({ page }) => {
  await signInAs(page, "Beleidsadviseur Beekrijk");
  await page.goto(`${ITEM}/wijzigen`);
  await page.getByLabel("Hoe heet het document?").fill("Plan over 111222333");
  await page.getByRole("button", { name: "Wijziging bewaren" }).click();
  await expect(alertOn(page)).toContainText("burgerservicenummer");
  await expect(page.getByLabel("Hoe heet het document?")).toHaveValue("Plan over 111222333");
});
