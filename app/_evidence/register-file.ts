/** The register as a file: the rows that the address asks for. */
import "server-only";
import type { NextRequest } from "next/server";
import { sheetFile } from "@/app/_server/sheet-file";
import { evidenceSheet } from "@/lib/report/sheets/evidence";
import type { Place } from "./place";
import { askedRows } from "./register-rows";

export async function registerFile(place: Place, { nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  const { shown } = await askedRows(place, Object.fromEntries(searchParams));
  const sheet = evidenceSheet(shown, place.dossier.regions);
  return sheetFile(searchParams.get("als"), sheet, [place.name, "bewijs", place.today]);
}
