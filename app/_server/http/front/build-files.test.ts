/** The files of a build come compressed, for a year, and nothing else comes from their folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compressBuild } from "@/scripts/compress.mjs";
import { buildFiles } from "./build-files";

const PROGRAM = "let brick = 1;\n".repeat(100);
let folder: string;
let server: Server;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plateau-build-"));
  mkdirSync(join(folder, "static", "chunks"), { recursive: true });
  writeFileSync(join(folder, "static", "chunks", "a.js"), PROGRAM);
  writeFileSync(join(folder, "secret.js"), "nobody's");
});

afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

/** Asks a server that answers 404 to all that is no file of the build. */
async function answerTo(path: string, encoding: string, method = "GET"): Promise<{ answer: IncomingMessage; body: Buffer }> {
  const give = buildFiles(join(folder, "static"));
  server = createServer((asked, response) => {
    if (!give(asked, response)) response.writeHead(404).end(asked.url);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    request({ port, path, method, headers: { "accept-encoding": encoding } }, async (answer) => {
      const pieces: Buffer[] = [];
      for await (const piece of answer) pieces.push(piece as Buffer);
      resolve({ answer, body: Buffer.concat(pieces) });
    }).end();
  });
}

it.each([
  ["br, gzip", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
] as const)("come in the best way that a browser reads: %s", async (encoding, expected, open) => {
  compressBuild(join(folder, "static"));
  const { answer, body } = await answerTo("/_next/static/chunks/a.js", encoding);
  expect(answer.headers).toMatchObject({
    "content-encoding": expected,
    "cache-control": "public,max-age=31536000,immutable",
    "x-content-type-options": "nosniff",
    vary: "Accept-Encoding",
  });
  expect(open(body).toString()).toBe(PROGRAM);
});

it("leaves to others, with the address as it was, what is no file of the build", async () => {
  compressBuild(join(folder, "static"));
  for (const path of [
    "/_next/static/chunks/b.js",
    "/_next/static/../secret.js",
    "/_next/static/%2e%2e/secret.js",
    "/gemeenten",
  ]) {
    const { answer, body } = await answerTo(path, "br");
    expect([answer.statusCode, body.toString()]).toEqual([404, path]);
    server.close();
  }
  expect((await answerTo("/_next/static/chunks/a.js", "br", "POST")).answer.statusCode).toBe(404);
});

it("leaves all to others where nothing was compressed", async () => {
  expect((await answerTo("/_next/static/chunks/a.js", "br")).answer.statusCode).toBe(404);
});
