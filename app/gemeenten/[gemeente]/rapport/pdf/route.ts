/** The gap report as a PDF to download. A wrong date leads back to the form, which tells what is wrong. */
import { type NextRequest, NextResponse } from "next/server";
import { loadAssessment } from "@/app/_server/load";
import { reportPdf } from "@/app/_server/pdf/report-pdf";
import { now } from "@/app/_server/today";
import { gapReport } from "@/lib/report/gap-report";
import { reportFileName } from "../file-name";

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { municipality, assessment, dates } = await loadAssessment((await params).gemeente, query);
  const { peildatum, kennisdatum } = dates.fields;
  if (peildatum.error || kennisdatum.error) return backToForm(request);
  const knownAt = dates.knownAt ?? thisMinute();
  const report = gapReport(assessment, { asOf: dates.asOf, knownAt });
  const pdf = await reportPdf(report, { created: new Date(knownAt) });
  return new Response(pdf, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${reportFileName(municipality.name, dates.asOf)}"`,
      "cache-control": "private, no-store",
    },
  });
}

/** To the minute, as on paper: who asks again soon after gets the same file, unless something was recorded since. */
const thisMinute = (): string => now().replace(/:\d+\.\d+Z$/, ":00Z");

/** A relative address: behind a proxy the server does not know its own name. */
const backToForm = ({ nextUrl }: NextRequest): Response =>
  new NextResponse(null, { status: 303, headers: { location: nextUrl.pathname.replace(/\/pdf$/, "") + nextUrl.search } });
