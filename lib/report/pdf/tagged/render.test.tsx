/** What becomes of single elements: small documents, read back object by object. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Document, Note, Page, Rect, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { beforeAll, expect, it } from "vitest";
import { loadFonts } from "../fonts";
import { FONT } from "../styles";
import { contentOf, pagesIn } from "./content.testing";
import type { Facts } from "./facts";
import { type Meaning, means } from "./meaning";
import { Pdf, type Value } from "./objects.testing";
import { readAloud } from "./reading.testing";
import { renderTagged } from "./render";
import { problemsIn } from "./soundness.testing";
import { elementsIn, everyElement, isMarked, treeOf } from "./tree.testing";

const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));
beforeAll(() => loadFonts(fontFolder));

const facts: Facts = {
  title: "Proef",
  author: "Gemeente Beekrijk",
  subject: "Een proef",
  language: "nl",
  creator: "Plateau",
  created: new Date("2026-11-22T05:33:00Z"),
  conformance: "PDF/A-2a",
};

const styles = StyleSheet.create({
  page: { fontFamily: FONT, fontSize: 10, padding: 40 },
  row: { flexDirection: "row", borderBottomWidth: 1, borderBottomColor: "#000000" },
  cell: { flex: 1 },
  narrow: { width: 70 },
});

const title: ReactNode = <Text {...means({ tag: "H1" })}>Proef</Text>;
const drawn = (children: ReactNode, changed: Partial<Parameters<typeof renderTagged>[1]> = {}) =>
  renderTagged(
    <Document>
      <Page size="A5" style={styles.page} experimentalPagination>
        {title}
        {children}
      </Page>
    </Document>,
    { ...facts, ...changed },
  );

const pathsAndTexts = async (bytes: Uint8Array) =>
  (await readAloud(bytes)).map(({ path, text }) => `${path.slice(1).join(" ")}: ${text}`);

it("makes a table that runs over pages one table, with its header read once", async () => {
  const table: Meaning = { tag: "Table", summary: "Een lange tabel" };
  const head: Meaning = { tag: "THead", within: table };
  const body: Meaning = { tag: "TBody", within: table };
  const rows = Array.from({ length: 80 }, (_, row) => `Rij ${row + 1}`);
  const bytes = await drawn(
    <View>
      <View style={styles.row} fixed {...means({ tag: "TR", within: head })}>
        <Text style={styles.cell} {...means({ tag: "TH", scope: "Column" })}>
          Nummer
        </Text>
      </View>
      {rows.map((row) => (
        <View key={row} style={styles.row} wrap={false} {...means({ tag: "TR", within: body })}>
          <Text style={styles.cell} {...means({ tag: "TH", scope: "Row" })}>
            {row}
          </Text>
        </View>
      ))}
    </View>,
  );
  const pdf = await Pdf.read(bytes);
  expect(await problemsIn(bytes)).toEqual([]);
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
  const bytes = await drawn(<Text {...means({ tag: "P" })}>{long}</Text>);
  const pdf = await Pdf.read(bytes);
  const [, paragraph, ...others] = elementsIn(treeOf(pdf));
  expect(others).toEqual([]);
  expect(new Set(paragraph?.kids.filter(isMarked).map(({ page }) => page.number)).size).toBeGreaterThan(1);
  expect(await problemsIn(bytes)).toEqual([]);
});

it("reads what belongs together together, wherever it is drawn", async () => {
  const first: Meaning = { tag: "Sect" };
  const second: Meaning = { tag: "Sect" };
  const text = (within: Meaning, words: string) => (
    <Text key={words} {...means({ tag: "P", within })}>
      {words}
    </Text>
  );
  const bytes = await drawn([text(first, "één"), text(second, "drie"), text(first, "twee"), text(second, "vier")]);
  expect(await pathsAndTexts(bytes)).toEqual(["H1: Proef", "Sect P: één", "Sect P: twee", "Sect P: drie", "Sect P: vier"]);
});

it("reads a broken word whole, and a text without broken words as it is drawn", async () => {
  const word = "Kwaliteitsverbeteringsprogrammacoördinatieoverleg";
  const bytes = await drawn([
    <Text key="1" style={styles.narrow} {...means({ tag: "P" })}>
      {word}
    </Text>,
    <Text key="2" style={styles.narrow} {...means({ tag: "P" })}>
      Een tekst over een paar regels
    </Text>,
  ]);
  const [, broken, whole] = elementsIn(treeOf(await Pdf.read(bytes)));
  expect(broken?.actualText).toBe(word);
  expect(whole?.actualText).toBeUndefined();
});

it("tells a list with bullets from one whose labels are texts", async () => {
  const list = (meaning: Meaning, label: string) => (
    <View key={label} {...means({ tag: "LI", within: meaning })}>
      <Text {...means({ tag: "Lbl" })}>{label}</Text>
      <Text {...means({ tag: "LBody" })}>Inhoud</Text>
    </View>
  );
  const bytes = await drawn([list({ tag: "L", bullets: true }, "•"), list({ tag: "L" }, "Term")]);
  const pdf = await Pdf.read(bytes);
  const lists = everyElement(treeOf(pdf)).filter(({ tag }) => tag === "L");
  expect(lists.map(({ attributes }) => pdf.name(attributes.get("ListNumbering")))).toEqual(["Disc", "None"]);
  expect((await readAloud(bytes)).map(({ text }) => text)).toEqual(["Proef", "Inhoud", "Term", "Inhoud"]);
});

it("describes a figure and says where it is; a drawing without meaning is decoration", async () => {
  const square = <Rect x={0} y={0} width={20} height={20} fill="#ff0000" />;
  const bytes = await drawn([
    <Svg key="1" width={30} height={20} {...means({ tag: "Figure", alt: "Een rood vierkant" })}>
      {square}
    </Svg>,
    <Svg key="2" width={30} height={20}>
      {square}
    </Svg>,
  ]);
  const figures = everyElement(treeOf(await Pdf.read(bytes))).filter(({ tag }) => tag === "Figure");
  expect(figures.map(({ alt }) => alt)).toEqual(["Een rood vierkant"]);
  const [left = 0, bottom = 0, right = 0, top = 0] = figures.flatMap(({ attributes }) => attributes.get("BBox") as number[]);
  expect([left, right - left, top - bottom]).toEqual([40, 30, 20]);
  expect(await problemsIn(bytes)).toEqual([]);
});

it("makes a text a link that tells where it leads", async () => {
  const meaning: Meaning = { tag: "P", link: "https://www.example.nl/besluit" };
  const bytes = await drawn(<Text {...means(meaning)}>Het besluit</Text>);
  const pdf = await Pdf.read(bytes);
  const [annotation] = pdf.array(pagesIn(pdf)[0]!.dict.get("Annots")).map((link) => pdf.dict(link));
  expect(annotation?.get("Contents")).toBe("Het besluit (https://www.example.nl/besluit)");
  expect(pdf.dict(annotation?.get("A")).get("URI")).toBe("https://www.example.nl/besluit");
  expect(await pathsAndTexts(bytes)).toEqual(["H1: Proef", "P Link: Het besluit"]);
  expect(await problemsIn(bytes)).toEqual([]);
});

it("gives every heading below the title a bookmark under the heading above it", async () => {
  const headings = [
    ["H2", "Een"],
    ["H3", "Een één"],
    ["H3", "Een twee"],
    ["H2", "Twee"],
  ] as const;
  const bytes = await drawn(
    headings.map(([tag, text]) => (
      <Text key={text} {...means({ tag })}>
        {text}
      </Text>
    )),
  );
  const pdf = await Pdf.read(bytes);
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

it("leaves out a page with nothing but what returns on every page", async () => {
  const page = (children: ReactNode) => (
    <Page size="A5" style={styles.page} experimentalPagination>
      <View fixed {...means({ tag: "Sect" })}>
        <Text {...means({ tag: "P" })}>Op elke bladzijde</Text>
      </View>
      {children}
    </Page>
  );
  const counted: string[] = [];
  const bytes = await renderTagged(
    <Document>
      {page(title)}
      {page(<View style={{ height: 100 }} />)}
    </Document>,
    { ...facts, onEveryPage: (_, number, pages) => counted.push(`${number} van ${pages}`) },
  );
  expect(pagesIn(await Pdf.read(bytes))).toHaveLength(1);
  expect(counted).toEqual(["1 van 1"]);
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
  const file = await drawn(null, { conformance: "PDF/A-3a", attachments: [attachment] });
  const pdf = await Pdf.read(file);
  const [associated] = pdf.array(pdf.catalog.get("AF")).map((specification) => pdf.dict(specification));
  expect(pdf.name(associated?.get("AFRelationship"))).toBe("Source");
  expect(associated?.get("UF")).toBe("dossier.json");
  const { dict, data } = pdf.stream(pdf.dict(associated?.get("EF")).get("F"));
  expect(new Uint8Array(data)).toEqual(bytes);
  expect(pdf.name(dict.get("Subtype"))).toBe("application/json");
  expect(pdf.dict(dict.get("Params")).get("Size")).toBe(7);
  expect(pdf.dict(pdf.catalog.get("Names")).has("EmbeddedFiles")).toBe(true);
  await expect(drawn(null, { attachments: [attachment] })).rejects.toThrow("PDF/A-2a holds no other files");
});

it("gives the same bytes for the same elements, and another identity for another document", async () => {
  const [one, again, other] = [await drawn(null), await drawn(null), await drawn(null, { title: "Een andere proef" })];
  expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
  const identity = async (bytes: Uint8Array) => (await Pdf.read(bytes)).trailer.get("ID");
  expect(await identity(other)).not.toEqual(await identity(one));
});

it.each([
  ["a text without meaning", <Text key="1">Zomaar</Text>, '"Zomaar" has no meaning'],
  ["an element of a kind it does not know", <Note key="1">Zomaar</Note>, "cannot hold a NOTE"],
  ["what would be cut off", <View key="1" style={{ overflow: "hidden" }} />, "overflow"],
])("refuses %s", async (_, element, message) => {
  await expect(drawn(element)).rejects.toThrow(message);
});
