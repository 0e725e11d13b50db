/** The municipalities of a region as a file to download. */
import "server-only";
import type { NextRequest } from "next/server";
import { currentFramework } from "@/lib/framework/versions";
import { membersSheet } from "@/lib/report/members-sheet";
import type { Sheet } from "@/lib/report/sheet";
import { loadRegion } from "./load-region";

interface Format {
  ending: "csv" | "xlsx";
  type: string;
  render(sheet: Sheet): Uint8Array | Promise<Uint8Array>;
}

/** Answers with the table of the region's municipalities on the day that the address asks for. */
export async function regionTable(request: NextRequest, region: string, { ending, type, render }: Format): Promise<Response> {
  const { dates, standings } = await loadRegion(region, Object.fromEntries(request.nextUrl.searchParams));
  const bytes = await render(membersSheet(currentFramework, standings));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="plateau-${region.replace(/[^A-Za-z0-9-]+/g, "-")}-${dates.asOf}.${ending}"`,
      "cache-control": "private, no-store",
    },
  });
}
