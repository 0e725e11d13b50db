/**
 * The national view and ten years of history, over HTTP against a static file of about the same size on the same server
 * (`next start` on the built application, with a database of generated evidence). Nothing is cached where every request asks
 * for another day of knowledge: then each dossier is read and judged anew.
 */
import { chromium, type Page } from "@playwright/test";
import { dateOf, dayOf } from "@/lib/calendar";
import { Visitor } from "../soak/visitor";
import { generated, served, TODAY } from "./generated";
import { atMost, type Finding, figures, median, medians, plainly } from "./measure";
import { staticFileOfAbout } from "./static-file";

const NATIONAL = "/landelijk";
const ADMINISTRATOR = "Beheerder";
const RUNS = 15;

/** A region of 34 municipalities and the country of 342, the latter with one and with ten years of evidence. */
export async function nationalPage(): Promise<Finding[]> {
  return [...(await pages(generated(3, 100))), ...(await history(generated(1, 33), generated(10, 333)))];
}

const visiting = <T>(folder: string, visit: (visitor: Visitor, origin: string) => Promise<T>): Promise<T> =>
  served(folder, async (origin) => {
    const visitor = new Visitor(origin);
    await visitor.signInAs(ADMINISTRATOR);
    return await visit(visitor, origin);
  });

/** The text of a page that must be there. */
async function body(visitor: Visitor, path: string): Promise<string> {
  const { status, text } = await visitor.request(path);
  if (status !== 200) throw new Error(`${path}: ${status} instead of 200.`);
  return text;
}

const pages = (folder: string): Promise<Finding[]> =>
  visiting(folder, async (visitor, origin) => {
    let asked = 0;
    const anew = (path: string) => () => body(visitor, `${path}?kennisdatum=${dateOf(dayOf(TODAY) - ++asked)}`);
    const size = (await body(visitor, NATIONAL)).length;
    const file = staticFileOfAbout(size);
    const time = await medians(
      {
        cold: anew(NATIONAL),
        second: () => body(visitor, NATIONAL),
        region: anew("/regio/RE01"),
        file: () => body(visitor, file.path),
      },
      RUNS,
    );
    const members = await membersOf(visitor, "RE01");
    return [
      plainly(`national page, 342 municipalities, ${kilobytes(size)}, nothing cached`, time.cold),
      plainly("national page, second view", time.second),
      plainly(`static file of ${kilobytes(file.size)}`, time.file),
      atMost("national page, nothing cached, against the static file", time.cold / time.file, 10),
      underMilliseconds("national page, nothing cached", time.cold, 300),
      atMost("national page, second view, against the static file", time.second / time.file, 3),
      atMost(
        `from ${members} to 342 municipalities (${figures(342 / members)} times as many)`,
        time.cold / time.region,
        342 / members,
      ),
      ...(await inBrowser(origin)),
    ];
  });

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;

const underMilliseconds = (what: string, time: number, goal: number): Finding => ({
  what,
  goal: `< ${goal} ms`,
  measured: `${figures(time)} ms`,
  reached: time < goal,
});

async function membersOf(visitor: Visitor, region: string): Promise<number> {
  const [, count] = /(\d+) gemeenten/.exec(await body(visitor, `/regio/${region}`)) ?? [];
  return Number(count);
}

/** The overview of one municipality as its advisor sees it, with one year of evidence and with ten. */
async function history(year: string, decade: string): Promise<Finding[]> {
  const times: number[] = [];
  for (const folder of [year, decade]) {
    const time = await visiting(folder, async (_, origin) => {
      const advisor = new Visitor(origin);
      await advisor.signInAs("Beleidsadviseur Groningen");
      return medians({ page: () => body(advisor, "/gemeenten/GM0014") }, RUNS);
    });
    times.push(time.page);
  }
  const [one = Number.NaN, ten = Number.NaN] = times;
  return [
    plainly("municipality page, one year of evidence", one),
    plainly("municipality page, ten years of evidence", ten),
    atMost("municipality page, ten years against one", ten / one, 1.5),
  ];
}

/** From a keystroke or a click to the next frame with its result, in a browser. */
async function inBrowser(origin: string): Promise<Finding[]> {
  const args = ["--no-sandbox", "--disable-dev-shm-usage"];
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args });
  try {
    const page = await browser.newPage();
    // tsx gives functions their names with this, also those that the browser is to run.
    await page.addInitScript("globalThis.__name = (named) => named;");
    await page.goto(origin);
    await page.getByRole("button", { name: ADMINISTRATOR, exact: true }).click();
    await page.getByRole("button", { name: "Uitloggen" }).waitFor();
    await page.goto(`${origin}${NATIONAL}`, { waitUntil: "networkidle" });
    const filter = await medianInPage(page, filterOnce);
    const day = await medianInPage(page, otherDay);
    return [
      underMilliseconds("filtering 342 municipalities in the browser", filter, 100),
      underMilliseconds("another as-of date, without loading the page anew", day, 100),
    ];
  } finally {
    await browser.close();
  }
}

const medianInPage = async (page: Page, once: (page: Page, run: number) => Promise<number>): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await once(page, run));
  return median(times);
};

/** Chooses another theme status, and waits for the frame that shows it. */
const filterOnce = (page: Page, run: number): Promise<number> =>
  page.evaluate((place) => {
    const select = document.querySelector<HTMLSelectElement>("select[name=status]");
    if (select === null) throw new Error("no filter");
    const begin = performance.now();
    select.selectedIndex = 1 + (place % (select.options.length - 1));
    select.dispatchEvent(new Event("change", { bubbles: true }));
    return new Promise<number>((resolve) => {
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
    });
  }, run);

/** Sends the form with another day, and waits until the page says that it shows that day. */
const otherDay = (page: Page, run: number): Promise<number> =>
  page.evaluate((place) => {
    const field = document.querySelector<HTMLInputElement>(".tools input[name=peildatum]");
    if (field === null) throw new Error("no date");
    const begin = performance.now();
    const day = `${String((place % 28) + 1).padStart(2, "0")}-03-2026`;
    field.value = day;
    field.form?.requestSubmit();
    return new Promise<number>((resolve) => {
      const look = (): void => {
        const shown = new URLSearchParams(window.location.search).get("peildatum") === day;
        if (shown) setTimeout(() => resolve(performance.now() - begin));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, run);
