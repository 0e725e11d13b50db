/** The Word file of Beekrijk: read back, it says what the report's model says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brickInWords } from "../../../wall/wall";
import {
  beekrijkReport,
  firstOutOfOrder,
  headingsOf,
  listedHeadings,
  reportOf,
  tableRows,
  textsInOrder,
} from "../../gap/report-texts.testing";
import { all, elementsOf } from "../../xml/xml.testing";
import { printable } from "../../xml/xml-text";
import { FONT } from "../layout";
import { renderDocx } from "./docx";
import { docxHeadings, partOf, rawText, readDocx, styleOf, textOf } from "./reading.testing";

const report = beekrijkReport();
const bytes = await renderDocx(report);

describe("the report of Beekrijk in Word", () => {
  const reading = readDocx(bytes);
  const { document } = reading;

  it("has the model's headings with their levels", () => {
    expect(docxHeadings(reading)).toEqual(headingsOf(report));
  });

  it("has every text of the model, in order", () => {
    expect(firstOutOfOrder(textsInOrder(report), textOf(document))).toBeUndefined();
  });

  it("has real tables, with a header row that returns and a name", () => {
    const tables = all(document, "w:tbl");
    expect(tables.map((table) => all(table, "w:tr").length)).toEqual(tableRows(report));
    for (const table of tables) expect(all(table, "w:tblHeader")).toHaveLength(1);
    const captions = report.sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "table" ? [b.caption] : [])));
    expect(all(document, "w:tblCaption").map(({ attributes }) => attributes.get("w:val"))).toEqual(captions);
  });

  it("has no two tables without text between, and none at the end", () => {
    const body = elementsOf(all(document, "w:body")[0]!).map(({ name }) => name);
    body.forEach((name, index) => {
      if (name === "w:tbl") expect(body[index + 1]).toBe("w:p");
    });
  });

  it("shows walls with what they say, and passes over the bricks beside a text", () => {
    const drawings = all(document, "wp:docPr");
    const described = drawings.filter(({ attributes }) => attributes.has("descr"));
    const walls = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "walls" ? block.walls : [])),
    );
    expect(described.map(({ attributes }) => attributes.get("descr"))).toEqual(walls.map(({ alternative }) => alternative));
    for (const drawing of drawings) {
      const decorative = all(drawing, "adec:decorative").map(({ attributes }) => attributes.get("val"));
      expect(decorative).toEqual(drawing.attributes.has("descr") ? [] : ["1"]);
    }
  });

  it("names every brick of a wall, for who changes one", () => {
    const walls = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "walls" ? block.walls : [])),
    );
    const bricks = walls.flatMap(({ wall }) => [...wall.plateau1, ...wall.plateau2].map(brickInWords));
    const named = all(document, "wps:cNvPr").flatMap(({ attributes }) => attributes.get("descr") ?? []);
    expect(named).toEqual(bricks);
  });

  it("numbers drawings and shapes, each once", () => {
    const ids = all(document, "wp:docPr", "wps:cNvPr").map(({ attributes }) => attributes.get("id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
  });

  it("has lists of its own, not typed marks", () => {
    const items = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "list" ? block.items : [])),
    );
    const bulleted = all(partOf(reading, "word/styles.xml"), "w:style").filter((style) => all(style, "w:numPr").length > 0);
    expect(bulleted.map((style) => all(style, "w:name")[0]?.attributes.get("w:val"))).toEqual(["List Bullet"]);
    const listed = all(document, "w:p").filter((paragraph) => styleOf(paragraph) === bulleted[0]?.attributes.get("w:styleId"));
    expect(listed.map(textOf)).toEqual(items);
  });

  it("counts pages in the footer", () => {
    const footer = partOf(reading, "word/footer1.xml");
    expect(all(footer, "w:instrText").map(({ children }) => children.join(""))).toEqual(["PAGE", "NUMPAGES"]);
    expect(textOf(footer)).toContain(report.footer.text);
  });

  it("says its title, its language, who it is from, and when its records were taken", () => {
    const properties = Object.fromEntries(
      elementsOf(partOf(reading, "docProps/core.xml")).map(({ name, children }) => [name, children.join("")]),
    );
    expect(properties).toMatchObject({
      "dc:title": "Aanpak van mensenhandel: waar staan we? – Gemeente Beekrijk",
      "dc:creator": "Gemeente Beekrijk",
      "dc:language": "nl",
      "dcterms:created": report.knownAt,
    });
    const language = all(partOf(reading, "word/styles.xml"), "w:lang")[0]?.attributes.get("w:val");
    expect(language).toBe("nl-NL");
  });

  it("uses no style that it does not define", () => {
    const defined = all(partOf(reading, "word/styles.xml"), "w:style").map(({ attributes }) => attributes.get("w:styleId"));
    const used = all(document, "w:pStyle", "w:rStyle").map(({ attributes }) => attributes.get("w:val"));
    expect(defined).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it("has a list of contents of the annex, filled in, that leads to each of its headings", () => {
    const [listing] = all(document, "w:sdtContent");
    const entries = all(listing!, "w:hyperlink");
    const levels = all(listing!, "w:p").flatMap((entry) => /^TOC(\d)$/.exec(styleOf(entry) ?? "")?.[1] ?? []);
    expect(entries.map((entry, place) => [Number(levels[place]), textOf(entry)])).toEqual(listedHeadings(report));
    expect(new Set(levels)).toEqual(new Set(["1", "2"]));
    const [field] = all(listing!, "w:instrText").map(({ children }) => children.join(""));
    expect(field).toContain('\\o "1-2"');
    const places = all(document, "w:p").filter((paragraph) => /^Heading[12]$/.test(styleOf(paragraph) ?? ""));
    for (const entry of entries) {
      const anchor = entry.attributes.get("w:anchor");
      const there = places.filter((place) =>
        all(place, "w:bookmarkStart").some((mark) => mark.attributes.get("w:name") === anchor),
      );
      expect(there.map(textOf)).toEqual([textOf(entry)]);
    }
    expect(all(listing!, "w:fldChar").map(({ attributes }) => attributes.get("w:fldCharType"))).toEqual([
      "begin",
      "separate",
      "end",
    ]);
  });

  it("takes its fonts and colours from the theme, so that a house style changes all of it", () => {
    const styles = partOf(reading, "word/styles.xml");
    expect(all(styles, "w:rFonts").filter(({ attributes }) => attributes.has("w:ascii"))).toEqual([]);
    expect(all(styles, "w:color").filter(({ attributes }) => !attributes.has("w:themeColor"))).toEqual([]);
    expect(all(document, "w:rFonts", "w:sz", "w:tblBorders")).toEqual([]);
    const [fonts] = all(partOf(reading, "word/theme/theme1.xml"), "a:fontScheme");
    expect(all(fonts!, "a:latin").map(({ attributes }) => attributes.get("typeface"))).toEqual([FONT, FONT]);
  });

  it("gives every table a table style", () => {
    const defined = all(partOf(reading, "word/styles.xml"), "w:style").flatMap(({ attributes }) =>
      attributes.get("w:type") === "table" ? attributes.get("w:styleId") : [],
    );
    for (const table of all(document, "w:tbl")) {
      expect(defined).toContain(all(table, "w:tblStyle")[0]?.attributes.get("w:val"));
    }
  });

  it("keeps every heading, line that leads to a table, caption and header row with what follows", () => {
    const styles = all(partOf(reading, "word/styles.xml"), "w:style");
    const keeping = styles.flatMap((style) => (all(style, "w:keepNext").length > 0 ? style.attributes.get("w:styleId") : []));
    expect(keeping).toEqual(
      expect.arrayContaining(["Heading1", "Heading2", "Heading3", "Lead", "Caption", "ColumnHeading", "TOCHeading"]),
    );
    const captions = all(document, "w:p").filter((text) => styleOf(text) === "Caption");
    expect(captions.length).toBeGreaterThan(3);
    for (const caption of captions) expect(all(caption, "w:keepNext")).toHaveLength(1);
    const body = elementsOf(all(document, "w:body")[0]!);
    body.forEach((block, place) => {
      const before = body[place - 1];
      if (block.name === "w:tbl" && before !== undefined) expect(keeping).toContain(styleOf(before));
    });
    for (const row of all(document, "w:tr").filter((found) => all(found, "w:tblHeader").length > 0)) {
      for (const text of all(row, "w:p")) expect(["ColumnHeading", "CardTitle"]).toContain(styleOf(text));
    }
  });

  it("is the same file when made again", async () => {
    expect(Buffer.from(await renderDocx(report)).equals(Buffer.from(bytes))).toBe(true);
  });
});

it("leads to the address of a link, each of its own", async () => {
  const row = (link: string) => [{ lines: ["Bron"], link }];
  const table = {
    kind: "table" as const,
    caption: "Bronnen",
    columns: [{ heading: "Bron", share: 1 }],
    rows: [row("https://een.example/a b"), row("https://twee.example/"), row("https://een.example/a b"), row("geen adres")],
  };
  const linking = { ...report, sections: [{ id: "d", heading: "D", newPage: false, blocks: [table] }] };
  const reading = readDocx(await renderDocx(linking));
  const targets = new Map(
    all(partOf(reading, "word/_rels/document.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes.get("Id"),
      attributes.get("Target"),
    ]),
  );
  const links = all(reading.document, "w:hyperlink").map(({ attributes }) => targets.get(attributes.get("r:id")));
  expect(links).toEqual(["https://een.example/a%20b", "https://twee.example/", "https://een.example/a%20b"]);
});

it("keeps any text, with its lines, as it can be printed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (text) => {
      const reading = readDocx(await renderDocx(reportOf(text)));
      const raw = rawText(reading.document);
      const expected = printable(text);
      expect(raw.split(expected).length - 1).toBeGreaterThanOrEqual(expected === "" ? 0 : 15);
    }),
    { numRuns: 20 },
  );
});
