/** The motions and promises of a municipality as a file. */
import type { NextRequest } from "next/server";
import { municipalityPlace } from "@/app/_evidence/place";
import { sheetFile } from "@/app/_server/sheet-file";
import { commitmentsOn } from "@/lib/commitments/state";
import { commitmentsSheet } from "@/lib/report/sheets/commitments";

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const { dossier, name, today } = await municipalityPlace((await params).gemeente);
  const sheet = commitmentsSheet(commitmentsOn(dossier.commitments ?? [], today));
  return sheetFile(request.nextUrl.searchParams.get("als"), sheet, [name, "moties-en-toezeggingen", today]);
}
