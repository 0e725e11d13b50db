/** The OpenDocument file of Beekrijk: read back, it says what the report's model says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beekrijkReport,
  firstOutOfOrder,
  headingsOf,
  listedHeadings,
  reportOf,
  tableRows,
  textsInOrder,
} from "../../gap/report-texts.testing";
import { all, elementsOf, type XmlElement } from "../../xml/xml.testing";
import { printable } from "../../xml/xml-text";
import { renderOdt } from "./odt";
import { odtHeadings, rawText, readOdt, textOf } from "./reading.testing";

const report = beekrijkReport();
const bytes = renderOdt(report);
const reading = readOdt(bytes);
const { content, styles, meta, manifest } = reading;
const attribute = (name: string) => (element: XmlElement) => element.attributes.get(name);

describe("the report of Beekrijk in ODF", () => {
  it("begins with its type, not compressed and without anything before it", () => {
    const start = Buffer.from(bytes.subarray(0, 38 + 39));
    expect(start.readUInt32LE(0)).toBe(0x04034b50);
    expect(start.readUInt16LE(8)).toBe(0);
    expect(start.readUInt16LE(28)).toBe(0);
    expect(start.subarray(30).toString("latin1")).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
  });

  it("lists its files", () => {
    const entries = all(manifest, "manifest:file-entry").map(attribute("manifest:full-path"));
    expect(entries).toEqual(["/", "content.xml", "styles.xml", "meta.xml"]);
    for (const root of [content, styles, meta]) expect(root.attributes.get("office:version")).toBe("1.3");
  });

  it("has the model's headings with their levels", () => {
    expect(odtHeadings(reading)).toEqual(headingsOf(report));
  });

  it("has every text of the model, in order", () => {
    expect(firstOutOfOrder(textsInOrder(report), textOf(content))).toBeUndefined();
  });

  it("has real tables, with a header row that returns and a name", () => {
    const tables = all(content, "table:table");
    expect(tables.map((table) => all(table, "table:table-row").length)).toEqual(tableRows(report));
    for (const table of tables) {
      expect(all(table, "table:table-header-rows").map((rows) => elementsOf(rows).length)).toEqual([1]);
      const columns = all(table, "table:table-column").length;
      for (const row of all(table, "table:table-row")) expect(all(row, "table:table-cell")).toHaveLength(columns);
    }
    const captions = report.sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "table" ? [b.caption] : [])));
    expect(all(content, "table:title").map(textOf)).toEqual(captions);
  });

  it("shows walls with what they say, and passes over the bricks beside a text", () => {
    const walls = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "walls" ? block.walls : [])),
    );
    expect(all(content, "svg:desc").map(textOf)).toEqual(walls.map(({ alternative }) => alternative));
    for (const group of all(content, "draw:g")) {
      expect(group.attributes.get("loext:decorative")).toBe(all(group, "svg:desc").length > 0 ? undefined : "true");
    }
  });

  it("has lists of its own, not typed marks", () => {
    const items = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "list" ? block.items : [])),
    );
    expect(all(content, "text:list-item").map(textOf)).toEqual(items);
  });

  it("counts pages in the footer", () => {
    const [footer] = all(styles, "style:footer");
    const fields = all(footer!, "text:page-number", "text:page-count").map(({ name }) => name);
    expect(fields).toEqual(["text:page-number", "text:page-count"]);
    expect(textOf(footer!)).toBe(`${report.footer.text} 1 van 1`);
  });

  it("says its title, its language, who it is from, and when its records were taken", () => {
    const properties = Object.fromEntries(
      all(meta, "office:meta")
        .flatMap(elementsOf)
        .map((e) => [e.name, textOf(e)]),
    );
    expect(properties).toMatchObject({
      "dc:title": "Aanpak van mensenhandel: waar staan we? – Gemeente Beekrijk",
      "dc:creator": "Gemeente Beekrijk",
      "dc:language": "nl",
      "meta:creation-date": report.knownAt,
    });
    expect(all(styles, "style:text-properties").map(attribute("fo:language"))).toContain("nl");
  });

  it("uses no style that it does not define, and defines none twice", () => {
    const names = [content, styles].flatMap((root) =>
      all(root, "style:style", "text:list-style", "draw:stroke-dash").map(
        (style) =>
          `${style.attributes.get("style:family") ?? style.name} ${style.attributes.get("style:name") ?? style.attributes.get("draw:name")}`,
      ),
    );
    expect(new Set(names).size).toBe(names.length);
    const defined = new Set(names.map((name) => name.split(" ")[1]));
    const used = [content, styles].flatMap(stylesUsed);
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });

  it("has a list of contents of the annex, filled in, that leads to each of its headings", () => {
    const [listing] = all(content, "text:index-body");
    const entries = all(listing!, "text:a");
    const levels = all(listing!, "text:p").flatMap(
      (entry) => /^Contents_20_(\d)$/.exec(entry.attributes.get("text:style-name") ?? "")?.[1] ?? [],
    );
    expect(entries.map((entry, place) => [Number(levels[place]), textOf(entry)])).toEqual(listedHeadings(report));
    expect(new Set(levels)).toEqual(new Set(["1", "2"]));
    const templates = all(content, "text:table-of-content-entry-template").map(attribute("text:outline-level"));
    expect(templates).toEqual(["1", "2"]);
    const places = new Map(
      all(content, "text:h").flatMap((heading) =>
        all(heading, "text:bookmark-start").map((mark): [string, string] => [
          `#${mark.attributes.get("text:name")}`,
          textOf(heading),
        ]),
      ),
    );
    for (const entry of entries) expect(places.get(entry.attributes.get("xlink:href") ?? "")).toBe(textOf(entry));
  });

  it("keeps every heading, line that leads to a table and caption with what follows", () => {
    const keeping = all(styles, "style:style").flatMap((style) =>
      all(style, "style:paragraph-properties").some((found) => found.attributes.get("fo:keep-with-next") === "always")
        ? style.attributes.get("style:name")
        : [],
    );
    expect(keeping).toEqual(expect.arrayContaining(["Heading", "Heading_20_2", "Heading_20_3", "Lead", "Caption"]));
    const own = all(content, "style:style").filter(
      (style) =>
        style.attributes.get("style:parent-style-name") === "Caption" &&
        all(style, "style:paragraph-properties")[0]?.attributes.get("fo:keep-with-next") === "always",
    );
    const captions = all(content, "text:p").filter((text) =>
      own.map(attribute("style:name")).includes(attribute("text:style-name")(text)),
    );
    expect(captions.length).toBeGreaterThan(3);
    expect(all(content, "text:p").filter((text) => attribute("text:style-name")(text) === "Caption")).toEqual([]);
  });

  it("is the same file when made again", () => {
    expect(Buffer.from(renderOdt(report)).equals(Buffer.from(bytes))).toBe(true);
  });
});

const NAMING = ["text:style-name", "table:style-name", "draw:style-name", "style:parent-style-name", "draw:stroke-dash"];

const stylesUsed = (element: XmlElement): string[] => [
  ...NAMING.flatMap((name) => element.attributes.get(name) ?? []),
  ...elementsOf(element).flatMap(stylesUsed),
];

it("leads to the address of a link, and only where there is one", () => {
  const row = (link: string) => [{ lines: ["Bron", "Soort"], link }];
  const table = {
    kind: "table" as const,
    caption: "Bronnen",
    columns: [{ heading: "Bron", share: 1 }],
    rows: [row("https://een.example/a b?x=1&y=2"), row("geen adres")],
  };
  const linking = { ...report, sections: [{ id: "d", heading: "D", newPage: false, blocks: [table] }] };
  const links = all(readOdt(renderOdt(linking)).content, "text:a");
  expect(links.map((link) => [attribute("xlink:href")(link), textOf(link)])).toEqual([
    ["https://een.example/a%20b?x=1&y=2", "Bron"],
  ]);
});

it("starts a new page only where the model does", () => {
  const { content: broken } = readOdt(renderOdt(reportOf("Kop")));
  const breaking = all(broken, "style:style").filter((style) =>
    all(style, "style:paragraph-properties").some((p) => p.attributes.get("fo:break-before") === "page"),
  );
  const names = breaking.map(attribute("style:name"));
  expect(all(broken, "text:h").filter((h) => names.includes(h.attributes.get("text:style-name"))).length).toBe(1);
});

it("keeps any text, with its lines and spaces, as it can be printed", () => {
  const spaced = fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "a", "<", "&", "\u0000"), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), spaced), (text) => {
      const { content: kept, meta: about } = readOdt(renderOdt(reportOf(text)));
      const expected = printable(text);
      for (const item of all(kept, "text:list-item")) expect(rawText(item)).toBe(`${expected} `);
      for (const heading of all(kept, "text:h")) expect(rawText(heading)).toBe(expected);
      expect(
        all(about, "dc:subject")
          .flatMap(({ children }) => children)
          .join(""),
      ).toBe(expected);
    }),
    { numRuns: 60 },
  );
});
