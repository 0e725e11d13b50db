/**
 * Compresses the files of a build once, so that no visitor waits until the server has done it: beside each a `.br` and a `.gz`.
 * `app/_server/http/front/build-files.ts` gives them. On its own: `node scripts/compress.mjs` after `next build`.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const TEXT = /\.(?:js|css|svg|json)$/;
/** In bytes: what is smaller travels in one packet as it is. */
const SMALLEST = 1000;

/** Every text file in the folder `static` of a build, and below it. */
export function compressBuild(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!TEXT.test(name) || statSync(path).size < SMALLEST) continue;
    const whole = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(whole));
    writeFileSync(`${path}.gz`, gzipSync(whole, { level: 9 }));
  }
}

const itself = fileURLToPath(import.meta.url);
if (process.argv[1] === itself) compressBuild(join(dirname(itself), "..", ".next", "static"));
