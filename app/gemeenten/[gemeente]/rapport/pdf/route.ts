/** The report as a PDF to download, in the version that is asked for. A wrong date leads back to the form, which tells what is wrong. */
import type { NextRequest } from "next/server";
import { backToForm } from "@/app/_server/http/back-to-form";
import { reportFileName } from "@/app/_server/http/report-file-name";
import { madeDownload } from "@/app/_server/made-download";
import { reportPdf } from "@/app/_server/pdf/report-pdf";
import { loadReport, variantIn } from "../load-report";

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { municipality, dates, source, report } = await loadReport((await params).gemeente, query);
  const { peildatum, kennisdatum } = dates.fields;
  if (peildatum.error || kennisdatum.error) return backToForm(request);
  // What was recorded last decides the moment: who asks again gets the same file, unless something was recorded since.
  const variant = variantIn(query);
  const pdf = reportPdf(report(variant), { created: new Date(source.knownAt) });
  return madeDownload(pdf, { name: reportFileName(municipality.name, dates, variant), mime: "application/pdf" });
}
