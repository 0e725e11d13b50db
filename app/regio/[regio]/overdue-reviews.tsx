/** The region's own documents that should have been evaluated by now: they still count, and nobody else will say so. */
import { Link } from "@/app/_components/link";
import { itemHref } from "@/app/links";
import { ofRegion } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { overdueInWords, overdueReviews } from "@/lib/region/overdue-reviews";
import type { Standing } from "@/lib/region/standing";

export function OverdueReviews({ region, standings, asOf }: { region: string; standings: readonly Standing[]; asOf: IsoDate }) {
  return overdueReviews(standings, region, asOf).map((review) => (
    <p key={review.id} className="panel panel--warning">
      <Link href={itemHref(ofRegion(region), review.id)}>“{review.title}”</Link> {overdueInWords(review)}
    </p>
  ));
}
