/** What a theme's page says of, and on which day. */
import type { Assessment } from "@/lib/assessment/assessment";
import type { StatusOnDay } from "@/lib/assessment/status";
import type { IsoDate } from "@/lib/calendar";
import type { Review } from "./remarks";

/** What every part of a theme's page looks things up in. */
export interface OnDay {
  assessment: Assessment;
  status: StatusOnDay;
  asOf: IsoDate;
  /** The as-of query that links take along. */
  query: string;
  /** Whether who looks may record evidence here. */
  mayWrite: boolean;
  /** Remarks of the region are about the Kader; absent on the page of another norm. */
  review?: Review;
}
