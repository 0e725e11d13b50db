/** The municipalities of a region as a file to download. */
import "server-only";
import type { NextRequest } from "next/server";
import type { Query } from "@/app/query";
import { currentFramework } from "@/lib/framework/versions";
import { membersSheet } from "@/lib/report/sheets/members";
import type { Sheet } from "@/lib/report/sheets/sheet";
import { wallsSheet } from "@/lib/report/sheets/walls";
import { requireScope } from "../sign-in/session";
import type { AsOf } from "./as-of";
import { loadRegion } from "./region";
import { loadSight, regionInSight, seesRecords } from "./sight";

interface Format {
  ending: "csv" | "xlsx";
  type: string;
  render(sheet: Sheet): Uint8Array | Promise<Uint8Array>;
}

/** Answers with the table of the region's municipalities on the day that the address asks for. */
export async function regionTable(request: NextRequest, region: string, { ending, type, render }: Format): Promise<Response> {
  const { dates, sheet } = await tableOf(region, Object.fromEntries(request.nextUrl.searchParams));
  const bytes = await render(sheet);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="plateau-${region.replace(/[^A-Za-z0-9-]+/g, "-")}-${dates.asOf}.${ending}"`,
      "cache-control": "private, no-store",
    },
  });
}

/** All that the records tell, or the walls of who shares: as the page itself. */
async function tableOf(region: string, query: Query): Promise<{ dates: AsOf; sheet: Sheet }> {
  if (seesRecords(await requireScope(), await regionInSight(region))) {
    const { dates, standings } = await loadRegion(region, query);
    return { dates, sheet: membersSheet(currentFramework, standings) };
  }
  const { dates, view, shapes } = await loadSight(region, query);
  return { dates, sheet: wallsSheet(view.named, shapes, dates.asOf) };
}
