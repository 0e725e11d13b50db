/**
 * The reports that the college adopted. What they were made from, what they said and the files that were given out are
 * kept to the bit; nothing of them ever changes.
 */
import { createHash } from "node:crypto";
import { and, desc, eq, max, notInArray, sql } from "drizzle-orm";
import { may, mayRead, ofMunicipality, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { done, invalid, type Outcome, refused, type Version } from "@/lib/refusal";
import type { Remark } from "@/lib/remarks/remark";
import type { AdoptedContent, Seal } from "@/lib/report/adopted/adoption";
import { canonicalJson } from "@/lib/report/adopted/canonical";
import { codeOf } from "@/lib/report/adopted/code";
import type { ReportVariant } from "@/lib/report/model/model";
import { remarksTowards } from "@/lib/sharing/boundary";
import { viewerOf } from "@/lib/sharing/viewer";
import { municipalityIn } from "../places/municipalities";
import { recordEvent } from "../store/audit";
import { database, type Queries } from "../store/client";
import { adoptedReport, auditEvent } from "../store/schema";
import { inTransaction } from "../store/transaction";
import type { AuditKind } from "../store/words";

/** An adopted report, without what is in it. */
export interface AdoptedReport {
  code: string;
  municipality: string;
  adoptedOn: IsoDate;
  asOf: IsoDate;
  knownAt: string;
  framework: string;
  hash: string;
  /** The moment at which it was recorded that the college adopted it. */
  recordedAt: string;
  actor: string;
}

/** The text that is kept, and what is printed on the paper to prove it. */
export function sealOf(content: AdoptedContent): Seal & { text: string } {
  const text = canonicalJson(content);
  const hash = createHash("sha256").update(text).digest("hex");
  return { text, hash, code: codeOf(hash) };
}

/** No report rests on these: not on accounts, and not on what was adopted before, which its own content holds. */
const BESIDE: AuditKind[] = ["report", "account"];

/**
 * The moment of the last state that a report can rest on: reading the dossier as known then gives what is recorded now.
 * Adopting a report does not shift it.
 */
export function lastRecorded(db: Queries = database()): string {
  const last = db
    .select({ at: max(auditEvent.at) })
    .from(auditEvent)
    .where(notInArray(auditEvent.kind, BESIDE))
    .get();
  return last?.at ?? new Date(0).toISOString();
}

/** Records that the college adopted a report. The files are those of the content, with its seal. */
export interface Adoption {
  content: AdoptedContent;
  publicPdf: Uint8Array;
  internalPdf: Uint8Array;
}

/** Refuses: not-allowed, not-found, and invalid where this report was adopted on that day already. */
export function adoptReport(scope: Scope, { content, publicPdf, internalPdf }: Adoption): Outcome<Version<AdoptedReport>> {
  const { adoptedOn, asOf, knownAt, framework, municipality } = content;
  const owner = ofMunicipality(municipality.code);
  if (!may(scope, "report.write", owner)) return refused({ code: "not-allowed" });
  const { text, hash, code } = sealOf(content);
  return inTransaction(scope, (tx) => {
    if (municipalityIn(tx.db, municipality.code) === undefined) return refused({ code: "not-found" });
    const same = { municipality: municipality.code, adoptedOn, asOf, knownAt };
    if (isAdopted(tx.db, same)) return invalid([{ path: ["adoptedOn"], message: "Dit rapport is al vastgesteld." }]);
    const item = { ...same, code, framework, hash, recordedAt: tx.at, actor: tx.actor };
    const files = { publicPdf: Buffer.from(publicPdf), internalPdf: Buffer.from(internalPdf) };
    tx.db
      .insert(adoptedReport)
      .values({ ...item, ...files, content: text })
      .run();
    const title = `Rapport over de stand op ${longDate(asOf)}`;
    recordEvent(tx, { owner, kind: "report", record: code, version: 1, event: "adopted", title });
    return done({ version: 1, state: "recorded" as const, item, recordedAt: tx.at, actor: tx.actor });
  });
}

type Same = Pick<AdoptedReport, "municipality" | "adoptedOn" | "asOf" | "knownAt">;

const isAdopted = (db: Queries, { municipality, adoptedOn, asOf, knownAt }: Same): boolean =>
  db
    .select({ code: adoptedReport.code })
    .from(adoptedReport)
    .where(
      and(
        eq(adoptedReport.municipality, municipality),
        eq(adoptedReport.adoptedOn, adoptedOn),
        eq(adoptedReport.asOf, asOf),
        eq(adoptedReport.knownAt, knownAt),
      ),
    )
    .get() !== undefined;

export const adoptedColumns = {
  code: adoptedReport.code,
  municipality: adoptedReport.municipality,
  adoptedOn: adoptedReport.adoptedOn,
  asOf: adoptedReport.asOf,
  knownAt: adoptedReport.knownAt,
  framework: adoptedReport.framework,
  hash: adoptedReport.hash,
  recordedAt: adoptedReport.recordedAt,
  actor: adoptedReport.actor,
} satisfies Record<keyof AdoptedReport, unknown>;

/** A municipality's adopted reports: the day of adoption decides, then the moment of recording; newest first. */
export function adoptedOf(db: Queries, municipality: string): AdoptedReport[] {
  return db
    .select(adoptedColumns)
    .from(adoptedReport)
    .where(eq(adoptedReport.municipality, municipality))
    .orderBy(desc(adoptedReport.adoptedOn), desc(adoptedReport.recordedAt))
    .all();
}

/** The municipality's adopted reports, newest first. Refuses: not-allowed. */
export function listAdopted(scope: Scope, municipality: string): Outcome<AdoptedReport[]> {
  if (!mayRead(scope, ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  return done(adoptedOf(database(), municipality));
}

/** One adopted report with all of its content. Refuses: not-allowed, not-found. */
export function findAdopted(
  scope: Scope,
  municipality: string,
  code: string,
): Outcome<AdoptedReport & { content: AdoptedContent }> {
  if (!mayRead(scope, ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  const row = database()
    .select({ ...adoptedColumns, content: adoptedReport.content })
    .from(adoptedReport)
    .where(and(eq(adoptedReport.municipality, municipality), eq(adoptedReport.code, code)))
    .get();
  return row ? done({ ...row, content: JSON.parse(row.content) as AdoptedContent }) : refused({ code: "not-found" });
}

/**
 * The file of a variant as it was given out. Refuses: not-found, and not-allowed: also the internal one to the director of a
 * region where an older report holds a remark of another.
 */
export function adoptedPdf(scope: Scope, municipality: string, code: string, variant: ReportVariant): Outcome<Uint8Array> {
  if (!mayRead(scope, ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  const file = variant === "public" ? adoptedReport.publicPdf : adoptedReport.internalPdf;
  const row = database()
    .select({ file, remarks: sql<string>`json_extract(${adoptedReport.content}, '$.remarks')` })
    .from(adoptedReport)
    .where(and(eq(adoptedReport.municipality, municipality), eq(adoptedReport.code, code)))
    .get();
  if (row === undefined) return refused({ code: "not-found" });
  const remarks = JSON.parse(row.remarks ?? "[]") as Remark[];
  const readable = remarksTowards(viewerOf(scope), remarks, (remark) => remark).length === remarks.length;
  return variant === "public" || readable ? done(row.file) : refused({ code: "not-allowed" });
}
