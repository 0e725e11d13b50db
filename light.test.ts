/**
 * What a page brings to a browser before it can be used: no schemas, no calendar library, no text of a norm, no drawing library.
 * What is loaded later (`import()`) and what runs on the server alone does not count.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

/** What comes once the form beside it can be used (`lazy`). */
const LATER = /^app\/_(?:evidence\/form|agreements)\/preview\.tsx$/;

/** All that runs in a browser from the start. */
const PARTS = filesIn("app").filter((file) => readFileSync(file, "utf8").startsWith('"use client"') && !LATER.test(file));

const HEAVY = /^(?:zod|temporal-polyfill|recharts|fflate|.*\/(?:kader|vng-kader|national-basics)[^/]*\.json)$/;

/** The components in a folder and below it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx$/.test(path) && !path.includes(".test.") ? [path] : [];
  });
}

/** What a file imports by value when it is loaded: types are gone by then. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  if (!/\.tsx?$/.test(file) || source.startsWith('"use server"')) return [];
  return [...source.matchAll(/^(?:import|export)\s+(?!type\b)([^;"]*?)\s*from\s+"([^"]+)"/gms)]
    .filter(([, names = ""]) => !isTypesAlone(names))
    .map(([, , path = ""]) => path);
}

const isTypesAlone = (names: string): boolean =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith("type "));

/** The file that an import points at; undefined for a package. */
function fileOf(from: string, path: string): string | undefined {
  const base = path.startsWith("@/") ? path.slice(2) : path.startsWith(".") ? join(dirname(from), path) : undefined;
  return base && ["", ".ts", ".tsx"].map((ending) => base + ending).find((one) => /\.\w+$/.test(one) && existsSync(one));
}

/** The ways, from file to file, by which something heavy comes along. */
function heavyWays(part: string): string[] {
  const seen = new Set<string>();
  const ways: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const path of importsOf(file)) {
      const next = fileOf(file, path);
      if (HEAVY.test(next ?? path)) ways.push([...way, file, next ?? path].join(" > "));
      else if (next) walk(next, [...way, file]);
    }
  };
  walk(part, []);
  return ways;
}

it.each(PARTS)("%s brings nothing heavy before it can be used", (part) => {
  expect(heavyWays(part)).toEqual([]);
});

it("would be seen: the preview, which comes later, brings schemas and the Kader", () => {
  expect(heavyWays("app/_evidence/form/preview.tsx").join("\n")).toMatch(/zod/);
});
