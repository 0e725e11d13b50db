/** The report that a municipality's college adopted last, as far as it may be public. */
import { desc, eq } from "drizzle-orm";
import { RecentCache } from "@/lib/recent-cache";
import type { AdoptedContent } from "@/lib/report/adopted/adoption";
import { publication } from "@/lib/report/adopted/publication";
import type { Published } from "@/lib/report/model/public-report";
import type { Obstacle } from "@/lib/sharing/preferences";
import type { Queries } from "../store/client";
import { adoptedReport } from "../store/schema";

/** What was read of reports, by their codes: an adopted report never changes. */
const known = new RecentCache<Published | Obstacle>(400);

export interface LastReport {
  report: Published | Obstacle;
  /** When its adoption was recorded, an ISO 8601 instant; null where there is none. */
  recordedAt: string | null;
}

export const lastReport = (db: Queries, municipality: string): LastReport => {
  const row = db
    .select({ code: adoptedReport.code, hash: adoptedReport.hash, recordedAt: adoptedReport.recordedAt })
    .from(adoptedReport)
    .where(eq(adoptedReport.municipality, municipality))
    .orderBy(desc(adoptedReport.adoptedOn), desc(adoptedReport.recordedAt))
    .limit(1)
    .get();
  if (row === undefined) return { report: "none", recordedAt: null };
  const { code, hash, recordedAt } = row;
  return { report: known.get(hash) ?? known.keep(hash, read(db, { code, hash })), recordedAt };
};

function read(db: Queries, seal: { code: string; hash: string }): Published | Obstacle {
  const row = db.select({ content: adoptedReport.content }).from(adoptedReport).where(eq(adoptedReport.code, seal.code)).get();
  return row === undefined ? "none" : publication(JSON.parse(row.content) as AdoptedContent, seal);
}

/** What stands in the way of a public page; null where nothing does. */
export function obstacleTo(db: Queries, municipality: string): Obstacle | null {
  const { report } = lastReport(db, municipality);
  return typeof report === "string" ? report : null;
}
