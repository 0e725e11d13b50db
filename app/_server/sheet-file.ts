/** A table of a screen as a file: CSV or Excel, as the address asks with `als`. */
import "server-only";
import { notFound } from "next/navigation";
import { formatById } from "@/lib/report/formats";
import { variantWords } from "@/lib/report/model/model";
import type { Sheet } from "@/lib/sheet";
import { fileName } from "./http/file-name";
import { madeDownload } from "./made-download";
import { workbookFile } from "./pdf/report-pdf";

const renderers: ReadonlyMap<unknown, (sheet: Sheet) => Promise<Uint8Array>> = new Map([
  ["csv", async (sheet: Sheet) => (await import("@/lib/report/sheets/csv")).sheetCsv(sheet)],
  ["xlsx", (sheet: Sheet) => workbookFile({ sheets: [sheet], told: { variant: "internal" } })],
]);

/** Answers with the table, which is for who may see the screen; the file's name is made of `parts`. Any other kind: not found. */
export async function sheetFile(als: string | null, sheet: Sheet, parts: readonly string[]): Promise<Response> {
  const render = renderers.get(als);
  const kind = formatById(als ?? "");
  if (render === undefined || kind === undefined) notFound();
  return madeDownload(render(sheet), { name: fileName([...parts, variantWords.internal], kind.ending), mime: kind.mime });
}
