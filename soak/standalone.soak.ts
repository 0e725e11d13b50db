/**
 * The folder that the Containerfile copies, run as a container would run it: as another user, with nothing to write to but the
 * data folder. Every address that an example account may open answers, papers and threads included, and the folder is small.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { routes } from "@/lib/access-routes";
import { allows, type PlaceInAddress } from "@/lib/access-rules";
import { addressOf, everyone, places } from "../e2e/everyone";
import { serve } from "./served";
import { Visitor } from "./visitor";

const MAX_MEGABYTES = 150;
const NOBODY_UID = 65_534;

const megabytes = (folder: string): number => Number(execFileSync("du", ["-sm", folder], { encoding: "utf8" }).split("\t")[0]);

/** The addresses of a route for whoever may open it, with the places of the examples. */
function addressesFor(account: (typeof everyone)[number]): string[] {
  return Object.entries(routes).flatMap(([route, rule]) => {
    const kind = /\/\[(gemeente|regio)\]/.exec(route)?.[1];
    const about: (PlaceInAddress | undefined)[] =
      kind === undefined ? [undefined] : places.filter((place) => (kind === "gemeente") === "municipality" in place);
    if (rule.by === "token" || rule.needs === "nothing") return [];
    return about.flatMap((place) => {
      const { address, complete } = addressOf(route, place);
      return complete && allows(rule, account.scope, place) ? [address] : [];
    });
  });
}

it("answers every address as another user on a read-only folder, and is small", async () => {
  const parent = mkdtempSync(join(tmpdir(), "plateau-standalone-"));
  const folder = join(parent, "dist");
  execFileSync(process.execPath, ["scripts/standalone.mjs", folder], { stdio: "inherit" });
  execFileSync("chmod", ["-R", "a+rX,a-w", parent]);
  const size = megabytes(folder);
  const isRoot = process.getuid?.() === 0;
  const served = await serve({}, { args: ["serve.mjs"], cwd: folder, ...(isRoot ? { uid: NOBODY_UID } : {}) });
  try {
    const wrong: string[] = [];
    let asked = 0;
    for (const one of everyone.filter(({ account }) => account !== null)) {
      const visitor = new Visitor(served.origin);
      await visitor.signInAs(one.account ?? "");
      for (const address of addressesFor(one)) {
        const { status } = await visitor.file(address);
        asked++;
        if (status >= 400) wrong.push(`${one.account} ${address}: ${status}`);
      }
    }
    process.stdout.write(`standalone: ${size} MB, ${asked} addresses\n`);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(100);
    expect(size).toBeLessThan(MAX_MEGABYTES);
  } finally {
    await served.stop();
    rmSync(parent, { recursive: true, force: true });
  }
});
