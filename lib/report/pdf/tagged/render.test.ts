/** What becomes of single elements: small papers, read back object by object. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { loadFonts } from "../fonts";
import { looks } from "../styles";
import type { Meaning } from "../typeset/meaning";
import type { Drawing, Node, Row, Text } from "../typeset/nodes";
import { contentOf, pagesIn } from "./content.testing";
import type { Facts } from "./facts";
import { Pdf, type Value } from "./objects.testing";
import { readAloud } from "./reading.testing";
import { renderTagged, type Tagging } from "./render";
import { problemsIn } from "./soundness.testing";
import { elementsIn, everyElement, isMarked, treeOf } from "./tree.testing";

const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));
const { breaker } = await loadFonts(fontFolder);

const facts: Facts = {
  title: "Proef",
  author: "Gemeente Beekrijk",
  subject: "Een proef",
  language: "nl",
  creator: "Plateau",
  created: new Date("2026-11-22T05:33:00Z"),
  conformance: "PDF/A-2a",
};

/** A5. */
const sheet = { width: 419.53, height: 595.28, top: 40, bottom: 40, side: 40 };
const WIDTH = sheet.width - 2 * sheet.side;

const text = (words: string, meaning: Meaning): Text => ({ kind: "text", text: words, look: looks.text, meaning });
const title = text("Proef", { tag: "H1" });
const drawn = (nodes: readonly Node[], changed: Partial<Tagging> = {}) =>
  renderTagged({ sheet, runs: [[title, ...nodes]] }, breaker, { ...facts, ...changed });
const row = (meaning: Meaning, ...cells: (readonly [width: number, node: Node])[]): Row => ({
  kind: "row",
  meaning,
  edge: { width: 1, colour: "#000000" },
  cells: cells.map(([width, node]) => ({ width, node })),
});

const pathsAndTexts = async (bytes: Uint8Array) =>
  (await readAloud(bytes)).map(({ path, text }) => `${path.slice(1).join(" ")}: ${text}`);

it("makes a table that runs over pages one table, with its header read once", async () => {
  const table: Meaning = { tag: "Table", summary: "Een lange tabel" };
  const head: Meaning = { tag: "THead", within: table };
  const body: Meaning = { tag: "TBody", within: table };
  const rows = Array.from({ length: 80 }, (_, row) => `Rij ${row + 1}`);
  const bytes = await drawn([
    {
      kind: "table",
      first: 2,
      header: row({ tag: "TR", within: head }, [WIDTH, text("Nummer", { tag: "TH", scope: "Column" })]),
      rows: rows.map((words) => row({ tag: "TR", within: body }, [WIDTH, text(words, { tag: "TH", scope: "Row" })])),
    },
  ]);
  const pdf = new Pdf(bytes);
  expect(problemsIn(bytes)).toEqual([]);
  expect(pagesIn(pdf).length).toBeGreaterThan(2);
  const tables = everyElement(treeOf(pdf)).filter(({ tag }) => tag === "Table");
  expect(tables.map(({ kids }) => kids.length)).toEqual([2]);
  const texts = (await readAloud(bytes)).map(({ text }) => text);
  expect(texts).toEqual(["Proef", "Nummer", ...rows]);
  const repeated = pagesIn(pdf).map((page) => contentOf(pdf, page).artifacts.filter((type) => type === "Pagination").length);
  expect(repeated).toEqual(repeated.map((_, page) => (page === 0 ? 0 : 1)));
});

it("keeps a text that runs on to a next page one element", async () => {
  const long = Array.from({ length: 900 }, (_, word) => `woord${word}`).join(" ");
  const bytes = await drawn([text(long, { tag: "P" })]);
  const pdf = new Pdf(bytes);
  const [, paragraph, ...others] = elementsIn(treeOf(pdf));
  expect(others).toEqual([]);
  expect(new Set(paragraph?.kids.filter(isMarked).map(({ page }) => page.number)).size).toBeGreaterThan(1);
  expect(problemsIn(bytes)).toEqual([]);
});

it("reads what belongs together together, wherever it is drawn", async () => {
  const first: Meaning = { tag: "Sect" };
  const second: Meaning = { tag: "Sect" };
  const one = (within: Meaning, words: string) => text(words, { tag: "P", within });
  const bytes = await drawn([one(first, "één"), one(second, "drie"), one(first, "twee"), one(second, "vier")]);
  expect(await pathsAndTexts(bytes)).toEqual(["H1: Proef", "Sect P: één", "Sect P: twee", "Sect P: drie", "Sect P: vier"]);
});

it("reads a broken word whole, and a text without broken words as it is drawn", async () => {
  const word = "Kwaliteitsverbeteringsprogrammacoördinatieoverleg";
  const narrow = (words: string): Node => ({
    kind: "row",
    cells: [{ width: 70, node: text(words, { tag: "P" }) }],
  });
  const bytes = await drawn([narrow(word), narrow("Een tekst over een paar regels")]);
  const [, broken, whole] = elementsIn(treeOf(new Pdf(bytes)));
  expect(broken?.actualText).toBe(word);
  expect(whole?.actualText).toBeUndefined();
});

it("tells a list with bullets from one whose labels are texts", async () => {
  const list = (meaning: Meaning, label: string): Row =>
    row({ tag: "LI", within: meaning }, [20, text(label, { tag: "Lbl" })], [80, text("Inhoud", { tag: "LBody" })]);
  const bytes = await drawn([list({ tag: "L", bullets: true }, "•"), list({ tag: "L" }, "Term")]);
  const pdf = new Pdf(bytes);
  const lists = everyElement(treeOf(pdf)).filter(({ tag }) => tag === "L");
  expect(lists.map(({ attributes }) => pdf.name(attributes.get("ListNumbering")))).toEqual(["Disc", "None"]);
  expect((await readAloud(bytes)).map(({ text }) => text)).toEqual(["Proef", "Inhoud", "Term", "Inhoud"]);
});

it("describes a figure and says where it is; a drawing without meaning is decoration", async () => {
  const square: Drawing = {
    kind: "drawing",
    width: 20,
    height: 20,
    shapes: [{ kind: "box", x: 0, y: 0, width: 20, height: 20, radius: 0, fill: "#ff0000" }],
  };
  const bytes = await drawn([{ ...square, meaning: { tag: "Figure", alt: "Een rood vierkant" } }, square]);
  const figures = everyElement(treeOf(new Pdf(bytes))).filter(({ tag }) => tag === "Figure");
  expect(figures.map(({ alt }) => alt)).toEqual(["Een rood vierkant"]);
  const [left = 0, bottom = 0, right = 0, top = 0] = figures.flatMap(({ attributes }) => attributes.get("BBox") as number[]);
  expect([left, right - left, top - bottom]).toEqual([40, 20, 20]);
  expect(problemsIn(bytes)).toEqual([]);
});

it("makes a text a link that tells where it leads", async () => {
  const meaning: Meaning = { tag: "P", link: "https://www.example.nl/besluit" };
  const bytes = await drawn([text("Het besluit", meaning)]);
  const pdf = new Pdf(bytes);
  const [annotation] = pdf.array(pagesIn(pdf)[0]!.dict.get("Annots")).map((link) => pdf.dict(link));
  expect(annotation?.get("Contents")).toBe("Het besluit (https://www.example.nl/besluit)");
  expect(pdf.dict(annotation?.get("A")).get("URI")).toBe("https://www.example.nl/besluit");
  expect(await pathsAndTexts(bytes)).toEqual(["H1: Proef", "P Link: Het besluit"]);
  expect(problemsIn(bytes)).toEqual([]);
});

it("gives every heading below the title a bookmark under the heading above it", async () => {
  const headings = [
    ["H2", "Een"],
    ["H3", "Een één"],
    ["H3", "Een twee"],
    ["H2", "Twee"],
  ] as const;
  const bytes = await drawn(headings.map(([tag, words]) => text(words, { tag })));
  const pdf = new Pdf(bytes);
  const below = (item: Value | undefined): unknown[] => {
    if (item === undefined) return [];
    const dict = pdf.dict(item);
    return [[dict.get("Title"), dict.get("Count") ?? 0, below(dict.get("First"))], ...below(dict.get("Next"))];
  };
  const outlines = pdf.dict(pdf.catalog.get("Outlines"));
  expect(outlines.get("Count")).toBe(4);
  expect(below(outlines.get("First"))).toEqual([
    [
      "Een",
      2,
      [
        ["Een één", 0, []],
        ["Een twee", 0, []],
      ],
    ],
    ["Twee", 0, []],
  ]);
});

it("begins a page for every run, and counts them", async () => {
  const counted: string[] = [];
  const runs = [[title], [text("Twee", { tag: "P" })]];
  const bytes = await renderTagged({ sheet, runs }, breaker, {
    ...facts,
    onEveryPage: (_, number, pages) => counted.push(`${number} van ${pages}`),
  });
  expect(pagesIn(new Pdf(bytes))).toHaveLength(2);
  expect(counted).toEqual(["1 van 2", "2 van 2"]);
});

it("puts files in the file, associated with all of it", async () => {
  const bytes = new TextEncoder().encode('{"a":1}');
  const attachment = {
    name: "dossier.json",
    bytes,
    mime: "application/json",
    description: "Het dossier",
    modified: facts.created,
  };
  const file = await drawn([], { conformance: "PDF/A-3a", attachments: [attachment] });
  const pdf = new Pdf(file);
  const [associated] = pdf.array(pdf.catalog.get("AF")).map((specification) => pdf.dict(specification));
  expect(pdf.name(associated?.get("AFRelationship"))).toBe("Source");
  expect(associated?.get("UF")).toBe("dossier.json");
  const { dict, data } = pdf.stream(pdf.dict(associated?.get("EF")).get("F"));
  expect(new Uint8Array(data)).toEqual(bytes);
  expect(pdf.name(dict.get("Subtype"))).toBe("application/json");
  expect(pdf.dict(dict.get("Params")).get("Size")).toBe(7);
  expect(pdf.dict(pdf.catalog.get("Names")).has("EmbeddedFiles")).toBe(true);
  await expect(drawn([], { attachments: [attachment] })).rejects.toThrow("PDF/A-2a holds no other files");
});

it("gives the same bytes for the same elements, and another identity for another document", async () => {
  const [one, again, other] = [await drawn([]), await drawn([]), await drawn([], { title: "Een andere proef" })];
  expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
  const identity = (bytes: Uint8Array) => new Pdf(bytes).trailer.get("ID");
  expect(identity(other)).not.toEqual(identity(one));
});
