/** The one load of the report: what it rests on at one moment, and the report as each reader gets it. */
import "server-only";
import { type AsOf, readAsOf } from "@/app/_server/load/as-of";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import type { Query } from "@/app/query";
import { paperColoursOf } from "@/db/house-style";
import type { MunicipalityRecord, RegionRecord } from "@/db/places/municipalities";
import { loadReportSource, type ReportSource } from "@/db/report/source";
import { may, ofMunicipality, type Scope } from "@/lib/access";
import { overtakenTexts } from "@/lib/council/form";
import type { Overtaken } from "@/lib/council/live";
import { currentFramework } from "@/lib/framework/versions";
import { proposed } from "@/lib/report/gap/first-texts";
import { gapReport } from "@/lib/report/gap/gap-report";
import type { GapReport, ReportVariant } from "@/lib/report/model/model";
import type { Gap } from "@/lib/report/note/gaps";
import { assessBounded, type BoundedAssessment, towards } from "@/lib/sharing/boundary";
import { type PublicText, publicTexts } from "@/lib/sharing/public-texts";
import { PUBLIC } from "@/lib/sharing/viewer";

export interface LoadedReport {
  scope: Scope;
  municipality: MunicipalityRecord & { regions: RegionRecord[] };
  dates: AsOf;
  source: ReportSource;
  assessment: BoundedAssessment;
  /** Whether who asks may fill in the council's form and record what the college adopted. */
  writable: boolean;
  /** What is late or missing without a reason or a function. */
  gaps: readonly Gap[];
  /** By field: the texts that the evidence has overtaken. */
  overtaken: Readonly<Record<string, Overtaken>>;
  report(variant: ReportVariant): GapReport;
  /** The typed texts that the public version holds. */
  publicTexts(): PublicText[];
}

/** The report on the days that the address asks for, with the council's form, remarks and last adopted report of that moment. */
export async function loadReport(code: string, query: Query): Promise<LoadedReport> {
  const scope = await requireScope();
  const municipality = await loadMunicipality(code);
  const dates = readAsOf(query, today());
  const source = orNotFound(
    loadReportSource(scope, code, {
      knownAt: dates.knownAt,
      adoptedBy: dates.today,
      asOf: dates.asOf,
      current: dates.asOf === dates.today,
    }),
  );
  const assessment = assessBounded(currentFramework, source.dossier);
  const { knownAt, form, remarks, previous, region } = source;
  const given = {
    ...(form ? { form } : {}),
    ...(previous ? { previous } : {}),
    ...(region ? { region } : {}),
    remarks,
    ...paperColoursOf(code),
  };
  const { bases, gaps } = proposed(assessment, dates.asOf, form ?? undefined, previous ?? undefined);
  return {
    scope,
    municipality,
    dates,
    source,
    assessment,
    writable: may(scope, "report.write", ofMunicipality(code)),
    gaps,
    overtaken: overtakenTexts(form ?? undefined, bases),
    report: (variant) => gapReport(assessment, { asOf: dates.asOf, knownAt, variant, ...given }),
    publicTexts: () => publicTexts(towards(PUBLIC, source.dossier), form),
  };
}

/** The variant that an address asks for: the public one, unless it says otherwise. */
export const variantIn = (query: Query): ReportVariant => (query.versie === "intern" ? "internal" : "public");
