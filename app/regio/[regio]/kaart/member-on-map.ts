/** A member as the map and the table show it. */
import { municipalityHref } from "@/app/gemeenten/[gemeente]/links";
import type { Assessment } from "@/lib/assessment/assess";
import type { IsoDate } from "@/lib/calendar";
import type { Municipality } from "@/lib/municipality";
import { bricksOn } from "@/lib/region/tiles-grade";
import type { OnMap } from "@/lib/region/tiles-placed";

/** The day that the map shows, and the as-of query with its question mark (or empty) that keeps to it. */
export interface Shown {
  region: string;
  asOf: IsoDate;
  query: string;
}

/** How a member stands and where it leads; without an assessment, of one that the reader may not see, its name alone. */
export const memberOnMap = (
  { code, name }: Municipality,
  assessment: Assessment | undefined,
  { region, asOf, query }: Shown,
): OnMap => ({
  code,
  name,
  bricks: assessment ? bricksOn(assessment, asOf) : null,
  href: assessment ? municipalityHref(code) + query : null,
  group: region,
});
