/** The public report for the papers of a meeting, in one zip: PDF, OpenDocument, the data, and what a system asks about them. */
import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { backToForm } from "@/app/_server/http/back-to-form";
import { reportFileName } from "@/app/_server/http/report-file-name";
import { madeDownload } from "@/app/_server/made-download";
import { formatFile, reportPdf } from "@/app/_server/pdf/report-pdf";
import { type Format, formats, pdfKind } from "@/lib/report/formats";
import type { MeetingFile } from "@/lib/report/meeting/metadata";
import { meetingPackage } from "@/lib/report/meeting/package";
import { fromPublicSource } from "@/lib/report/model/day";
import { loadReport } from "../load-report";

/** Besides the PDF: to edit and to read by machine. */
const BESIDES = ["odt", "csv", "uitwisselbestand"];

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { municipality, dates, source, assessment, report: reportFor } = await loadReport((await params).gemeente, query);
  if (dates.fields.peildatum.error || dates.fields.kennisdatum.error) return backToForm(request);
  // A note that the college keeps closed is in no package for everyone.
  if (source.form?.openness === "closed") notFound();
  const report = reportFor("public");
  const named = (ending: string): string => reportFileName(municipality.name, dates, "public", ending);
  const made = async (format: Format): Promise<MeetingFile> => ({
    name: named(format.ending),
    mime: format.mime,
    bytes: await formatFile(format, { report, assessment }),
  });
  const packaged = async (): Promise<Uint8Array> => {
    const pdf = await reportPdf(report, { created: new Date(source.knownAt) });
    const others = await Promise.all(formats.filter(({ id }) => BESIDES.includes(id)).map(made));
    const adoptedOn = source.form?.adoptedOn;
    return meetingPackage({
      report,
      municipality,
      // Who filled in the form for the council made it a paper of the municipality.
      fromPublicSource: source.form === null && fromPublicSource(assessment),
      files: [{ name: named(pdfKind.ending), mime: pdfKind.mime, bytes: pdf }, ...others],
      ...(adoptedOn ? { adoptedOn } : {}),
    });
  };
  return madeDownload(packaged(), { name: named("-vergaderstukken.zip"), mime: "application/zip" });
}
