/** The criterion view as a file: CSV or Excel, as `als` asks; the rows that the address asks for. */
import type { NextRequest } from "next/server";
import { sheetFile } from "@/app/_server/sheet-file";
import { criterionSheet } from "@/lib/report/sheets/criterion";
import { loadCriterion } from "../load";

interface Context {
  params: Promise<{ regio: string; toetspunt: string }>;
}

export async function GET({ nextUrl: { searchParams } }: NextRequest, { params }: Context): Promise<Response> {
  const { regio, toetspunt } = await params;
  const { loaded, subject, other, shown } = await loadCriterion(regio, toetspunt, Object.fromEntries(searchParams));
  const { asOf, knownOn } = loaded.dates;
  const known = knownOn === null ? [] : ["bekend", knownOn];
  return sheetFile(searchParams.get("als"), criterionSheet(subject.id, shown, asOf, other), [
    regio,
    subject.id,
    asOf,
    ...known,
  ]);
}
