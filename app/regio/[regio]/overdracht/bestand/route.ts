/** The paper of a region's handover as a PDF, Word or OpenDocument file, as `als` asks. Always internal. */
import type { NextRequest } from "next/server";
import { paperDownload } from "@/app/_server/paper-download";
import { thisMinute } from "@/app/_server/today";
import { isGenerated } from "@/db/store/generated";
import { regionHandoverPaper } from "@/lib/report/handover/region-paper";
import { loadRegionHandover } from "../load";

export async function GET(request: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> {
  const { region, handover } = await loadRegionHandover((await params).regio);
  const report = regionHandoverPaper(handover, {
    region: region.name,
    knownAt: thisMinute(),
    notices: [
      "Voor wie voor de regio werkt. Niet openbaar maken.",
      ...(isGenerated() || region.fictional ? ["Verzonnen gegevens: dit is een voorbeeld."] : []),
    ],
  });
  const name = ["overdracht", region.name, handover.today, "intern"];
  return paperDownload(report, request.nextUrl.searchParams.get("als") ?? "pdf", name);
}
