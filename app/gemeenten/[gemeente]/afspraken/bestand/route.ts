/** The agreements of a municipality as a file. */
import type { NextRequest } from "next/server";
import { municipalityPlace } from "@/app/_evidence/place";
import { sheetFile } from "@/app/_server/sheet-file";
import { agreementsOn } from "@/lib/assessment/agreement-status";
import { agreementsSheet } from "@/lib/report/sheets/agreements";

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const { judgement, name, today } = await municipalityPlace((await params).gemeente);
  const sheet = agreementsSheet(judgement.dossier, agreementsOn(judgement, today));
  return sheetFile(request.nextUrl.searchParams.get("als"), sheet, [name, "afspraken", today]);
}
