/** The paper of a handover as a PDF, Word or OpenDocument file, as `als` asks. Always internal. */
import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { fileName } from "@/app/_server/http/file-name";
import { madeDownload } from "@/app/_server/made-download";
import { formatFile, reportPdf } from "@/app/_server/pdf/report-pdf";
import { now } from "@/app/_server/today";
import { isGenerated } from "@/db/store/generated";
import { formatById, pdfKind } from "@/lib/report/formats";
import { handoverPaper } from "@/lib/report/handover/paper";
import { isInvented } from "@/lib/report/model/day";
import { loadHandover } from "../load";

/** The kinds of file in which one reads or edits. */
const PAPERS = ["pdf", "docx", "odt"];

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const kind = searchParams.get("als") ?? "pdf";
  const { municipality, judgement, handover } = await loadHandover((await params).gemeente, Object.fromEntries(searchParams));
  if (!PAPERS.includes(kind)) notFound();
  const knownAt = now().replace(/:\d+\.\d+Z$/, ":00Z");
  const report = handoverPaper(handover, {
    municipality: municipality.name,
    knownAt,
    notices: [
      "Voor de gemeente zelf. Niet openbaar maken.",
      ...(isGenerated() || isInvented(judgement.kader) ? ["Verzonnen gegevens: dit is een voorbeeld."] : []),
    ],
  });
  const format = formatById(kind);
  const made = format
    ? formatFile(format, { report, assessment: judgement.kader })
    : reportPdf(report, { created: new Date(knownAt) });
  const { ending, mime } = format ?? pdfKind;
  return madeDownload(made, { name: fileName(["overdracht", municipality.name, handover.today, "intern"], ending), mime });
}
