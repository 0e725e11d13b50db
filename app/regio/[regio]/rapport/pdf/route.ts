/** The regional report as a PDF to download. A wrong date leads back to the form, which tells what is wrong. */
import type { NextRequest } from "next/server";
import { backToForm } from "@/app/_server/http/back-to-form";
import { download } from "@/app/_server/http/download";
import { reportFileName } from "@/app/_server/http/report-file-name";
import { reportPdf } from "@/app/_server/pdf/report-pdf";
import { loadRegionReport } from "../load-region-report";

export async function GET(request: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { region, dates, report } = await loadRegionReport((await params).regio, query);
  if (dates.fields.peildatum.error || dates.fields.kennisdatum.error) return backToForm(request);
  const pdf = await reportPdf(report, { created: new Date(report.knownAt) });
  return download(pdf, { name: reportFileName(region.name, dates, "internal"), mime: "application/pdf" });
}
