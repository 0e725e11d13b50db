/** LibreOffice itself opens both files, and what it makes of them is read back: one XML file with all of a document. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  beekrijkReport,
  firstOutOfOrder,
  headingsOf,
  plain,
  reportOf,
  tableRows,
  textsInOrder,
} from "./gap/report-texts.testing";
import { documentTitle } from "./model/model";
import { renderDocx } from "./office/docx/docx";
import { renderOdt } from "./office/odt/odt";
import { rawText, textOf } from "./office/odt/reading.testing";
import { all, readXml, type XmlElement } from "./xml/xml.testing";

const SOFFICE = "/usr/bin/soffice";
const missing = !existsSync(SOFFICE);
/** A skipped test prints its name, and so why it was. */
const title = missing ? `in LibreOffice (skipped: no ${SOFFICE}; Debian has it in libreoffice-writer-nogui)` : "in LibreOffice";

/** Milliseconds for the first start of LibreOffice beside other tests. */
const OFFICE_TIMEOUT_MS = 120_000;

const report = beekrijkReport();
const awkward = reportOf("Twee  spaties, <merk> & “teken”\u0000 – ’s-Gravenhage 😀");
const walls = report.sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "walls" ? b.walls : [])));
const opened = new Map<string, XmlElement>();
let folder: string;

describe.skipIf(missing)(title, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plateau-office-"));
    const files = {
      "word.docx": await renderDocx(report),
      "open.odt": renderOdt(report),
      "word-awkward.docx": await renderDocx(awkward),
      "open-awkward.odt": renderOdt(awkward),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, "user")).href}`;
    execFileSync(
      SOFFICE,
      [own, "--headless", "--convert-to", "fodt", "--outdir", join(folder, "read"), ...Object.keys(files)],
      {
        cwd: folder,
        stdio: "pipe",
      },
    );
    for (const name of Object.keys(files)) {
      opened.set(name, readXml(readFileSync(join(folder, "read", name.replace(/\.\w+$/, ".fodt")), "utf8")));
    }
  }, OFFICE_TIMEOUT_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const documentOf = (name: string): XmlElement => {
    const document = opened.get(name);
    if (document === undefined) throw new Error(`LibreOffice did not open ${name}`);
    return document;
  };
  const bodyOf = (name: string): XmlElement => all(documentOf(name), "office:text")[0] ?? documentOf(name);

  describe.each(["word.docx", "open.odt"])("%s", (name) => {
    it("has the model's headings with their levels", () => {
      const headings = all(bodyOf(name), "text:h").map((h) => [Number(h.attributes.get("text:outline-level")), textOf(h)]);
      expect(headings).toEqual(headingsOf(report));
    });

    it("has the model's tables, each with a header row that returns", () => {
      const tables = all(bodyOf(name), "table:table");
      expect(tables.map((table) => all(table, "table:table-row").length)).toEqual(tableRows(report));
      for (const table of tables) expect(all(table, "table:table-header-rows")).toHaveLength(1);
    });

    it("has the texts of the model in order", () => {
      const captions = report.sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "table" ? [b.caption] : [])));
      const alternatives = walls.map(({ alternative }) => alternative);
      const texts = textsInOrder(report).filter((text) => !captions.includes(text) && !alternatives.includes(text));
      expect(firstOutOfOrder(texts, plain(rawText(bodyOf(name))))).toBeUndefined();
    });

    it("has the walls' words, the list, the language and the title", () => {
      // Of Word's groups LibreOffice 7 keeps what each brick says, but not what the group says.
      const words = (texts: string[]) => texts.join(" ").replaceAll(".", "");
      const said = all(bodyOf(name), "svg:desc").map(textOf);
      expect(words(said)).toBe(words(walls.map(({ alternative }) => alternative)));
      const items = report.sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "list" ? b.items : [])));
      expect(all(bodyOf(name), "text:list-item").map(textOf)).toEqual(items);
      expect(all(documentOf(name), "dc:title").map(textOf)).toEqual([documentTitle(report)]);
      const [defaults] = all(documentOf(name), "style:default-style").filter(
        (style) => style.attributes.get("style:family") === "paragraph",
      );
      expect(all(defaults!, "style:text-properties")[0]?.attributes.get("fo:language")).toBe("nl");
    });
  });

  it("makes the same of both", () => {
    const paragraphs = (name: string) =>
      all(bodyOf(name), "text:p", "text:h")
        .filter((paragraph) => all(paragraph, "svg:desc").length === 0)
        .map(textOf)
        .filter((text) => text !== "");
    expect(paragraphs("word.docx")).toEqual(paragraphs("open.odt"));
  });

  it("keeps awkward texts as they are", () => {
    for (const name of ["word-awkward.docx", "open-awkward.odt"]) {
      const headings = all(bodyOf(name), "text:h").map(rawText);
      expect(headings).toEqual(Array.from({ length: 3 }, () => "Twee  spaties, <merk> & “teken” – ’s-Gravenhage 😀"));
    }
  });
});
