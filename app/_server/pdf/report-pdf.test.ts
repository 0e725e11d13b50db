/** The thread draws what this process would draw, and reports that differ in anything are told apart. */
import { expect, it } from "vitest";
import { AS_OF, assessed, KNOWN_AT } from "@/lib/report/gap/beekrijk.testing";
import { gapReport } from "@/lib/report/gap/gap-report";
import type { GapReport } from "@/lib/report/model/model";
import { renderDocx } from "@/lib/report/office/docx/docx";
import { renderOdt } from "@/lib/report/office/odt/odt";
import type { PdfOptions } from "@/lib/report/pdf/pdf";
import { fontFolder, render } from "@/lib/report/pdf/reading.testing";
import { sheetXlsx } from "@/lib/report/sheets/xlsx";
import { startThread } from "../threads/start.testing";
import { threadOf } from "../threads/thread";
import { DRAW_MEMORY, type Drawing, keyOf, type Made } from "./report-pdf";
import { warmingUp } from "./warming-up";

const startDrawThread = () => startThread(new URL("./draw-thread.ts", import.meta.url), DRAW_MEMORY);
const report = gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT });
const created = new Date("2026-11-22T05:33:00Z");
const options: PdfOptions = { fontFolder, created };

it("draws in a thread what this process would draw, while this process goes on", async () => {
  const { ask } = threadOf<Drawing, Uint8Array>(startDrawThread, { milliseconds: 60_000 });
  let turns = 0;
  const turning = setInterval(() => turns++, 5);
  const drawn = await ask({ report, options });
  clearInterval(turning);
  expect(turns).toBeGreaterThan(10);
  expect(Buffer.from(drawn).equals(Buffer.from(await render(report)))).toBe(true);
}, 60_000);

it("is warmed up by a report with every kind of block that a real one has", async () => {
  const kindsIn = (of: GapReport) => new Set(of.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  expect(kindsIn(warmingUp)).toEqual(new Set([...kindsIn(report), "details"]));
  expect((await render(warmingUp)).length).toBeGreaterThan(10_000);
});

it("tells the fault of one report and draws the next", async () => {
  const { ask } = threadOf<Drawing, Uint8Array>(startDrawThread, { milliseconds: 60_000 });
  const impossible: PdfOptions = { ...options, conformance: "PDF/A-2a", attachments: [aFile("inhoud")] };
  await expect(ask({ report, options: impossible })).rejects.toThrow("PDF/A-2a holds no other files");
  expect((await ask({ report, options })).length).toBeGreaterThan(10_000);
}, 60_000);

it("makes workbooks and files for word processors too, the same as this process would", async () => {
  const { ask } = threadOf<Made, Uint8Array>(startDrawThread, { milliseconds: 60_000 });
  const workbook = { sheets: [{ name: "Bewijs", columns: [{ heading: "Titel", width: 20 }], rows: [["=1+1"], [7]] }] };
  expect(Buffer.from(await ask(workbook)).equals(Buffer.from(await sheetXlsx(workbook.sheets)))).toBe(true);
  expect(Buffer.from(await ask({ report, office: "docx" })).equals(Buffer.from(await renderDocx(report)))).toBe(true);
  expect(Buffer.from(await ask({ report, office: "odt" })).equals(Buffer.from(await renderOdt(report)))).toBe(true);
}, 60_000);

const aFile = (content: string) => ({
  name: "dossier.json",
  bytes: new TextEncoder().encode(content),
  mime: "application/json",
  description: "Het dossier",
  modified: created,
});

it("tells apart reports that differ in anything", () => {
  const drawings: Drawing[] = [
    { report, options },
    { report: { ...report, title: "Een andere titel" }, options },
    { report, options: { ...options, created: new Date("2026-11-23T05:33:00Z") } },
    { report, options: { ...options, conformance: "PDF/A-1b" } },
    { report, options: { ...options, attachments: [aFile("een")] } },
    { report, options: { ...options, attachments: [aFile("twee")] } },
    { report, options: { ...options, attachments: [aFile("twee"), aFile("een")] } },
  ];
  expect(new Set(drawings.map(keyOf)).size).toBe(drawings.length);
  expect(keyOf({ report: structuredClone(report), options: structuredClone(options) })).toBe(keyOf({ report, options }));
});
