/** An exchange file goes out, is changed by another program, and comes back in: looked at first, then approved; or refused. */
import { expect, test } from "@playwright/test";
import { alertOn, beAdvisorOf, isSound } from "./visit";

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

      await page.getByLabel("Uitwisselbestand").setInputFiles(upload('{"format":"plateau/1","evidence":[{"id":"!"}]}'));
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
      await page.getByLabel("Uitwisselbestand").setInputFiles(upload(changed));
      await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
      await expect(page.getByRole("row", { name: new RegExp(`Ingelezen ${id}`) })).toContainText("Nieuw");
      await expect(page.getByText("Er is nog niets vastgelegd")).toBeVisible();
      if (javaScriptEnabled) await isSound(page);
      await page.getByRole("button", { name: "Dit inlezen" }).click();
      await expect(page.getByRole("status")).toContainText("1 nieuw, 0 gewijzigd");
      await page.goto(`${base}/bewijs/${id}`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(`Ingelezen ${id}`);
    });
  });
}
