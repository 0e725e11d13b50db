/**
 * Whether pages feel instant, in a browser without a cache and without a brake, as the median of five visits: what moves, how
 * long the page is busy, how much JavaScript comes before it can be used, and how long after its first byte it can be read,
 * against a static page of the same size. Then the server's time for a region of 154 against one of 12, and Lighthouse on five pages.
 */
import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "@playwright/test";
import { Visitor } from "../soak/visitor";
import { generated, served } from "./generated";
import { lighthouse } from "./lighthouse";
import { atMost, type Finding, machine, median, medians, plainly } from "./measure";
import { ROOT } from "./static-file";
import { staticSite } from "./static-site";
import { type Session, type Visit, visit } from "./visit";

const RUNS = 5;
const GOALS = { cls: 0.05, tbt: 200, script: 170_000, lcp: 1.2, growth: 3 };
const SIZES = [12, 76, 154, 342];
const BROWSER = "/usr/bin/chromium-headless-shell";

const ADVISOR = "Beleidsadviseur Groningen";
const CHAIN_DIRECTOR = "Ketenregisseur meting";
const ADMINISTRATOR = "Beheerder";

interface Place {
  name: string;
  path: string;
  who: string | null;
}

/** With `quick`: without Lighthouse. */
export async function pages(how?: string): Promise<Finding[]> {
  const folder = generated(3, 100);
  const regions = madeIn(folder);
  return served(folder, async (origin) => {
    const regionOf = (size: number): string => `/regio/${regions.find((one) => one.size === size)?.id}`;
    const places: Place[] = [
      { name: "start", path: "/", who: null },
      { name: "overview", path: "/gemeenten/GM0014", who: ADVISOR },
      { name: "theme", path: "/gemeenten/GM0014/thema/2", who: ADVISOR },
      ...[12, 76, 342].map((size) => ({ name: `region of ${size}`, path: regionOf(size), who: CHAIN_DIRECTOR })),
      { name: "national page", path: "/landelijk", who: ADMINISTRATOR },
    ];
    const sessions = await sessionsOf(origin, places);
    const seen = await inBrowser((browser) => eachOf(places, (place) => instant(browser, origin, place, sessions)));
    const audited = places.filter(({ name }) => !/76|342/.test(name));
    return [
      ...seen.flat(),
      ...(await growth(origin, regionOf)),
      ...(how === "quick"
        ? []
        : audited.flatMap((place) => lighthouse(place.name, origin + place.path, cookieOf(sessions, place)))),
    ];
  });
}

/** Regions of the sizes that are measured, and who works in them. */
function madeIn(folder: string): { size: number; id: string }[] {
  const env = { ...process.env, PLATEAU_DATA: folder };
  const made = spawnSync(process.execPath, ["--import", "tsx", "bench/regions.ts", ...SIZES.map(String)], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(made.stderr);
  return JSON.parse(made.stdout.trim().split("\n").at(-1) ?? "[]");
}

type Sessions = ReadonlyMap<string, Session>;

/** Each account signs in once: that is no part of what is measured. */
async function sessionsOf(origin: string, places: readonly Place[]): Promise<Sessions> {
  return inBrowser(async (browser) => {
    const sessions = new Map<string, Session>();
    for (const who of new Set(places.map((place) => place.who))) {
      if (who === null) continue;
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(origin);
      await page.getByRole("button", { name: who, exact: true }).click();
      await page.getByRole("button", { name: "Uitloggen" }).waitFor();
      sessions.set(who, await context.storageState());
      await context.close();
    }
    return sessions;
  });
}

const sessionOf = (sessions: Sessions, { who }: Place): Session | null => (who === null ? null : (sessions.get(who) ?? null));

const cookieOf = (sessions: Sessions, place: Place): string =>
  (sessionOf(sessions, place)?.cookies ?? []).map(({ name, value }) => `${name}=${value}`).join("; ");

async function inBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function eachOf<T, R>(all: readonly T[], make: (one: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}

/** The page and its static twin take turns; a first visit of each does not count. */
async function instant(browser: Browser, origin: string, place: Place, sessions: Sessions): Promise<Finding[]> {
  const session = sessionOf(sessions, place);
  const answer = await fetch(origin + place.path, { headers: { cookie: cookieOf(sessions, place) } });
  const html = await answer.text();
  const twin = await staticSite(html, answer.headers.get("link"));
  const [page, still]: [Visit[], Visit[]] = [[], []];
  for (let run = -1; run < RUNS; run++) {
    const [one, other] = [await visit(browser, origin + place.path, session), await visit(browser, twin.address, null)];
    if (run >= 0) page.push(one) && still.push(other);
  }
  twin.stop();
  const of = (measure: "cls" | "tbt" | "lcp" | "script" | "firstByte", visits = page): number =>
    median(visits.map((one) => one[measure]));
  // What the server takes is measured apart: a static page that a server thought about as long would come as late.
  const drawn = (visits: readonly Visit[]): number => median(visits.map(({ lcp, firstByte }) => lcp - firstByte));
  const { name } = place;
  const cls = of("cls");
  return [
    { what: `${name}: ${machine()}, ${Math.round(html.length / 1024)} kB of HTML`, goal: "", measured: "" },
    { what: `${name}: layout shift`, goal: `≤ ${GOALS.cls}`, measured: cls.toFixed(3), reached: cls <= GOALS.cls },
    ...(cls > GOALS.cls ? (page[0]?.moved ?? []) : []).map((what) => ({ what: `  ${what}`, goal: "", measured: "" })),
    under(`${name}: total blocking time`, of("tbt"), GOALS.tbt, "ms"),
    under(`${name}: JavaScript before it can be used, compressed`, of("script") / 1000, GOALS.script / 1000, "kB"),
    plainly(`${name}: first byte`, of("firstByte")),
    plainly(`${name}: largest paint`, of("lcp")),
    plainly(`${name}: largest paint of the same page without scripts, from memory`, of("lcp", still)),
    atMost(`${name}: from the first byte on, against that page`, drawn(page) / drawn(still), GOALS.lcp),
  ];
}

const under = (what: string, measured: number, goal: number, unit: string): Finding => ({
  what,
  goal: `≤ ${goal} ${unit}`,
  measured: `${measured.toFixed(0)} ${unit}`,
  reached: measured <= goal,
});

/** The whole answer of the server, as the chain director gets it. */
async function growth(origin: string, regionOf: (size: number) => string): Promise<Finding[]> {
  const visitor = new Visitor(origin);
  await visitor.signInAs(CHAIN_DIRECTOR);
  const asking = (size: number) => async () => {
    const { status } = await visitor.request(regionOf(size));
    if (status !== 200) throw new Error(`A region of ${size}: ${status}.`);
  };
  const time = await medians({ few: asking(12), many: asking(154) }, 3 * RUNS);
  return [
    plainly("region of 12, the server's time", time.few),
    plainly("region of 154, the server's time", time.many),
    atMost("region of 154 against one of 12", time.many / time.few, GOALS.growth),
  ];
}
