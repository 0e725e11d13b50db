/** Every page keeps to its own policy without JavaScript too (with it: every-page.e2e.ts), no other site can post to it, and what a request was is found again in the answer. */
import { expect, type Page, type Response, test } from "@playwright/test";
import { beAdvisorOf, beChainDirector, complaintsOn, expectSafe, pages, recordPages, regionPages } from "./visit";

const rounds: { who: string; enter: (page: Page) => Promise<string>; paths: readonly string[] }[] = [
  { who: "Beekrijk", enter: (page) => beAdvisorOf(page, "Beekrijk"), paths: [...pages, ...recordPages] },
  { who: "the region", enter: beChainDirector, paths: regionPages },
];

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const { who, enter, paths } of rounds) {
    test(`no page of ${who} asks for anything that its Content-Security-Policy refuses`, async ({ page }) => {
      test.slow();
      const complaints = complaintsOn(page);
      const base = await enter(page);
      for (const path of [...paths.map((path) => `${base}${path}`), "/", "/bestaat-niet"]) {
        await expectSafe(path, await page.goto(path));
      }
      expect(complaints).toEqual([]);
    });
  }
});

test("a script that someone gets into a page does not run", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    const inside = `<img src="x" onerror="document.title = 'overgenomen'"><a href="javascript:document.title = 'overgenomen'">Klik</a>`;
    document.body.insertAdjacentHTML("beforeend", inside);
  });
  await page.getByRole("link", { name: "Klik", exact: true }).click();
  await page.waitForTimeout(300);
  await expect(page).toHaveTitle(/Plateau/);
});

test("files of the build are cached for ever, and nothing of a person is", async ({ page, request }) => {
  const answers: Response[] = [];
  page.on("response", (response) => answers.push(response));
  await beAdvisorOf(page, "Beekrijk");
  const files = answers.filter((response) => response.url().includes("/_next/static/"));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const headers = await file.allHeaders();
    expect(headers["cache-control"]?.split(/, ?/), file.url()).toEqual(["public", "max-age=31536000", "immutable"]);
    expect(headers["x-content-type-options"], file.url()).toBe("nosniff");
  }
  expect((await request.get("/")).headers()["cache-control"]).toContain("no-store");
});

test("another site cannot record anything, whichever way it posts", async ({ page, baseURL }) => {
  const base = await beAdvisorOf(page, "Beekrijk");
  await page.goto(`${base}/acties/nieuw?toetspunt=3.1.1g`);
  const title = "Door een andere site";
  const form = await page
    .locator("form", { has: page.getByRole("button", { name: "Actie vastleggen" }) })
    .evaluate((element) => Object.fromEntries(new FormData(element as HTMLFormElement).entries()));
  const filled = {
    ...(form as Record<string, string>),
    title,
    owner: "Iemand",
    due: "1-3-2027",
  };
  const address = `${baseURL}${base}/acties/nieuw?toetspunt=3.1.1g`;
  const foreign: Record<string, string>[] = [
    { origin: "https://kwaad.example" },
    { origin: "null" },
    { origin: `${baseURL}.kwaad.example` },
    { origin: "https://kwaad.example", "x-forwarded-host": "kwaad.example" },
    { origin: "https://kwaad.example", "next-action": "7f".repeat(20) },
  ];
  for (const headers of foreign) {
    for (const body of [{ multipart: filled }, { form: filled }, { data: JSON.stringify(filled) }]) {
      const answer = await page.request.post(address, { headers, ...body, maxRedirects: 0 });
      expect(answer.status(), JSON.stringify(headers)).toBe(403);
      expect(await answer.text()).toContain("niet van deze website");
    }
  }
  await page.goto(`${base}/acties`);
  await expect(page.getByText(title)).toHaveCount(0);
});

test("whoever watches over Plateau sees that it is alive and ready, and nothing more", async ({ request }) => {
  const health = await request.get("/health");
  expect([health.status(), await health.json()]).toEqual([200, { status: "ok" }]);
  const ready = await request.get("/ready");
  expect(ready.headers()["cache-control"]).toBe("no-store");
  expect([ready.status(), await ready.json()]).toEqual([
    200,
    { status: "ok", checks: { database: true, migrations: true, dataFolder: true } },
  ]);
});

test("security.txt is there only where the administrator named a contact", async ({ request }) => {
  const answer = await request.get("/.well-known/security.txt");
  expect([answer.status(), await answer.text()]).toEqual([404, "PLATEAU_SECURITY_CONTACT is niet ingesteld.\n"]);
});
