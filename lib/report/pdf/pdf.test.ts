/** The PDF of Beekrijk: read back, it says what the report's model says. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { voorbeeldregio } from "@/db/seed/voorbeeldregio";
import { assess } from "../../assessment/assess";
import type { Dossier } from "../../dossier/dossier";
import { criteriaOf } from "../../framework/framework";
import { currentFramework } from "../../framework/versions";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import { type Reading, read, render, type Word } from "./reading.testing";
import { stressed } from "./stress.testing";

/** Points from the edge of the paper within which nothing may stand. */
const MARGIN = 49;
const A4_WIDTH = 595.28;

/** Milliseconds that drawing may take where other tests run at the same time. */
const DRAWING_TIMEOUT_MS = 60_000;

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(" ");
const beyondMargins = (words: readonly Word[]): string[] =>
  words.filter(({ x, width }) => x < MARGIN || x + width > A4_WIDTH - MARGIN).map(({ text }) => text);

/** The number of the page on which the annex begins. */
const annexPage = (pages: readonly (readonly Word[])[]): number =>
  1 + pages.findIndex((words) => textOf(words).includes("Bijlage: de stand volgens het Kader"));

describe("the report of Beekrijk on paper", () => {
  const report = gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT });
  let bytes: Uint8Array;
  let reading: Reading;
  beforeAll(async () => {
    bytes = await render(report);
    reading = await read(bytes);
  }, DRAWING_TIMEOUT_MS);

  it("has a title, a language and an outline", () => {
    expect(reading.title).toBe("Aanpak van mensenhandel: waar staan we? – Gemeente Beekrijk");
    expect(reading.language).toBe("nl");
    expect(reading.outline).toEqual(report.sections.map(({ heading }) => heading));
  });

  it("shows the legend on one line, below the walls", () => {
    const [first = []] = reading.pages;
    const labels = ["op orde", "anders, met uitleg", "deels op orde", "niet meer op orde", "gepland", "nog niet op orde"];
    const heights = new Set(labels.map((label) => first.find(({ text }) => text === label)?.y));
    expect(heights.size).toBe(1);
    expect([...heights][0]).toBeGreaterThan(first.find(({ text }) => text === "Wat is er?")?.y ?? 0);
  });

  it("puts walls, and so the verdicts under them, on one line however long a title is", () => {
    const [first = []] = reading.pages;
    const verdicts = first.filter(({ text }) => / van \d op orde$/.test(text));
    expect(verdicts).toHaveLength(5);
    expect(new Set(verdicts.map(({ y }) => y)).size).toBe(1);
  });

  it("has the note on two pages, and begins its annex on the third", () => {
    expect(annexPage(reading.pages)).toBe(3);
  });

  it("has all sections in order, and every criterion", () => {
    const text = reading.pages.map(textOf).join(" ").replace(/\s+/g, " ");
    let place = 0;
    for (const { heading } of report.sections) {
      const next = text.indexOf(heading, place);
      expect(next, heading).toBeGreaterThanOrEqual(place);
      place = next + heading.length;
    }
    for (const { id } of criteriaOf(currentFramework)) expect(text).toContain(id);
  });

  it("counts its pages at the foot of each", () => {
    reading.pages.forEach((words, index) => {
      const foot = words.filter(({ y }) => y < 45);
      expect(textOf(foot)).toBe(
        `Concept, openbaar na vaststelling · Gemeente Beekrijk · stand op 22 november 2026 · VNG-Kader, geen resultaatsverplichting ${index + 1} van ${reading.pages.length}`,
      );
    });
  });

  it("leaves no heading or table header alone at the end of a page", () => {
    const headings = new Set(
      report.sections.flatMap(({ heading, blocks }) => [
        heading,
        ...blocks.flatMap((b) => (b.kind === "heading" ? [b.text] : [])),
      ]),
    );
    const headers = ["Toetspunt", "Bouwsteen", "Bewijs", "Actie", "Vanaf", "Lezing", "Document"];
    for (const words of reading.pages) {
      const body = words.filter(({ y }) => y >= 45);
      const last = Math.min(...body.map(({ y }) => y));
      for (const { text } of body.filter(({ y }) => y === last)) {
        expect(headings.has(text)).toBe(false);
        expect(headers).not.toContain(text);
      }
    }
  });

  it("embeds every font", () => {
    const folder = mkdtempSync(join(tmpdir(), "plateau-"));
    try {
      const file = join(folder, "rapport.pdf");
      writeFileSync(file, bytes);
      const fonts = execFileSync("pdffonts", [file], { encoding: "utf8" }).trim().split("\n").slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/SourceSans3\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it(
    "is the same file when made again",
    async () => {
      expect(Buffer.from(await render(report)).equals(Buffer.from(bytes))).toBe(true);
    },
    DRAWING_TIMEOUT_MS,
  );
});

it(
  "has the note of a municipality without any record on two pages",
  async () => {
    const nothing = gapReport(assessed({ evidence: [], exceptions: [], actions: [] }), { asOf: AS_OF, knownAt: KNOWN_AT });
    expect(annexPage((await read(await render(nothing))).pages)).toBeLessThanOrEqual(3);
  },
  DRAWING_TIMEOUT_MS,
);

/** Without what its region does: more of it is missing, unknown and late at once than of any example. */
const alone = ({ evidence, agreements, ...dossier }: Dossier): Dossier => ({
  ...dossier,
  regions: [],
  evidence: evidence.filter(({ owner }) => owner === "municipality"),
  agreements: agreements.filter(({ owner }) => owner === "municipality"),
});
const examples = voorbeeldregio().dossiers.filter(({ municipality }) => /^(Beekrijk|Oeverstein)/.test(municipality.name));

it.each([...examples, ...examples.map(alone)])(
  "has the note of $municipality.name on two pages",
  async (dossier) => {
    const example = gapReport(assess(currentFramework, dossier), { asOf: AS_OF, knownAt: KNOWN_AT });
    expect(annexPage((await read(await render(example))).pages)).toBe(3);
  },
  DRAWING_TIMEOUT_MS,
);

describe("a report with much and long text", () => {
  let pages: Word[][];
  beforeAll(async () => {
    pages = (await read(await render(stressed()))).pages;
  }, DRAWING_TIMEOUT_MS);

  it("keeps forty actions, long words and a motivation of pages within the margins", () => {
    expect(pages.flatMap(beyondMargins)).toEqual([]);
    const text = pages.map(textOf).join(" ");
    for (let index = 0; index < 40; index++) expect(text).toContain(`Actie ${index}:`);
    for (const words of pages) expect(Math.min(...words.map(({ y }) => y))).toBeGreaterThanOrEqual(26);
  });

  it("keeps a long name clear of what stands beside it", () => {
    const [first = []] = pages;
    const kind = first.find(({ text }) => text.startsWith("Raadsinformatienota"));
    const beside = first.filter(({ x, y }) => x < (kind?.x ?? 0) && Math.abs(y - (kind?.y ?? 0)) < 20);
    expect(beside.length).toBeGreaterThan(0);
    for (const { x, width } of beside) expect(x + width).toBeLessThan(kind?.x ?? 0);
  });

  it("still has the note on two pages", () => {
    expect(annexPage(pages)).toBe(3);
  });

  it("has no page with nothing but a table's header", () => {
    for (const words of pages) expect(words.filter(({ y }) => y >= 45 && y < 770).length).toBeGreaterThan(0);
  });
});
