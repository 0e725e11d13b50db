/** Is this an adopted report? Anyone may ask; what is not public is told only to who may read the municipality. */
import { and, eq, sql } from "drizzle-orm";
import { mayRead, ofMunicipality, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { ReportVariant } from "@/lib/report/model/model";
import { database } from "../store/client";
import { adoptedReport, municipality } from "../store/schema";
import { type AdoptedReport, adoptedColumns, adoptedOf } from "./adopted";

/** What is known of an adopted report to whoever asks. */
export interface Recognised {
  code: string;
  municipality: { code: string; name: string };
  adoptedOn: IsoDate;
  asOf: IsoDate;
  hash: string;
  /** Which of its files was given; null where only the code was. */
  variant: ReportVariant | null;
  /** The report that the college adopted last, where that is a later one. */
  newer: { adoptedOn: IsoDate; asOf: IsoDate } | null;
  /** Whether who asks may see what is behind it. */
  readable: boolean;
}

type Asking = Scope | null;

/** The adopted report with this code (as code.ts writes it), or null. */
export function recogniseCode(scope: Asking, code: string): Recognised | null {
  const row = database().select(adoptedColumns).from(adoptedReport).where(eq(adoptedReport.code, code)).get();
  return row ? recognised(scope, row, null) : null;
}

/** The adopted report of which these are the bytes of a file, or null. An internal file is recognised by who may read it. */
export function recogniseFile(scope: Asking, bytes: Uint8Array): Recognised | null {
  for (const variant of ["public", "internal"] as const) {
    const file = variant === "public" ? adoptedReport.publicPdf : adoptedReport.internalPdf;
    const rows = database()
      .select(adoptedColumns)
      .from(adoptedReport)
      // SQLite knows a blob's length without reading it, so only a file of the same size is compared.
      .where(and(sql`length(${file}) = ${bytes.byteLength}`, eq(file, Buffer.from(bytes))))
      .all();
    const row = rows.find((found) => variant === "public" || mayReadOf(scope, found));
    if (row) return recognised(scope, row, variant);
  }
  return null;
}

const mayReadOf = (scope: Asking, report: AdoptedReport): boolean =>
  scope !== null && mayRead(scope, ofMunicipality(report.municipality));

function recognised(scope: Asking, report: AdoptedReport, variant: ReportVariant | null): Recognised {
  const { code, adoptedOn, asOf, hash } = report;
  const place = database()
    .select({ code: municipality.code, name: municipality.name })
    .from(municipality)
    .where(eq(municipality.code, report.municipality))
    .get();
  const [last] = adoptedOf(database(), report.municipality);
  return {
    code,
    municipality: place ?? { code: report.municipality, name: report.municipality },
    adoptedOn,
    asOf,
    hash,
    variant,
    newer: last && last.code !== code ? { adoptedOn: last.adoptedOn, asOf: last.asOf } : null,
    readable: mayReadOf(scope, report),
  };
}
