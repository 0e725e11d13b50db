/** The regional report as an Excel workbook: its text, its tables, and the walls of the municipalities. */
import { type NextRequest, NextResponse } from "next/server";
import { download } from "@/app/_server/http/download";
import { fileName } from "@/app/_server/http/file-name";
import { sheetXlsx } from "@/lib/report/sheets/xlsx";
import { loadRegionReport } from "../load-region-report";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function GET({ nextUrl }: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> {
  const query = Object.fromEntries(nextUrl.searchParams);
  const { region, dates, sheets } = await loadRegionReport((await params).regio, query);
  if (dates.fields.peildatum.error || dates.fields.kennisdatum.error) {
    // A relative address: behind a proxy the server does not know its own name.
    const location = nextUrl.pathname.replace(/\/bestand$/, "") + nextUrl.search;
    return new NextResponse(null, { status: 303, headers: { location } });
  }
  return download(await sheetXlsx(sheets()), { name: fileName([region.name, dates.asOf], ".xlsx"), mime: XLSX });
}
