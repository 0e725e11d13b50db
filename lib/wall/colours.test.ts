/** One palette: the style sheets, the paper and the page for faults show no colour that it does not have. */
import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { beekrijkReport } from "../report/gap/report-texts.testing";
import { renderDocx } from "../report/office/docx/docx";
import { renderOdt } from "../report/office/odt/odt";
import { paints, render } from "../report/pdf/reading.testing";
import { sheetXlsx } from "../report/sheets/xlsx";
import { colours, darkColours, darkShades, darkTints, shades, tints } from "./colours";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const palette = new Set<string>([...Object.values(colours), ...tints, ...shades]);

/** Black is what a file format or a browser takes by itself, for instance for a caption that we style further on. */
const strangers = (found: Iterable<string>): string[] =>
  [...new Set([...found].map((colour) => `#${colour.replace("#", "").toLowerCase()}`))].filter(
    (colour) => !palette.has(colour) && colour !== "#000000",
  );

const COLOUR = /#(?:[\da-f]{6}|[\da-f]{3})\b/gi;

/** The colours that a style sheet names, by the names of the palette. */
const namedIn = (path: string): Record<string, string> =>
  Object.fromEntries(
    [...read(path).matchAll(/--([a-z-]+): (#[\da-f]+);/g)].map(([, name = "", value = ""]) => [
      name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
      value,
    ]),
  );

it("is the style sheet's, by name", () => {
  expect(colours).toMatchObject(namedIn("app/_components/styles/tokens.css"));
});

describe("on a dark screen", () => {
  const sheet = read("app/_components/styles/dark.css");

  it("is the dark style sheet's, by name", () => {
    expect(namedIn("app/_components/styles/dark.css")).toEqual(darkColours);
  });

  it("has a dark colour for every colour of a drawing, and names no other", () => {
    const pairs: [string, string][] = [
      ...Object.entries(colours).map(([name, light]): [string, string] => [light, darkColours[name as keyof typeof colours]]),
      ...tints.map((light, at): [string, string] => [light, darkTints[at] ?? ""]),
      ...shades.map((light, at): [string, string] => [light, darkShades[at] ?? ""]),
    ];
    const first = new Map(pairs.toReversed());
    const found = (what: string) =>
      [...sheet.matchAll(new RegExp(`\\[${what}="(#[\\da-f]{6})"\\] \\{\\s*${what}: (#[\\da-f]{6});`, "g"))].map(
        ([, light, dark]) => [light, dark],
      );
    expect(new Map(found("fill") as [string, string][])).toEqual(first);
    expect(new Map(found("stroke") as [string, string][])).toEqual(first);
  });
});

/** How light a colour is, from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ["a light", colours, tints],
  ["a dark", darkColours, darkTints],
] as const)("on %s screen", (_, given, fills) => {
  const texts = ["ink", "muted", "brand", "brandDark", "amber", "rust"] as const;
  const grounds = ["white", "soft", "brandSoft", "amberSoft", "rustSoft"] as const;
  const pairs = [
    ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
    ...(["brand", "brandDark"] as const).map((ground) => ["white", ground] as const),
    ...(["amberFill", "white"] as const).map((ground) => ["amberInk", ground] as const),
  ];

  it.each(pairs)("%s can be read on %s", (text, ground) => {
    expect(contrast(given[text], given[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["outline", "fieldLine", "focus", "brand"] as const)("%s is seen as a line", (line) => {
    expect(contrast(given[line], given.white)).toBeGreaterThanOrEqual(3);
  });

  it("a name can be read on every tint", () => {
    for (const fill of fills) expect(contrast(given.ink, fill)).toBeGreaterThanOrEqual(4.5);
  });
});

it("is typed nowhere else", () => {
  const sources = ["app", "lib", "mail"]
    .flatMap((ring) => readdirSync(new URL(ring, root), { recursive: true, encoding: "utf8" }).map((path) => `${ring}/${path}`))
    .filter(
      (path) => /\.(tsx?|css)$/.test(path) && !/\.(test|testing)\.tsx?$|(?:tokens|dark)\.css$|wall\/colours\.ts$/.test(path),
    );
  expect(sources.length).toBeGreaterThan(400);
  expect(sources.flatMap((path) => (read(path).match(COLOUR) ?? []).map((colour) => `${path} ${colour}`))).toEqual([]);
});

describe("holds for", () => {
  const report = beekrijkReport();
  const xmlOf = (bytes: Uint8Array, shows = (path: string) => path.endsWith(".xml")): string =>
    Object.entries(unzipSync(bytes, { filter: ({ name }) => shows(name) }))
      .map(([, file]) => strFromU8(file))
      .join("");
  const colouredBy = (pattern: RegExp, xml: string): string[] => [...xml.matchAll(pattern)].map(([, colour = ""]) => colour);

  it("the PDF", async () => {
    const painted = await paints(await render(report));
    expect(painted.length).toBeGreaterThan(5);
    expect(strangers(painted)).toEqual([]);
  });

  it("Word", async () => {
    const bytes = await renderDocx(report);
    const shown = xmlOf(bytes, (path) => /word\/(document|footer\d)\.xml/.test(path));
    const inUse = (style: string) => shown.includes(`Style w:val="${/w:styleId="([^"]*)"/.exec(style)?.[1]}"`);
    const styles = xmlOf(bytes, (path) => path === "word/styles.xml").match(/<w:style .*?<\/w:style>/gs) ?? [];
    const used = colouredBy(
      /(?:w:color w:val|w:color|w:fill|srgbClr val)="([\dA-F]{6})"/gi,
      shown + styles.filter(inUse).join(""),
    );
    expect(used.length).toBeGreaterThan(100);
    expect(strangers(used)).toEqual([]);
  });

  it("OpenDocument", () => {
    const used = colouredBy(/(#[\da-f]{6})/gi, xmlOf(renderOdt(report)));
    expect(used.length).toBeGreaterThan(20);
    expect(strangers(used)).toEqual([]);
  });

  it("Excel", async () => {
    const sheet = { name: "Blad", columns: [{ heading: "Kop", width: 10 }], rows: [["tekst"]] };
    const used = colouredBy(/rgb="(?:FF)?([\dA-Fa-f]{6})"/g, xmlOf(await sheetXlsx([sheet])));
    expect(used.length).toBeGreaterThan(0);
    expect(strangers(used)).toEqual([]);
  });
});
