/** The template, opened and written again by LibreOffice itself: as a workbook, and as CSV in both encodings. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Evidence } from "../evidence/evidence";
import { evidence } from "../report/gap/beekrijk.testing";
import { sheetXlsx } from "../report/sheets/xlsx";
import { readTables } from "./read-tables";
import { itemsIn, templateBytes } from "./sheets.testing";
import { sheetOf } from "./template";

const SOFFICE = "/usr/bin/soffice";
/** Of the spreadsheet, which shares its program with the writer. */
const CALC = "/usr/lib/libreoffice/program/libsclo.so";
const missing = ![SOFFICE, CALC].every((path) => existsSync(path));
/** A skipped test prints its name, and so why it was. */
const title = missing ? `in LibreOffice (skipped: no ${SOFFICE}; Debian has it in libreoffice-calc-nogui)` : "in LibreOffice";
/** Milliseconds for the first start of LibreOffice beside other tests. */
const OFFICE_TIMEOUT_MS = 120_000;

const own = evidence.filter(({ owner }) => owner === "municipality");
const meetings = own.filter(({ type }) => type === "meeting");
const sorted = (items: readonly Evidence[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
let folder: string;

/** What LibreOffice makes of a file; `filter` is a name of its own. */
function converted(name: string, extension: string, filter: string): Uint8Array {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "user")).href}`;
  const out = join(folder, filter.replaceAll(/\W/g, ""));
  execFileSync(SOFFICE, [profile, "--headless", "--convert-to", `${extension}:${filter}`, "--outdir", out, name], {
    cwd: folder,
    stdio: "pipe",
  });
  return readFileSync(join(out, name.replace("xlsx", extension)));
}

async function itemsOf(bytes: Uint8Array): Promise<Evidence[]> {
  const tables = await readTables(bytes);
  if (!tables.ok) throw new Error(tables.message);
  return itemsIn(tables.tables, evidence);
}

describe.skipIf(missing)(title, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plateau-sheets-"));
    writeFileSync(join(folder, "alles.xlsx"), await templateBytes(evidence));
    writeFileSync(join(folder, "overleg.xlsx"), await sheetXlsx([sheetOf("meeting", own)]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ["a workbook", "alles.xlsx", "xlsx", "Calc MS Excel 2007 XML", own],
    ["CSV in Windows-1252", "overleg.xlsx", "csv", "Text - txt - csv (StarCalc):59,34,1,1", meetings],
    ["CSV in UTF-8", "overleg.xlsx", "csv", "Text - txt - csv (StarCalc):59,34,76,1", meetings],
  ] as const)(
    "%s says the same",
    async (_, name, extension, filter, said) => {
      expect(said.length).toBeGreaterThan(0);
      expect(sorted(await itemsOf(converted(name, extension, filter)))).toEqual(sorted(said));
    },
    OFFICE_TIMEOUT_MS,
  );
});
