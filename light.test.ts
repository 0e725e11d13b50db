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

/** Every file that a file loads, itself too, with the way to it; a package ends its way. */
function loadedBy(part: string): Map<string, string> {
  const ways = new Map<string, string>();
  const walk = (file: string, before: readonly string[]): void => {
    if (ways.has(file)) return;
    const way = [...before, file];
    ways.set(file, way.join(" > "));
    if (!existsSync(file) || HEAVY.test(file)) return;
    for (const path of importsOf(file)) walk(fileOf(file, path) ?? path, way);
  };
  walk(part, []);
  return ways;
}

/** The ways by which something heavy comes along. */
const heavyWays = (part: string): string[] => [...loadedBy(part)].filter(([file]) => HEAVY.test(file)).map(([, way]) => way);

/** A format that is made while a file loads: a page would wait for it that may never use it. */
const MADE_AT_ONCE = /^(?:export )?const \w+(?:: [^=]+)? = new Intl\./m;

it.each(PARTS)("%s brings nothing heavy before it can be used", (part) => {
  expect(heavyWays(part)).toEqual([]);
});

it("would be seen: the preview, which comes later, brings schemas and the Kader", () => {
  expect(heavyWays("app/_evidence/form/preview.tsx").join("\n")).toMatch(/zod/);
});

it("makes no format of dates, numbers or order before one is used", () => {
  const loaded = new Set(PARTS.flatMap((part) => [...loadedBy(part).keys()]).filter((file) => existsSync(file)));
  expect(loaded).toContain("lib/calendar.ts");
  expect([...loaded].filter((file) => MADE_AT_ONCE.test(readFileSync(file, "utf8")))).toEqual([]);
  expect(MADE_AT_ONCE.test('\nconst whole = new Intl.NumberFormat("nl-NL");')).toBe(true);
});

it("follows no link before somebody does: one component is all that knows Next's", () => {
  const knows = filesIn("app").filter((file) => readFileSync(file, "utf8").includes('from "next/link"'));
  expect(knows).toEqual(["app/_components/link.tsx"]);
});
