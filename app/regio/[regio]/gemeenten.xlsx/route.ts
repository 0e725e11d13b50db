/** The region's municipalities as an Excel workbook. */
import type { NextRequest } from "next/server";
import { regionTable } from "@/app/_server/load/region-table";
import { sheetXlsx } from "@/lib/report/sheets/xlsx";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const GET = async (request: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> =>
  regionTable(request, (await params).regio, { ending: "xlsx", type: TYPE, render: (sheet) => sheetXlsx([sheet]) });
