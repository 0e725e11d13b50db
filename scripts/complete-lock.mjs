/**
 * Completes package-lock.json after `npm install` on a machine whose registry lacks some optional platform packages:
 * npm leaves those out of the lock, and `npm ci` then refuses it. Each is added as an optional entry for its platform,
 * so that a machine of that platform fetches it and every other machine passes it over.
 */
import { readFileSync, writeFileSync } from "node:fs";

const FILE = "package-lock.json";
const PLATFORM =
  /-(?<os>android|darwin|freebsd|linux|netbsd|openbsd|sunos|win32)-(?<cpu>[a-z0-9]+)(?:-(?<libc>gnu|musl|msvc))?$/;

/** The lock entry of an optional package that runs on one platform only, judged by its name. */
function entryOf(name, version, isDev) {
  const platform = PLATFORM.exec(name)?.groups;
  if (!platform) throw new Error(`${name}@${version} is missing from ${FILE} and its name tells no platform.`);
  const libc = { gnu: ["glibc"], musl: ["musl"] }[platform.libc];
  return {
    version,
    cpu: [platform.cpu],
    ...(isDev && { dev: true }),
    ...(libc && { libc }),
    optional: true,
    os: [platform.os],
  };
}

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const at = `node_modules/${name}`;
    if (!/^\d/.test(version) || lock.packages[at] || lock.packages[`${place}/${at}`]) continue;
    lock.packages[at] = entryOf(name, version, entry.dev);
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "The lock is complete." : `Added to the lock: ${added.join(", ")}.`);
