/** The table of the region's municipalities on the day that the address asks for: CSV or Excel, as `als` asks. */
import type { NextRequest } from "next/server";
import type { AsOf } from "@/app/_server/load/as-of";
import { loadRegion } from "@/app/_server/load/region";
import { loadSharedRegion, mayReadAllMembers, regionInSight } from "@/app/_server/load/sight";
import { sheetFile } from "@/app/_server/sheet-file";
import { requireScope } from "@/app/_server/sign-in/session";
import type { Query } from "@/app/query";
import { currentFramework } from "@/lib/framework/versions";
import { membersSheet } from "@/lib/report/sheets/members";
import { wallsSheet } from "@/lib/report/sheets/walls";
import type { Sheet } from "@/lib/sheet";

export async function GET({ nextUrl }: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> {
  const { regio } = await params;
  const { dates, sheet } = await tableOf(regio, Object.fromEntries(nextUrl.searchParams));
  const known = dates.knownOn === null ? [] : ["bekend", dates.knownOn];
  return sheetFile(nextUrl.searchParams.get("als"), sheet, [regio, dates.asOf, ...known]);
}

/** All that the records tell, or the walls of who shares: as the page itself. */
async function tableOf(region: string, query: Query): Promise<{ dates: AsOf; sheet: Sheet }> {
  if (mayReadAllMembers(await requireScope(), await regionInSight(region))) {
    const { dates, standings } = await loadRegion(region, query);
    return { dates, sheet: membersSheet(currentFramework, standings) };
  }
  const { dates, view, shapes } = await loadSharedRegion(region, query);
  return { dates, sheet: wallsSheet(view.named, shapes, dates.asOf) };
}
