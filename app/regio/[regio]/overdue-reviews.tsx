/** The region's own documents that should have been evaluated by now: they still count, and nobody else will say so. */
import Link from "next/link";
import { itemHref } from "@/app/links";
import { ofRegion } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { overdueReviews } from "@/lib/region/overdue-reviews";
import type { Standing } from "@/lib/region/standing";

export function OverdueReviews({ region, standings, asOf }: { region: string; standings: readonly Standing[]; asOf: IsoDate }) {
  return overdueReviews(standings, region, asOf).map(({ id, title, reviewBy }) => (
    <p key={id} className="panel panel--warning">
      <Link href={itemHref(ofRegion(region), id)}>“{title}”</Link> van de regio had uiterlijk op {longDate(reviewBy)}{" "}
      geëvalueerd moeten zijn.
    </p>
  ));
}
