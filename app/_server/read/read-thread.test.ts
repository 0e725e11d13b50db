/** The thread that opens files: what it answers comes across whole, and a file that unpacks without end is stopped by its memory. */
import { deflateSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import { printedAsPdf } from "@/lib/policy/extract/printed.testing";
import { startThread } from "../threads/start.testing";
import { TookTooMuch, threadOf } from "../threads/thread";
import type { ReadAnswer, ReadQuestion } from "./read-policy";

/** A PDF of one page, whose content is this four times over. */
function pdfOf(content: Buffer): Uint8Array {
  const stream = deflateSync(content);
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 4 0 R 4 0 R 4 0 R]>>",
  ].map((object, at) => `${at + 1} 0 obj${object}endobj\n`);
  const head = `%PDF-1.4\n${objects.join("")}4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`;
  return Buffer.concat([Buffer.from(head), stream, Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")]);
}

it("reads a PDF, and stops at one of a third of a megabyte that unpacks to twelve hundred", async () => {
  const started = startThread(new URL("./read-thread.ts", import.meta.url));
  onTestFinished(() => void started.terminate());
  const { ask } = threadOf<ReadQuestion, ReadAnswer>(() => started, { milliseconds: 120_000, megabytes: 768 });
  const plan = { bytes: await printedAsPdf(["Het beleid is vastgesteld door de raad van deze gemeente."]), name: "plan.pdf" };
  expect(await ask(plan)).toMatchObject({ extraction: { ok: true, lines: [expect.stringContaining("vastgesteld")] } });
  const bomb = pdfOf(Buffer.alloc(300 * 1024 * 1024, " "));
  expect(bomb.length).toBeLessThan(400_000);
  await expect(ask({ bytes: bomb, name: "bom.pdf" })).rejects.toThrow(TookTooMuch);
}, 180_000);
