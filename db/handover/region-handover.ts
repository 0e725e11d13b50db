/** Reads what who works for a region hands over; nobody else may. */
import { may, ofRegion, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { type RegionHandover, regionHandoverOf } from "@/lib/handover/region";
import type { InboxEntry } from "@/lib/inbox/entry";
import { done, type Outcome, refused, standingItems } from "@/lib/refusal";
import { keptInWords } from "@/lib/region/agreement-count";
import { endingsWithCost } from "@/lib/region/ending-cost";
import type { RegionNorms } from "@/lib/region/norm-counts";
import { overdueReviews } from "@/lib/region/overdue-reviews";
import type { Standing } from "@/lib/region/standing";
import { vacancies } from "@/lib/region/vacancies";
import { agreementRecords } from "../agreements";
import { evidenceRecords } from "../evidence/evidence";

interface Known {
  /** The region's inbox. */
  inbox: readonly InboxEntry[];
  standings: readonly Standing[];
  /** For how many members each agreement of the region is kept. */
  kept: RegionNorms["agreements"];
  today: IsoDate;
}

/** Refuses: not-allowed, to everybody who does not work for the region, as its inbox does. */
export function regionHandover(
  scope: Scope,
  region: string,
  { inbox, standings, kept, today }: Known,
): Outcome<RegionHandover> {
  const owner = ofRegion(region);
  if (!may(scope, "invitation.write", owner)) return refused({ code: "not-allowed" });
  const evidence = evidenceRecords.list(scope, owner);
  const agreements = agreementRecords.list(scope, owner);
  if (!evidence.ok) return evidence;
  if (!agreements.ok) return agreements;
  const own = standingItems(evidence.value);
  const laidDown = { region, evidence: own, agreements: standingItems(agreements.value), standings };
  return done(
    regionHandoverOf({
      ...{ today, inbox, evidence: own, municipalities: standings.length, filled: vacancies(standings) },
      reviews: overdueReviews(standings, region, today),
      endings: endingsWithCost(laidDown, today),
      agreements: kept.map(({ agreement, count }) => ({ agreement, kept: keptInWords(agreement, count, today) })),
    }),
  );
}
