/**
 * The access table over real HTTP: every address as everybody, in own and foreign places; and every form that somebody may
 * send, sent again by everybody else. Who may not is told that the page does not exist, and nothing is stored.
 */
import { join } from "node:path";
import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import Sqlite from "better-sqlite3";
import { routes } from "@/lib/access-routes";
import { allows, type PlaceInAddress, type Rule } from "@/lib/access-rules";
import { addressOf, everyone, places } from "./everyone";
import { signInAs } from "./visit";

type Visitor = (typeof everyone)[number] & { request: APIRequestContext; page: Page };

async function visitors(browser: Browser): Promise<Visitor[]> {
  return Promise.all(
    everyone.map(async (who) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      if (who.account) await signInAs(page, who.account);
      return { ...who, page, request: context.request };
    }),
  );
}

/** A rule with every place that it can be about. What programs ask with a token is walked in app/api/v1/access.test.ts. */
const withSession = Object.entries(routes).filter(([, { by }]) => by === "session");
const cases = withSession.flatMap(([route, rule]): { route: string; rule: Rule; place?: PlaceInAddress }[] => {
  const kind = /\/\[(gemeente|regio)\]/.exec(route)?.[1];
  if (kind === undefined) return [{ route, rule }];
  return places.filter((place) => (kind === "gemeente") === "municipality" in place).map((place) => ({ route, rule, place }));
});

/** What came back, in words: let in, sent to the page to sign in, or told that it does not exist. */
async function outcomeOf({ request }: Visitor, address: string): Promise<string> {
  const answer = await request.get(address, { maxRedirects: 0 });
  const to = answer.headers().location ?? "";
  if (/\/inloggen(\?naar=[^&]*)?$/.test(to)) return "sign in";
  return answer.status() === 404 ? "not found" : answer.status() < 400 ? "in" : String(answer.status());
}

/** What is wrong with what this visitor meets at an address; nothing where it is as the table says. */
async function wrongFor(visitor: Visitor, { route, rule, place }: (typeof cases)[number]): Promise<string[]> {
  const { address, complete } = addressOf(route, place);
  const allowed = allows(rule, visitor.scope, place);
  if (allowed && !complete) return [];
  const outsider = visitor.scope === null ? "sign in" : "not found";
  const expected = allowed ? "in" : outsider;
  const outcome = await outcomeOf(visitor, address);
  return outcome === expected ? [] : [`${visitor.account ?? "nobody"} ${address}: ${outcome}, not ${expected}`];
}

test("every address lets in who the table says, and nobody else", async ({ browser }) => {
  test.slow();
  const wrong: string[] = [];
  for (const visitor of await visitors(browser)) {
    for (const one of cases.filter(({ rule }) => rule.needs !== "nothing")) wrong.push(...(await wrongFor(visitor, one)));
  }
  expect(wrong).toEqual([]);
});

test("what is open to all needs nobody to sign in", async ({ request }) => {
  for (const { route } of cases.filter(({ rule }) => rule.needs === "nothing")) {
    const answer = await request.get(addressOf(route, undefined).address, { maxRedirects: 0 });
    expect(answer.status(), route).toBeLessThan(500);
    expect(answer.headers().location ?? "", route).not.toMatch(/\/inloggen(\?naar=[^&]*)?$/);
  }
});

/** How often anything was ever recorded: every record has its events. Those of accounts are left out: people sign in meanwhile. */
function events(): number {
  const database = new Sqlite(join(process.env.PLATEAU_DATA ?? "", "plateau.db"), { readonly: true });
  const row = database.prepare("select count(*) as events from audit_event where kind <> 'account'").get() as {
    events: number;
  };
  database.close();
  return row.events;
}

type Sent = Record<string, string>;

/** The forms on a page that post to a server action, each filled in with something that may pass. */
async function formsOn(page: Page, address: string): Promise<Sent[]> {
  await page.goto(address);
  return page.locator("main form").evaluateAll((forms) =>
    forms
      .filter((form): form is HTMLFormElement => form instanceof HTMLFormElement && form.method === "post")
      .map((form) => {
        for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[type=text], textarea")) {
          field.value ||= "2026";
        }
        for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox], input[type=radio]"))
          box.checked ||= true;
        return Object.fromEntries(
          [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string"),
        );
      }),
  );
}

/** The addresses with forms: a place whose records exist, and someone who may send what is there. */
function withForms(all: readonly Visitor[]) {
  return cases.flatMap(({ route, rule, place }) => {
    const { address, complete } = addressOf(route, place);
    const sender = all.find(({ scope }) => scope !== null && allows(rule, scope, place));
    const isFile = /bestand|pdf|csv|xlsx|vergaderstukken/.test(route);
    if (place === undefined || sender === undefined || !complete || isFile) return [];
    return [{ address, sender, others: all.filter(({ scope }) => !allows(rule, scope, place)) }];
  });
}

test("a form that one may send stores nothing when somebody else sends it", async ({ browser, baseURL: origin = "" }) => {
  test.slow();
  const tried = new Set<string>();
  const before = events();
  for (const { address, sender, others } of withForms(await visitors(browser))) {
    const forms = await formsOn(sender.page, address);
    for (const [multipart, { account, request }] of forms.flatMap((form) => others.map((other) => [form, other] as const))) {
      const answer = await request.post(address, { multipart, maxRedirects: 0, headers: { origin } });
      expect(answer.status(), `${account} ${address}`).toBeLessThan(500);
      expect(answer.headers().location ?? "", `${account} ${address}`).not.toMatch(/bewaard|ingetrokken/);
      tried.add(address);
    }
  }
  expect(tried.size).toBeGreaterThan(10);
  expect(events()).toBe(before);
});

test("a form sent again by who may send it is stored: the proof that sending it again is a real try", async ({
  browser,
  baseURL: origin = "",
}) => {
  const [advisor] = (await visitors(browser)).filter(({ account }) => account === "Beleidsadviseur Beekrijk");
  if (advisor === undefined) throw new Error("No advisor");
  const address = "/gemeenten/GM9902/bewijs/training-2022-10-11/intrekken";
  const [form] = await formsOn(advisor.page, address);
  const before = events();
  await advisor.request.post(address, { multipart: form ?? {}, maxRedirects: 0, headers: { origin } });
  expect(events()).toBe(before + 1);
});
