/** One visit of a page in a browser with nothing in its cache: what moved, how long it was busy, when it could be read and used. */
import type { Browser, BrowserContextOptions } from "@playwright/test";

export type Session = Exclude<BrowserContextOptions["storageState"], string | undefined>;

export interface Visit {
  /** Cumulative layout shift: all shifts together, so at least what the measure counts. */
  cls: number;
  /** Total blocking time in ms: what each long task after the first paint took over 50 ms. */
  tbt: number;
  /** When the first byte of the answer came, in ms after the request: what the server took. */
  firstByte: number;
  /** Largest contentful paint in ms after the request. */
  lcp: number;
  /** Bytes of JavaScript as they came over the line before the page could be used. */
  script: number;
  /** What moved most, for who mends it. */
  moved: string[];
}

/** How long nothing may be asked for before the page is taken to be done, in ms; charts come after the page can be used. */
const QUIET = 1000;

/** `session` is who visits; null for who is not signed in. */
export async function visit(browser: Browser, address: string, session: Session | null): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...(session && { storageState: session }),
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const answer = await page.goto(address, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) throw new Error(`${address}: ${answer?.status()} instead of 200.`);
    await page.waitForTimeout(QUIET);
    return (await page.evaluate("window.plateauSeen()")) as Visit;
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything else; plain text, so that nothing of the tool that reads this file gets into it. */
const watch = {
  content: `{
  const seen = { shifts: [], tasks: [], lcp: 0, usable: null };
  const on = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  const named = (node) => node && node.nodeType === 1 ? node.localName + (node.className.baseVal ?? node.className ?? "").toString().replace(/^(?=.)| +/g, ".") : String(node && node.nodeName);
  on("layout-shift", (entry) => {
    if (!entry.hadRecentInput) seen.shifts.push([entry.value, entry.startTime, entry.sources.map(({ node }) => named(node))]);
  });
  on("longtask", ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  on("largest-contentful-paint", ({ startTime }) => { seen.lcp = startTime; });
  // React marks the elements that it brought to life.
  const look = () => {
    const main = document.querySelector("main");
    if (main && Object.keys(main).some((key) => key.startsWith("__reactFiber"))) seen.usable = performance.now();
    else requestAnimationFrame(look);
  };
  look();
  window.plateauSeen = () => {
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    const scripts = performance.getEntriesByType("resource").filter(({ name, startTime }) => /\\.js(\\?|$)/.test(name) && startTime < (seen.usable ?? Infinity));
    return {
      cls: seen.shifts.reduce((sum, [value]) => sum + value, 0),
      tbt: seen.tasks.filter(([start, length]) => start + length > painted).reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0),
      lcp: seen.lcp,
      firstByte: performance.getEntriesByType("navigation")[0]?.responseStart ?? 0,
      script: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      moved: seen.shifts.sort((a, b) => b[0] - a[0]).slice(0, 3).map(([value, at, what]) => value.toFixed(3) + " at " + Math.round(at) + " ms: " + what.join(", ")),
    };
  };
}`,
};
