/** The report as a PDF to download, in the version that is asked for. A wrong date leads back to the form, which tells what is wrong. */
import { type NextRequest, NextResponse } from "next/server";
import { reportPdf } from "@/app/_server/pdf/report-pdf";
import { reportFileName } from "../file-name";
import { loadReport, variantIn } from "../load-report";

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { municipality, dates, source, report } = await loadReport((await params).gemeente, query);
  const { peildatum, kennisdatum } = dates.fields;
  if (peildatum.error || kennisdatum.error) return backToForm(request);
  // What was recorded last decides the moment: who asks again gets the same file, unless something was recorded since.
  const pdf = await reportPdf(report(variantIn(query)), { created: new Date(source.knownAt) });
  return new Response(pdf, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${reportFileName(municipality.name, dates.asOf)}"`,
      "cache-control": "private, no-store",
    },
  });
}

/** A relative address: behind a proxy the server does not know its own name. */
const backToForm = ({ nextUrl }: NextRequest): Response =>
  new NextResponse(null, { status: 303, headers: { location: nextUrl.pathname.replace(/\/pdf$/, "") + nextUrl.search } });
