/** The files of the build, as `scripts/compress.mjs` compressed them once; where it did not, Next gives them and compresses each time. */
import { existsSync, readdirSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

const PREFIX = "/_next/static";
const A_YEAR = 365 * 24 * 60 * 60;

/** Answers a request for a file of the build and gives true; gives false, and has done nothing, where it is for something else. */
export type BuildFiles = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Those in a folder, as they are when the server starts: their names change with what they hold, so a browser keeps them for a year. */
export function buildFiles(folder = join(process.cwd(), ".next", "static")): BuildFiles {
  if (!isCompressed(folder)) return () => false;
  const give = sirv(folder, { brotli: true, gzip: true, etag: false, immutable: true, maxAge: A_YEAR, setHeaders: protect });
  return (request, response) => {
    const { method, url = "" } = request;
    if ((method !== "GET" && method !== "HEAD") || !url.startsWith(`${PREFIX}/`)) return false;
    let given = true;
    request.url = url.slice(PREFIX.length);
    give(request, response, () => {
      request.url = url;
      given = false;
    });
    return given;
  };
}

const isCompressed = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith(".js.br"));

/** What next.config.mjs says of every answer, as far as it means something for a file. */
function protect(response: ServerResponse): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("cross-origin-resource-policy", "same-origin");
}
