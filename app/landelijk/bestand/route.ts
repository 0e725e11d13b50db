/** The walls of the whole country as a table: CSV or Excel, as the address asks with `als`. */
import type { NextRequest } from "next/server";
import { loadCountry } from "@/app/_server/load/country";
import { sheetFile } from "@/app/_server/sheet-file";
import { rowFromBricks } from "@/lib/region/wire";
import { wallsSheet } from "@/lib/report/sheets/walls";

export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const { dates, shapes, lines } = await loadCountry(Object.fromEntries(nextUrl.searchParams));
  const rows = lines.map((line) => rowFromBricks(line, shapes));
  return sheetFile(nextUrl.searchParams.get("als"), wallsSheet(rows, shapes, dates.asOf), ["landelijk", dates.asOf]);
}
