/** The answers to the chosen questions as a PDF, Word or OpenDocument file, as `als` asks. */
import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { fileName } from "@/app/_server/http/file-name";
import { madeDownload } from "@/app/_server/made-download";
import { formatFile, reportPdf } from "@/app/_server/pdf/report-pdf";
import { formatById, pdfKind } from "@/lib/report/formats";
import { loadReport, variantIn } from "../../load-report";
import { answersFor } from "../load";

/** The kinds of file in which one reads or edits; data have no answers in them. */
const PAPERS = ["pdf", "docx", "odt"];

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const kind = searchParams.get("als") ?? "pdf";
  if (!PAPERS.includes(kind)) notFound();
  const query = Object.fromEntries(searchParams);
  const loaded = await loadReport((await params).gemeente, query);
  const variant = variantIn(query);
  const report = answersFor(loaded, variant).paper(searchParams.getAll("vraag"));
  const format = formatById(kind);
  const made = format
    ? formatFile(format, { report, assessment: loaded.assessment })
    : reportPdf(report, { created: new Date(loaded.source.knownAt) });
  const parts = ["antwoord", loaded.municipality.name, loaded.dates.asOf, variant === "internal" ? "intern" : "openbaar"];
  const { ending, mime } = format ?? pdfKind;
  return madeDownload(made, { name: fileName(parts, ending), mime });
}
