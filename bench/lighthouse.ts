/**
 * Lighthouse on one page, as `npx` gets it at that moment: it weighs more than the rest of Plateau's tools together, and is
 * asked for nowhere else.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Finding } from "./measure";

const LIGHTHOUSE = "lighthouse@12.2.3";
/** Debian's; another one is named by CHROME_PATH. */
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"];
const FLAGS = "--headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu";
/** No page but those that a municipality made public may be found by who searches (`x-robots-tag`): that is meant, and not a fault. */
const MEANT = "--skip-audits=is-crawlable";
/** The categories, each with what it is to reach. */
const GOALS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

/** `cookie`: who visits, as a browser sends it; empty for who is not signed in. */
export function lighthouse(name: string, address: string, cookie: string): Finding[] {
  const args = ["--yes", LIGHTHOUSE, address, "--quiet", "--output=json", "--output-path=stdout", `--chrome-flags=${FLAGS}`];
  const session = cookie === "" ? [] : [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`];
  const only = `--only-categories=${Object.keys(GOALS).join(",")}`;
  const env = { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? BROWSERS.find((path) => existsSync(path)) };
  const ran = spawnSync("npx", [...args, only, MEANT, ...session], { env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (ran.status !== 0) {
    const [why = ""] = ran.stderr.trim().split("\n");
    const what = `${name}: Lighthouse did not run (it needs the registry and chromium): ${why.slice(0, 80)}`;
    return [{ what, goal: "", measured: "" }];
  }
  return findings(name, JSON.parse(ran.stdout));
}

const findings = (name: string, { categories, audits }: Report): Finding[] =>
  Object.entries(GOALS).flatMap(([category, goal]) => {
    const { score, auditRefs = [] } = categories[category] ?? { score: null };
    const measured = Math.round((score ?? 0) * 100);
    const missed = measured >= goal ? [] : auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
    return [
      { what: `${name}: Lighthouse ${category}`, goal: `≥ ${goal}`, measured: String(measured), reached: measured >= goal },
      ...missed.map(({ id }) => ({ what: `  ${audits[id]?.title} (${id})`, goal: "", measured: "" })),
    ];
  });
