/** The counts of shared agreements and national basics as a file: CSV or Excel, as `als` asks. */
import type { NextRequest } from "next/server";
import { loadRegionNorms } from "@/app/_server/load/region-norms";
import { sheetFile } from "@/app/_server/sheet-file";
import { regionNormsSheet } from "@/lib/report/sheets/region-norms";

export async function GET({ nextUrl }: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> {
  const { regio } = await params;
  const { dates, norms } = await loadRegionNorms(regio, Object.fromEntries(nextUrl.searchParams));
  const known = dates.knownOn === null ? [] : ["bekend", dates.knownOn];
  return sheetFile(nextUrl.searchParams.get("als"), regionNormsSheet(norms), [regio, "afspraken", dates.asOf, ...known]);
}
