/** A file goes out, is changed by another program, and comes back in: looked at first, then approved; or refused. */
import { expect, type Page, test } from "@playwright/test";
import { alertOn, beAdvisorOf, isSound } from "./visit";

const LATIN = { name: "overleg.csv", mimeType: "text/csv" };
/** A sheet as Dutch Excel saves it: semicolons, Windows-1252. */
const csv = (date: string) => ({
  ...LATIN,
  buffer: Buffer.from(
    `Welk overleg was het?;Wanneer was het?;Welke organisaties deden mee?\r\nAmbtelijk overleg;${date};"Zorgcoördinatie, eenheid X"\r\n`,
    "latin1",
  ),
});

const upload = (text: string) => ({ name: "dossier.json", mimeType: "application/json", buffer: Buffer.from(text) });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a file is taken in after a look at what it changes", async ({ page }) => {
      const base = await beAdvisorOf(page, "Vierbruggen");
      const exported = await page.request.get(`${base}/rapport/bestand?als=uitwisselbestand&versie=intern`);
      const dossier = await exported.json();
      await page.goto(`${base}/inlezen`);
      if (javaScriptEnabled) await isSound(page);

      await page.getByLabel("Bestand", { exact: true }).setInputFiles(upload('{"format":"plateau/1","evidence":[{"id":"!"}]}'));
      await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
      await expect(alertOn(page).first()).toContainText("$.evidence[0].id");

      const id = `in-${javaScriptEnabled}`;
      const item = {
        id,
        owner: "municipality",
        type: "meeting",
        title: `Ingelezen ${id}`,
        forum: "official",
        date: "2026-03-01",
      };
      const changed = JSON.stringify({ ...dossier, evidence: [...dossier.evidence, item] });
      await page.getByLabel("Bestand", { exact: true }).setInputFiles(upload(changed));
      await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
      await expect(page.getByRole("row", { name: new RegExp(`Ingelezen ${id}`) })).toContainText("Nieuw");
      await expect(page.getByText("Er is nog niets vastgelegd")).toBeVisible();
      if (javaScriptEnabled) await isSound(page);
      await page.getByRole("button", { name: "Dit inlezen" }).click();
      await expect(page.getByRole("status")).toContainText("Ingelezen: 1 nieuw, 0 gewijzigd");
      await page.goto(`${base}/bewijs/${id}`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(`Ingelezen ${id}`);
    });

    test("a spreadsheet is taken in by rows, and says at which cell something is wrong", ({ page }) =>
      takeInSheets(page, javaScriptEnabled));
  });
}

type Upload = { name: string; mimeType: string; buffer: Buffer };

/** The template comes back as it went out, a wrong cell is told, and what is right is taken in, once. */
async function takeInSheets(page: Page, javaScriptEnabled: boolean): Promise<void> {
  const base = await beAdvisorOf(page, "Vierbruggen");
  const chooseAndLook = async (file: Upload) => {
    await page.goto(`${base}/inlezen`);
    await page.getByLabel("Bestand", { exact: true }).setInputFiles(file);
    await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  };
  const approve = page.getByRole("button", { name: "Dit inlezen" });

  await page.goto(`${base}/inlezen`);
  const template = await page.request.get(
    (await page.getByRole("link", { name: "Sjabloon downloaden" }).getAttribute("href")) ?? "",
  );
  await chooseAndLook({ name: "sjabloon.xlsx", mimeType: "application/octet-stream", buffer: await template.body() });
  await expect(page.getByRole("status")).toContainText("Alles in dit bestand staat er al.");
  await expect(approve).toHaveCount(0);

  await chooseAndLook(csv("29-02-2027"));
  await expect(page.getByRole("row", { name: /Rij 2, kolom B \(Wanneer was het\?\)/ })).toContainText(
    "Deze datum bestaat niet.",
  );
  await expect(approve).toHaveCount(0);
  if (javaScriptEnabled) await isSound(page);

  const [typed, shown] = javaScriptEnabled ? ["3 maart 2026", "3 maart 2026"] : ["46085", "4 maart 2026"];
  await chooseAndLook(csv(typed));
  await expect(page.getByRole("row", { name: `Ambtelijk overleg, ${shown}` })).toContainText("Nieuw");
  await approve.click();
  await expect(page.getByRole("status")).toContainText("Ingelezen: 1 nieuw, 0 gewijzigd");
  await chooseAndLook(csv(shown));
  await expect(page.getByRole("status")).toContainText("Alles in dit bestand staat er al.");
}
