/** An adopted report as the API gives it. */
import "server-only";
import { type AdoptedReport, listAdopted } from "@/db/report/adopted";
import type { Scope } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";

export const shownReport = ({ code, adoptedOn, asOf, knownAt, framework, hash }: AdoptedReport) => ({
  ...{ code, adoptedOn, asOf, knownAt, framework, hash },
});

/** Refuses: not-allowed, not-found. */
export function findReport(scope: Scope, municipality: string, code: string): Outcome<AdoptedReport> {
  const all = listAdopted(scope, municipality);
  if (!all.ok) return all;
  const found = all.value.find((report) => report.code === code);
  return found === undefined ? refused({ code: "not-found" }) : done(found);
}
