/** The one load of the regional report: with the records for who sees those of all members, else with walls and sums alone. */
import "server-only";
import type { AsOf } from "@/app/_server/load/as-of";
import { loadRegion } from "@/app/_server/load/region";
import { loadRegionNorms } from "@/app/_server/load/region-norms";
import { loadSharedRegion, mayReadAllMembers, regionInSight } from "@/app/_server/load/sight";
import { requireScope } from "@/app/_server/sign-in/session";
import { thisMinute } from "@/app/_server/today";
import type { Query } from "@/app/query";
import type { RegionInSight } from "@/db/sharing/sight";
import { isGenerated } from "@/db/store/generated";
import { currentFramework } from "@/lib/framework/versions";
import { basicLevelAhead, basicLevelAheadInWords } from "@/lib/region/basic-level-ahead";
import { figuresOf } from "@/lib/region/figures";
import { LOOK_AHEAD, regionLapses } from "@/lib/region/lapses";
import { memberRow, themeShapes } from "@/lib/region/member-row";
import { overdueReviews } from "@/lib/region/overdue-reviews";
import { hiddenInWords } from "@/lib/region/state-in-words";
import { vacancies } from "@/lib/region/vacancies";
import type { GapReport } from "@/lib/report/model/model";
import { gapsFromStandings, gapsFromWalls } from "@/lib/report/region/gaps";
import { type RegionFacts, regionReport } from "@/lib/report/region/region-report";
import { reportSheets } from "@/lib/report/sheets/report";
import { wallsSheet } from "@/lib/report/sheets/walls";
import type { Sheet } from "@/lib/sheet";

export interface LoadedRegionReport {
  region: RegionInSight;
  dates: AsOf;
  report: GapReport;
  sheets(): Sheet[];
}

type Known = Omit<RegionFacts, "region" | "knownAt" | "notices" | "asOf" | "norms">;

/** The report on the days that the address asks for. */
export async function loadRegionReport(id: string, query: Query): Promise<LoadedRegionReport> {
  const region = await regionInSight(id);
  const { dates, ...known } = mayReadAllMembers(await requireScope(), region)
    ? await factsFromRecords(id, query)
    : await factsFromWalls(id, query);
  const { asOf } = dates;
  const { norms } = await loadRegionNorms(id, query);
  const knownAt = dates.knownAt ?? thisMinute();
  const report = regionReport(currentFramework, { region, asOf, knownAt, notices: noticesOf(region), norms, ...known });
  const sheets = () => [...reportSheets(report), wallsSheet(known.rows, themeShapes(currentFramework), asOf)];
  return { region, dates, report, sheets };
}

async function factsFromRecords(id: string, query: Query): Promise<Known & { dates: AsOf }> {
  const { dates, standings } = await loadRegion(id, query);
  const rows = standings.map(memberRow);
  return {
    dates,
    rows,
    figures: figuresOf(rows, themeShapes(currentFramework)),
    hidden: "",
    gaps: gapsFromStandings(currentFramework, standings),
    ahead: {
      basicLevel: basicLevelAheadInWords(basicLevelAhead(standings)),
      lapses: regionLapses(standings),
      reviews: overdueReviews(standings, id, dates.asOf),
      roles: vacancies(standings, LOOK_AHEAD),
    },
  };
}

async function factsFromWalls(id: string, query: Query): Promise<Known & { dates: AsOf }> {
  const { dates, view, summing } = await loadSharedRegion(id, query);
  const { named, figures } = view;
  return {
    dates,
    rows: named,
    figures,
    hidden: hiddenInWords(view, summing),
    gaps: gapsFromWalls(currentFramework, figures, named),
  };
}

const noticesOf = ({ fictional }: RegionInSight): string[] => [
  "Voor de gemeenten van de regio en hun ketenregisseur. Niet openbaar maken.",
  ...(isGenerated() ? ["Gegenereerde gegevens: wat hier over gemeenten staat, is verzonnen om Plateau mee te proberen."] : []),
  ...(fictional ? ["Verzonnen gegevens: dit is een voorbeeld, geen rapport over een bestaande regio."] : []),
];
