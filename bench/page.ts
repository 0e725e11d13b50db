/**
 * The overview page of an example municipality against a static file of about the same size, both from the same server
 * (`next start` on the built application, with a fresh database of example data).
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../soak/served";
import { Visitor } from "../soak/visitor";
import { type Finding, figures, medians, plainly } from "./measure";
import { ROOT, staticFileOfAbout } from "./static-file";

const OVERVIEW = "/gemeenten/GM9902";
const ADVISOR = "Beleidsadviseur Beekrijk";
const RUNS = 60;

/** Point (c). Throws where the application is not built. */
export async function overviewPage(): Promise<Finding[]> {
  if (!existsSync(join(ROOT, ".next", "BUILD_ID"))) throw new Error("The application is not built. Run npx next build first.");
  const served = await serve();
  try {
    const visitor = new Visitor(served.origin);
    await visitor.signInAs(ADVISOR);
    return await against(visitor);
  } finally {
    await served.stop();
  }
}

async function against(visitor: Visitor): Promise<Finding[]> {
  const page = await body(visitor, OVERVIEW);
  const file = staticFileOfAbout(page.length);
  const time = await medians({ page: () => body(visitor, OVERVIEW), file: () => body(visitor, file.path) }, RUNS);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
  return [
    plainly(`overview page ${OVERVIEW}, ${kilobytes(page.length)}`, time.page),
    plainly(`static file ${file.path}, ${kilobytes(file.size)}`, time.file),
    { what: "overview page against static file", goal: "", measured: `${figures(time.page / time.file)}×` },
  ];
}

/** The whole answer as text; no redirect, and no status but 200, will do. */
async function body(visitor: Visitor, path: string): Promise<string> {
  const { status, text } = await visitor.request(path);
  if (status !== 200) throw new Error(`${path}: ${status} instead of 200.`);
  return text;
}
