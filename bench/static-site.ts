/**
 * A page as a static site would give it: the same HTML, styles and typeface, of the same size and with the same hints, without
 * scripts and from memory.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "./static-file";

const TYPES: Readonly<Record<string, string>> = { css: "text/css", woff2: "font/woff2", svg: "image/svg+xml" };

export interface StaticSite {
  address: string;
  stop(): void;
}

/** What the scripts of the page take stays in it as a comment, so that as much comes over the line. */
export const withoutScripts = (html: string): string =>
  html
    .replaceAll(/<link[^>]*\bas="script"[^>]*>/g, "")
    .replaceAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g, (_, text: string) => `<!--${text.replaceAll("--", "==")}-->`);

/** Serves the page until it is stopped. `link`: the header that tells a browser what to ask for at once. */
export async function staticSite(html: string, link: string | null): Promise<StaticSite> {
  const page = gzipSync(withoutScripts(html));
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (!path.startsWith("/_next/static/")) {
      const hints = link === null ? {} : { link };
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip", ...hints }).end(page);
      return;
    }
    const body = files.get(path) ?? gzipSync(readFileSync(join(ROOT, ".next", path.replace("/_next/", ""))));
    files.set(path, body);
    const type = TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  const port = typeof at === "object" && at ? at.port : 0;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
