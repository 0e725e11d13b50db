/** The report that a municipality's college adopted last, as far as it may be public. */
import { desc, eq } from "drizzle-orm";
import { RecentCache } from "@/lib/recent-cache";
import type { AdoptedContent } from "@/lib/report/adopted/adoption";
import { publication, tellsTooMuch } from "@/lib/report/adopted/publication";
import type { Published } from "@/lib/report/model/public-report";
import type { Obstacle } from "@/lib/sharing/preferences";
import type { Queries } from "../store/client";
import { adoptedReport } from "../store/schema";

/** What was read and judged of reports, by their hashes: an adopted report never changes. */
const read = new RecentCache<Published | Obstacle>(400);
const judged = new RecentCache<boolean>(400);

interface LastReport {
  report: Published | Obstacle;
  /** When its adoption was recorded, an ISO 8601 instant; null where there is none. */
  recordedAt: string | null;
}

/**
 * `unjudged`: for a list of names, days and walls, which may be told of every report that is not closed. Whether the rest of
 * it tells too much takes long to find out, and is then only known where somebody asked for the page.
 */
export function lastReport(db: Queries, municipality: string, unjudged = false): LastReport {
  const row = db
    .select({ code: adoptedReport.code, hash: adoptedReport.hash, recordedAt: adoptedReport.recordedAt })
    .from(adoptedReport)
    .where(eq(adoptedReport.municipality, municipality))
    .orderBy(desc(adoptedReport.adoptedOn), desc(adoptedReport.recordedAt))
    .limit(1)
    .get();
  if (row === undefined) return { report: "none", recordedAt: null };
  const { recordedAt, ...seal } = row;
  const content = (): AdoptedContent => contentOf(db, seal.code);
  const report = read.get(seal.hash) ?? read.keep(seal.hash, publication(content(), seal));
  if (typeof report === "string") return { report, recordedAt };
  const known = judged.get(seal.hash);
  const older = known ?? (unjudged ? false : judged.keep(seal.hash, tellsTooMuch(content())));
  return { report: older ? "older" : report, recordedAt };
}

function contentOf(db: Queries, code: string): AdoptedContent {
  const row = db.select({ content: adoptedReport.content }).from(adoptedReport).where(eq(adoptedReport.code, code)).get();
  return JSON.parse(row?.content ?? "null") as AdoptedContent;
}

/** What stands in the way of a public page; null where nothing does. */
export function obstacleTo(db: Queries, municipality: string): Obstacle | null {
  const { report } = lastReport(db, municipality);
  return typeof report === "string" ? report : null;
}
