/** The report in any format but PDF, as `als` asks. A wrong date leads back to the form, which tells what is wrong. */
import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { backToForm } from "@/app/_server/http/back-to-form";
import { reportFileName } from "@/app/_server/http/report-file-name";
import { madeDownload } from "@/app/_server/made-download";
import { formatFile } from "@/app/_server/pdf/report-pdf";
import { formatById, variantFor } from "@/lib/report/formats";
import { loadReport } from "../load-report";

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { municipality, assessment, dates, report } = await loadReport((await params).gemeente, query);
  const format = formatById(query.als ?? "");
  if (format === undefined) notFound();
  if (dates.fields.peildatum.error || dates.fields.kennisdatum.error) return backToForm(request);
  const variant = variantFor(format, query.versie);
  const made = formatFile(format, { report: report(variant), assessment });
  return madeDownload(made, { name: reportFileName(municipality.name, dates, variant, format.ending), mime: format.mime });
}
