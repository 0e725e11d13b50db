/** The gap report as a PDF to download. A wrong date leads back to the form, which tells what is wrong. */
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";
import { loadAssessment } from "@/app/_server/load";
import { now } from "@/app/_server/today";
import { gapReport } from "@/lib/report/gap-report";
import { renderPdf } from "@/lib/report/pdf";
import { reportFileName } from "../file-name";

const FONTS = join(process.cwd(), "node_modules/@expo-google-fonts/source-sans-3");

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { municipality, assessment, dates } = await loadAssessment((await params).gemeente, query);
  const { peildatum, kennisdatum } = dates.fields;
  if (peildatum.error || kennisdatum.error) return backToForm(request);
  const knownAt = dates.knownAt ?? now();
  const report = gapReport(assessment, { asOf: dates.asOf, knownAt });
  const pdf = await renderPdf(report, { fontFolder: FONTS, created: new Date(knownAt) });
  return new Response(new Uint8Array(pdf), {
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
