/** The static file to measure a page against: it comes from the same server, and is of about the same size. */
import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STATIC = join(ROOT, ".next", "static");

/** The file among the application's own static files whose size comes nearest. */
export function staticFileOfAbout(size: number): { path: string; size: number } {
  const files = readdirSync(STATIC, { recursive: true, encoding: "utf8" })
    .map((name) => ({ name, ...sizeAndKind(join(STATIC, name)) }))
    .filter(({ isFile, name }) => isFile && /\.(js|css)$/.test(name))
    .sort((a, b) => Math.abs(a.size - size) - Math.abs(b.size - size));
  const [nearest] = files;
  if (nearest === undefined) throw new Error("The built application has no static files.");
  return { path: `/_next/static/${nearest.name.split(sep).join("/")}`, size: nearest.size };
}

const sizeAndKind = (path: string) => {
  const found = statSync(path);
  return { size: found.size, isFile: found.isFile() };
};
