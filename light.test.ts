/**
 * What the pages that people open most bring to a browser before they can be used: no schemas, no calendar library, no text of
 * a norm, no drawing library. What is loaded later (`import()`) and what runs on the server alone does not count.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

/** The parts that run in a browser of the start page, overview, theme, region, national page and the forms of records. */
const PARTS = [
  "app/_components/main-nav.tsx",
  "app/_components/form/line-form.tsx",
  "app/_components/form/confirm-form.tsx",
  "app/_components/form/fields-form.tsx",
  "app/_charts/drawings.client.tsx",
  "app/_evidence/form/evidence-form.tsx",
  "app/_agreements/agreement-form.tsx",
  "app/regio/[regio]/packed-members.client.tsx",
  "app/landelijk/country.client.tsx",
];

const HEAVY = /^(?:zod|temporal-polyfill|recharts|fflate|.*\/(?:kader|vng-kader|national-basics)[^/]*\.json)$/;

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
