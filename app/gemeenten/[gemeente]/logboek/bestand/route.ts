/** The whole audit log of a municipality as a file, the newest event first. */
import type { NextRequest } from "next/server";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { sheetFile } from "@/app/_server/sheet-file";
import { requireScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { auditLog } from "@/db/store/audit";
import { ofMunicipality } from "@/lib/access";
import { logSheet } from "../log-sheet";

/** As many rows as a sheet can have below its headings. */
const LIMIT = 1_048_575;

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const { code, name } = await loadMunicipality((await params).gemeente);
  const events = orNotFound(auditLog(await requireScope(), ofMunicipality(code), { limit: LIMIT }));
  return sheetFile(request.nextUrl.searchParams.get("als"), logSheet(events), [name, "logboek", today()]);
}
