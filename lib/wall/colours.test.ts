/** One palette: the style sheets, the paper and the page for faults show no colour that it does not have. */
import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { beekrijkReport } from "../report/gap/report-texts.testing";
import { renderDocx } from "../report/office/docx/docx";
import { renderOdt } from "../report/office/odt/odt";
import { paints, render } from "../report/pdf/reading.testing";
import { sheetXlsx } from "../report/sheets/xlsx";
import { colours, shades, tints } from "./colours";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const palette = new Set<string>([...Object.values(colours), ...tints, ...shades]);

/** Black is what a file format or a browser takes by itself, for instance for a caption that we style further on. */
const strangers = (found: Iterable<string>): string[] =>
  [...new Set([...found].map((colour) => `#${colour.replace("#", "").toLowerCase()}`))].filter(
    (colour) => !palette.has(colour) && colour !== "#000000",
  );

const COLOUR = /#(?:[\da-f]{6}|[\da-f]{3})\b/gi;

it("is the style sheet's, by name", () => {
  const tokens = [...read("app/_components/styles/tokens.css").matchAll(/--([a-z-]+): (#[\da-f]+);/g)];
  const named = tokens.map(([, name = "", value]) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]);
  expect(colours).toMatchObject(Object.fromEntries(named));
});

it("is typed nowhere else", () => {
  const sources = ["app", "lib", "mail"]
    .flatMap((ring) => readdirSync(new URL(ring, root), { recursive: true, encoding: "utf8" }).map((path) => `${ring}/${path}`))
    .filter((path) => /\.(tsx?|css)$/.test(path) && !/\.(test|testing)\.tsx?$|tokens\.css$|wall\/colours\.ts$/.test(path));
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
