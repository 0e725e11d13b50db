/** What stands in the calendar of a region's chain director. */
import { agreementsOn } from "../assessment/agreement-status";
import { dayOf, daysBetween, type IsoDate, plus } from "../calendar";
import { plural } from "../dutch";
import type { Evidence } from "../evidence/evidence";
import { regionLapses } from "../region/lapses";
import { standingOf } from "../region/standing";
import type { BoundedJudgement } from "../sharing/boundary";
import { undatedBy } from "../sharing/undated";
import { agreementEntries } from "./agreements";
import { FEED_HORIZON, type FeedEntry, type Lapse, lapseEntries } from "./entry";
import { reviewEntries } from "./reviews";

interface FedRegion {
  id: string;
  name: string;
}

/** What lapses among the members within a year by cause, the region's own agreements that are due, and its review dates. */
export function regionEntries(region: FedRegion, members: readonly BoundedJudgement[], today: IsoDate): FeedEntry[] {
  const place = { ...region, path: `/regio/${encodeURIComponent(region.id)}` };
  const undated = new Set(members.flatMap(({ dossier }) => [...undatedBy(dossier)]));
  return [
    ...lapseEntries(place, lapsesOf(members, today, undated)),
    ...agreementEntries(place, agreementsOf(region, members, today), undated),
    ...reviewEntries(place, itemsOf(region, members), today),
  ];
}

function lapsesOf(members: readonly BoundedJudgement[], today: IsoDate, undated: ReadonlySet<string>): Lapse[] {
  const standings = members.map(({ kader }) => standingOf(kader, today));
  return regionLapses(standings, daysBetween(today, plus(today, FEED_HORIZON))).map(({ when, items, criteria, touched }) => ({
    when,
    items,
    criteria,
    undated: criteria.some((id) => undated.has(id)),
    besides: touched.length === 1 ? (touched[0]?.name ?? "") : plural(touched.length, "gemeente", "gemeenten"),
  }));
}

/** The agreements that are the region's own, each where it is due soonest. */
function agreementsOf({ id }: FedRegion, members: readonly BoundedJudgement[], today: IsoDate) {
  const own = members
    .flatMap((judgement) => agreementsOn(judgement, today))
    .filter(({ agreement, due }) => due !== null && agreement.owner === "region" && agreement.region === id)
    .sort((a, b) => dayOf(b.due as IsoDate) - dayOf(a.due as IsoDate));
  return [...new Map(own.map((one) => [one.agreement.id, one])).values()];
}

function itemsOf({ id }: FedRegion, members: readonly BoundedJudgement[]): Evidence[] {
  const own = members
    .flatMap(({ dossier }) => dossier.evidence)
    .filter(({ owner, region }) => owner === "region" && region === id);
  return [...new Map(own.map((item) => [item.id, item])).values()];
}
