/** The action plan as a file. */
import type { NextRequest } from "next/server";
import { municipalityPlace } from "@/app/_evidence/place";
import { sheetFile } from "@/app/_server/sheet-file";
import { planGroups } from "@/lib/plan/groups";
import { inPlanOrder, planOrder } from "@/lib/plan/order";
import { planSheet } from "@/lib/report/sheets/plan";

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const { judgement, dossier, name, today } = await municipalityPlace((await params).gemeente);
  const { searchParams } = request.nextUrl;
  const { overdue, open, done, dropped } = planGroups(dossier.actions, today);
  const actions = inPlanOrder([...overdue, ...open, ...done, ...dropped], planOrder(searchParams.get("sorteer") ?? ""));
  return sheetFile(searchParams.get("als"), planSheet(judgement, actions, today), [name, "acties", today]);
}
