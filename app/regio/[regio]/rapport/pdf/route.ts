/** The regional report as a PDF to download. A wrong date leads back to the form, which tells what is wrong. */
import type { NextRequest } from "next/server";
import { backToForm } from "@/app/_server/http/back-to-form";
import { reportFileName } from "@/app/_server/http/report-file-name";
import { madeDownload } from "@/app/_server/made-download";
import { reportPdf } from "@/app/_server/pdf/report-pdf";
import { loadRegionReport } from "../load-region-report";

export async function GET(request: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { region, dates, report } = await loadRegionReport((await params).regio, query);
  if (dates.fields.peildatum.error || dates.fields.kennisdatum.error) return backToForm(request);
  const pdf = reportPdf(report, { created: new Date(report.knownAt) });
  return madeDownload(pdf, { name: reportFileName(region.name, dates, "internal"), mime: "application/pdf" });
}
