/** An administrator gives a municipality its own house style: its screens take the colours, those of others do not. */
import { expect, type Page, test } from "@playwright/test";
import { invented } from "@/lib/house-style/theme.testing";
import { axeFindings } from "./axe";
import { alertOn, beAdministrator, beAdvisorOf, complaintsOn, isSound } from "./visit";

const PURPLE = "rgb(122, 31, 92)";
const PETROL = "rgb(13, 82, 87)";

const bar = (page: Page) => page.locator(".bar");

async function set(page: Page, sheet: string): Promise<void> {
  await page.getByLabel("Hoe heet het thema?").fill("Huisstijl 2026");
  await page.getByLabel("De style sheet met design tokens").fill(sheet);
  await page.getByRole("button", { name: "Huisstijl bewaren" }).click();
}

test("an administrator sets a house style: what fetches or cannot be read is refused, and the municipality's screens take it", async ({
  page,
}) => {
  const complaints = complaintsOn(page);
  await beAdministrator(page);
  await page.goto("/beheer/huisstijl");
  await page.getByLabel("Voor welke gemeente?").selectOption({ label: "Beekrijk" });
  await page.getByRole("button", { name: "Verder" }).click();
  await set(page, ":root {\n  --utrecht-link-color: url(https://elders.example/x);\n}");
  await expect(alertOn(page)).toContainText("Regel 2: --utrecht-link-color: er mag niets worden opgehaald");
  await set(page, ":root { --utrecht-button-primary-action-background-color: #f6b73c; }");
  await expect(alertOn(page)).toContainText("het contrast is 1,7 : 1 en moet ten minste 4,5 : 1 zijn");
  expect(await axeFindings(page)).toEqual([]);
  await set(page, invented);
  await expect(page.getByText("De huisstijl is bewaard.")).toBeVisible();
  await expect(bar(page)).toHaveCSS("background-color", PURPLE);
  await isSound(page);

  const base = await beAdvisorOf(page, "Beekrijk");
  await expect(bar(page)).toHaveCSS("background-color", PURPLE);
  await expect(page.locator(".wall rect[fill]").first()).toHaveCSS("fill", /rgb\((122, 31, 92|255, 255, 255)\)/);
  await isSound(page);
  await page.goto(`${base}/rapport`);
  await expect(bar(page)).toHaveCSS("background-color", PURPLE);
  await page.goto("/regio/voorbeeldregio");
  await expect(bar(page)).toHaveCSS("background-color", PETROL);
  await beAdvisorOf(page, "Vierbruggen");
  await expect(bar(page)).toHaveCSS("background-color", PETROL);

  await beAdministrator(page);
  await page.goto("/beheer/huisstijl?gemeente=GM9902");
  await page.getByRole("button", { name: /Terug naar de kleuren van Plateau/ }).click();
  await expect(page.getByText("heeft de kleuren van Plateau weer")).toBeVisible();
  await beAdvisorOf(page, "Beekrijk");
  await expect(bar(page)).toHaveCSS("background-color", PETROL);
  expect(complaints).toEqual([]);
});
