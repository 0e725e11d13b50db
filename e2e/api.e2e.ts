/** A program gets a token from the administrator, asks the API over HTTP as programs do, and is shut out again. */
import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./axe";
import { alertOn, signInAs } from "./visit";

async function makeToken(page: Page): Promise<string> {
  await page.goto("/beheer/koppelingen/nieuw?rol=advisor");
  await page.getByLabel("Voor welk programma?").fill("Zaaksysteem");
  await page.getByLabel("Voor welke gemeenten?").fill("Beekrijk");
  await page.getByLabel("Tot en met wanneer werkt het?").fill("1 januari 2030");
  await page.getByRole("button", { name: "Token maken" }).click();
  await expect(alertOn(page)).toContainText("hooguit een jaar vooruit");
  await page.getByLabel("Tot en met wanneer werkt het?").fill("30 juni 2027");
  await page.getByRole("button", { name: "Token maken" }).click();
  await expect(page.locator(".panel--good")).toContainText("U ziet het alleen nu");
  expect(await axeFindings(page)).toEqual([]);
  return (await page.locator(".panel--good code").textContent()) ?? "";
}

test("a program reads and writes with a token, and no longer once that is taken back", async ({
  page,
  playwright,
  baseURL,
}) => {
  await signInAs(page, "Beheerder");
  const secret = await makeToken(page);
  // As another machine would: no cookies, and a head that no form of ours has.
  const headers = { authorization: `Bearer ${secret}`, origin: "https://elders.example" };
  const program = await playwright.request.newContext({ baseURL, extraHTTPHeaders: headers });
  const item = {
    id: "api-actie",
    title: "Via de API",
    criterion: "2.1.3a",
    owner: "Adviseur",
    due: "2027-03-01",
    status: "todo",
  };
  const address = "/api/v1/municipalities/GM9902/actions/api-actie";
  const made = await program.put(address, { data: item, headers: { "if-none-match": "*" } });
  expect([made.status(), made.headers().etag, made.headers()["api-version"]]).toEqual([201, '"1"', "1.0.0"]);
  const gone = await program.delete(address, { headers: { "if-match": '"1"' } });
  expect(gone.status()).toBe(204);
  expect((await program.get("/api/v1/bestaat-niet")).headers()["content-type"]).toBe("application/problem+json");
  expect((await program.fetch(address, { method: "PATCH" })).status()).toBe(405);
  const document = await program.get("/api/v1/openapi.json");
  expect([document.headers()["access-control-allow-origin"], (await document.json()).openapi]).toEqual(["*", "3.1.0"]);

  await page.goto("/beheer/koppelingen");
  await page.getByRole("button", { name: "Intrekken Zaaksysteem" }).click();
  await expect(page.getByRole("status")).toContainText("ingetrokken");
  expect((await program.get(address)).status()).toBe(401);
  await signInAs(page, "Beleidsadviseur Beekrijk");
  await page.goto("/gemeenten/GM9902/logboek");
  await expect(page.getByText("Beleidsadviseur Beekrijk (koppeling Zaaksysteem)").first()).toBeVisible();
});
