/** A paper that is read or edited, and is no report of one assessment: as PDF, Word or OpenDocument. */
import "server-only";
import { notFound } from "next/navigation";
import { formatById, pdfKind } from "@/lib/report/formats";
import type { GapReport } from "@/lib/report/model/model";
import { fileName } from "./http/file-name";
import { madeDownload } from "./made-download";
import { officeFile, reportPdf } from "./pdf/report-pdf";

/** Answers with the paper in the kind that `als` asks for; another kind is not there. `name`: the parts of its name. */
export function paperDownload(report: GapReport, als: string, name: readonly string[]): Promise<Response> {
  if (als !== "pdf" && als !== "docx" && als !== "odt") notFound();
  const { ending, mime } = formatById(als) ?? pdfKind;
  const made = als === "pdf" ? reportPdf(report, { created: new Date(report.knownAt) }) : officeFile(report, als);
  return madeDownload(made, { name: fileName(name, ending), mime });
}
