/** The adopted reports that hold what today would be kept back, for who looks after the installation. */
import { asc } from "drizzle-orm";
import { mayEverywhere, type Scope } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";
import type { AdoptedContent } from "@/lib/report/adopted/adoption";
import { type Beyond, beyondBoundary } from "@/lib/report/adopted/beyond";
import { database } from "../store/client";
import { adoptedReport } from "../store/schema";
import { type AdoptedReport, adoptedColumns } from "./adopted";

export interface ReportBeyond {
  report: AdoptedReport;
  /** What the municipality was called in it. */
  name: string;
  beyond: Beyond[];
}

/** Each with what it holds, by municipality and day of adoption; the reports themselves never change. Refuses: not-allowed. */
export function adoptedBeyondBoundary(scope: Scope): Outcome<ReportBeyond[]> {
  if (!mayEverywhere(scope, "records.read")) return refused({ code: "not-allowed" });
  const rows = database()
    .select({ ...adoptedColumns, content: adoptedReport.content })
    .from(adoptedReport)
    .orderBy(asc(adoptedReport.municipality), asc(adoptedReport.adoptedOn), asc(adoptedReport.code))
    .all();
  return done(
    rows.flatMap(({ content, ...report }) => {
      const read = JSON.parse(content) as AdoptedContent;
      const beyond = beyondBoundary(read);
      return beyond.length > 0 ? [{ report, name: read.municipality.name, beyond }] : [];
    }),
  );
}
