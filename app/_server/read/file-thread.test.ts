/** The thread that reads files: what it answers comes across whole, and a file that is no file is told, not thrown. */
import { expect, it, onTestFinished } from "vitest";
import type { FileQuestion, FileRead } from "@/lib/sheets-in/read-file";
import { startThread } from "../threads/start.testing";
import { threadOf } from "../threads/thread";

it("reads a sheet and an exchange file apart from who asks", async () => {
  const started = startThread(new URL("./file-thread.ts", import.meta.url));
  onTestFinished(() => void started.terminate());
  const { ask } = threadOf<FileQuestion, FileRead>(() => started, { milliseconds: 120_000 });
  const read = (text: string) => ask({ bytes: new TextEncoder().encode(text), municipality: "GM9902", evidence: [] });
  const sheet = await read("Welk overleg was het?;Wanneer was het?\nGezagsdriehoek;30-3-2026\n");
  expect(sheet).toMatchObject({ is: "sheets", wrong: 0, rows: [{ item: { type: "meeting", date: "2026-03-30" } }] });
  if (sheet.is === "sheets") expect(sheet.rows[0]?.place.columns.get("date")?.at).toBe(1);
  expect(await read("{")).toMatchObject({ is: "wrong" });
  expect(await read("\0")).toMatchObject({ is: "unreadable" });
}, 180_000);
