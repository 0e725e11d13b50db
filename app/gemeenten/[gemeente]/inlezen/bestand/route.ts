/** The workbook to fill in: a sheet for each kind of evidence, with what the municipality has recorded. */
import { notFound } from "next/navigation";
import { municipalityPlace } from "@/app/_evidence/place";
import { fileName } from "@/app/_server/http/file-name";
import { madeDownload } from "@/app/_server/made-download";
import { workbookFile } from "@/app/_server/pdf/report-pdf";
import { formatById } from "@/lib/report/formats";
import { variantWords } from "@/lib/report/model/model";

export async function GET(_request: Request, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const { writable, dossier, name, today } = await municipalityPlace((await params).gemeente);
  const kind = formatById("xlsx");
  if (!writable || kind === undefined) notFound();
  const { templateSheets } = await import("@/lib/sheets-in/template");
  const parts = [name, "sjabloon", today, variantWords.internal];
  return madeDownload(workbookFile({ sheets: templateSheets(dossier.evidence) }), {
    name: fileName(parts, kind.ending),
    mime: kind.mime,
  });
}
