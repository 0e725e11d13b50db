/** The paper of a handover as a PDF, Word or OpenDocument file, as `als` asks. Always internal. */
import type { NextRequest } from "next/server";
import { paperDownload } from "@/app/_server/paper-download";
import { thisMinute } from "@/app/_server/today";
import { isGenerated } from "@/db/store/generated";
import { handoverPaper } from "@/lib/report/handover/paper";
import { isInvented } from "@/lib/report/model/day";
import { loadHandover } from "../load";

export async function GET(request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const { municipality, judgement, handover } = await loadHandover((await params).gemeente, Object.fromEntries(searchParams));
  const report = handoverPaper(handover, {
    municipality: municipality.name,
    knownAt: thisMinute(),
    notices: [
      "Voor de gemeente zelf. Niet openbaar maken.",
      ...(isGenerated() || isInvented(judgement.kader) ? ["Verzonnen gegevens: dit is een voorbeeld."] : []),
    ],
  });
  const name = ["overdracht", municipality.name, handover.today, "intern"];
  return paperDownload(report, searchParams.get("als") ?? "pdf", name);
}
