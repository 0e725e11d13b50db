/** The region's municipalities as CSV. */
import type { NextRequest } from "next/server";
import { regionTable } from "@/app/_server/load/region-table";
import { sheetCsv } from "@/lib/report/sheets/csv";

export const GET = async (request: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> =>
  regionTable(request, (await params).regio, { ending: "csv", type: "text/csv; charset=utf-8", render: sheetCsv });
