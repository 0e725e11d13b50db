/** Every page at once: axe finds nothing, it can be read at 320 px, and it asks for nothing that its own policy refuses. */
import { expect, type Page, test } from "@playwright/test";
import { alikeLinks } from "./alike-links";
import { axeFindings } from "./axe";
import { troubleAt320 } from "./narrow";
import {
  administrationPages,
  beAdministrator,
  beAdvisorOf,
  beChainDirector,
  complaintsOn,
  emptyPages,
  expectSafe,
  pages,
  recordPages,
  regionPages,
  signInAs,
} from "./visit";

const rounds: { who: string; enter: (page: Page) => Promise<string>; paths: readonly string[] }[] = [
  { who: "Beekrijk", enter: (page) => beAdvisorOf(page, "Beekrijk"), paths: pages },
  { who: "single records", enter: (page) => beAdvisorOf(page, "Beekrijk"), paths: recordPages },
  { who: "Vierbruggen", enter: (page) => beAdvisorOf(page, "Vierbruggen"), paths: emptyPages },
  { who: "the region", enter: beChainDirector, paths: regionPages },
  { who: "the administrator", enter: beAdministrator, paths: administrationPages },
  { who: "one's own account", enter: atRoot, paths: ["/account"] },
  {
    who: "nobody",
    enter: async () => "",
    paths: ["/", "/inloggen", "/inloggen/tweede-stap", "/inloggen/vergeten", "/api/v1", "/toegankelijkheid"],
  },
];

/** Signs in as somebody who has an account of which everything can be seen. Addresses are whole. */
async function atRoot(page: Page): Promise<string> {
  await signInAs(page, "Beleidsadviseur Beekrijk");
  return "";
}

for (const { who, enter, paths } of rounds) {
  test(`every page of ${who} is accessible, can be read at 320 px, and asks for nothing that its policy refuses`, async ({
    page,
  }) => {
    test.slow();
    const complaints = complaintsOn(page);
    const base = await enter(page);
    for (const path of paths) {
      const response = await page.goto(`${base}${path}`);
      expect(response?.status(), path).toBe(200);
      await expectSafe(path, response);
      expect(await axeFindings(page), path).toEqual([]);
      // In the log a record is called as it was then; two of the same name are told apart by when, if not in the same minute.
      if (path !== "/logboek") expect(await alikeLinks(page, paths === administrationPages), `links of ${path}`).toEqual([]);
      expect(await troubleAt320(page), `${path} at 320 px`).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
}

test("axe finds nothing on a form with errors, and the summary has the focus", async ({ page }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/bewijs/nieuw?soort=document&toetspunt=1.1.1a`);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.locator(".error-summary")).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
});

test("the page that does not exist is accessible and safe too", async ({ page }) => {
  const complaints = complaintsOn(page);
  await expectSafe("/bestaat-niet", await page.goto("/bestaat-niet"));
  expect(await axeFindings(page)).toEqual([]);
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
  expect(await axeFindings(page), "that axe looks").toEqual([expect.stringContaining("image-alt: <img>")]);
  await expect(page).toHaveTitle(/Plateau/);
  expect(complaints).toEqual([]);
});
