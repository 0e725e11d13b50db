/** A database of generated evidence says so on every page, also to who is not signed in. */
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import Sqlite from "better-sqlite3";
import { beAdvisorOf, beChainDirector, signInAs } from "./visit";

/** What db/store/generated.ts marks such a database with. */
const GENERATED = 0x504c6767;

/** Marks the database of the running application, or takes the mark away. */
function mark(value: number): void {
  const database = new Sqlite(join(process.env.PLATEAU_DATA ?? "", "plateau.db"));
  database.pragma(`application_id = ${value}`);
  database.close();
}

test.afterEach(() => mark(0));

test("every page of a generated database says that what it shows is made up", async ({ page }) => {
  // Within a landmark, so that who goes from one to the next hears it too.
  const said = page
    .getByRole("complementary", { name: "Over deze gegevens" })
    .getByText("Gegenereerde gegevens.", { exact: true });
  await page.goto("/");
  await expect(said).toHaveCount(0);
  mark(GENERATED);
  const seen: Record<string, boolean> = {};
  const look = async (path: string) => {
    await page.goto(path);
    seen[path] = await said.isVisible();
  };
  for (const path of ["/", "/inloggen", "/controleren", "/bestaat-niet"]) await look(path);
  const base = await beAdvisorOf(page, "Beekrijk");
  for (const path of ["", "/thema/1", "/bewijs", "/acties", "/rapport"]) await look(`${base}${path}`);
  const region = await beChainDirector(page);
  for (const path of ["", "/kaart", "/vergelijken", "/rapport"]) await look(`${region}${path}`);
  await expect(page.getByText(/Gegenereerde gegevens: wat hier over gemeenten staat/)).toBeVisible();
  await signInAs(page, "Beheerder");
  for (const path of ["/beheer", "/landelijk"]) await look(path);
  expect(Object.entries(seen).filter(([, visible]) => !visible)).toEqual([]);
});
