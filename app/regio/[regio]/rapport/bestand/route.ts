/** The regional report as an Excel workbook: its text, its tables, and the walls of the municipalities. */
import type { NextRequest } from "next/server";
import { backToForm } from "@/app/_server/http/back-to-form";
import { reportFileName } from "@/app/_server/http/report-file-name";
import { madeDownload } from "@/app/_server/made-download";
import { workbookFile } from "@/app/_server/pdf/report-pdf";
import { loadRegionReport } from "../load-region-report";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function GET(request: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { region, dates, sheets } = await loadRegionReport((await params).regio, query);
  if (dates.fields.peildatum.error || dates.fields.kennisdatum.error) return backToForm(request);
  return madeDownload(workbookFile({ sheets: sheets(), told: { variant: "internal" } }), {
    name: reportFileName(region.name, dates, "internal", ".xlsx"),
    mime: XLSX,
  });
}
