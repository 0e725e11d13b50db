/** Where the content of a record lives on after it is erased: told before anybody asks, and before anybody confirms. */
import { and, asc, eq, gte, or, type SQL, sql } from "drizzle-orm";
import type { RecordReference } from "@/lib/erasing/reference";
import { textsIn } from "@/lib/erasing/repeated";
import { publishedCode } from "../sharing/published";
import type { Queries } from "../store/client";
import { adoptedReport, municipality } from "../store/schema";
import { history } from "../versions/versions";
import { copiesOf, kindOf } from "./kinds";
import { backupMade } from "./schema";

type AdoptedReport = Pick<typeof adoptedReport.$inferSelect, "code" | "municipality" | "adoptedOn" | "asOf"> & { name: string };

export interface LivingOn {
  /** The adopted reports that hold it: they never change. `isPublic`: everyone can read its public variant now. */
  adopted: (AdoptedReport & { isPublic: boolean })[];
  /** The backups that were made after it was recorded, oldest first; `at` is an ISO 8601 instant. */
  backups: { at: string; file: string }[];
  /** Other records that hold the same. */
  copies: RecordReference[];
}

export const livingOn = (db: Queries, reference: RecordReference): LivingOn => ({
  adopted: adoptedWith(db, reference),
  backups: backupsWith(db, reference),
  copies: copiesOf(db, reference),
});

function backupsWith(db: Queries, { owner, kind, record }: RecordReference): LivingOn["backups"] {
  const first = history(db, kindOf(kind), owner, record).at(-1)?.recordedAt ?? "";
  return db.select().from(backupMade).where(gte(backupMade.at, first)).orderBy(asc(backupMade.at)).all();
}

function adoptedWith(db: Queries, reference: RecordReference): LivingOn["adopted"] {
  const found = fragmentsOf(db, reference).map((fragment) => sql`instr(${adoptedReport.content}, ${fragment}) > 0`);
  if (found.length === 0) return [];
  const { code, adoptedOn, asOf } = adoptedReport;
  const reports: AdoptedReport[] = db
    .select({ code, municipality: adoptedReport.municipality, name: municipality.name, adoptedOn, asOf })
    .from(adoptedReport)
    .innerJoin(municipality, eq(municipality.code, adoptedReport.municipality))
    .where(and(whose(reference), or(...found)))
    .orderBy(asc(adoptedReport.municipality), asc(adoptedOn))
    .all();
  const municipalities = new Set(reports.map((report) => report.municipality));
  const open = new Set(Array.from(municipalities, (each) => publishedCode(db, each)));
  return reports.map((report) => ({ ...report, isPublic: open.has(report.code) }));
}

/** The reports that can hold it: of the municipality, or of any that sees the region's records. */
const whose = ({ owner }: RecordReference): SQL | undefined =>
  owner.kind === "municipality"
    ? eq(adoptedReport.municipality, owner.id)
    : sql`instr(${adoptedReport.content}, ${owner.id}) > 0`;

/** By what the kept text of a report shows that the record is in it: its id, or what it says. */
function fragmentsOf(db: Queries, { owner, kind, record }: RecordReference): string[] {
  const bodies = history(db, kindOf(kind), owner, record).map(({ item }) => item);
  switch (kind) {
    case "attachment":
      return [];
    case "exception":
      return bodies.flatMap((body) => asKept("motivation", (body as { motivation?: string }).motivation ?? ""));
    case "council-form":
      return [...new Set(bodies.flatMap(textsIn))].filter((text) => text.includes(" ")).map((text) => JSON.stringify(text));
    default:
      return asKept("id", record);
  }
}

/**
 * A field as a report keeps it: in JSON without spaces, or in the exchange file of a variant, which is written with spaces and
 * kept as one text of that JSON.
 */
function asKept(field: string, value: string): string[] {
  const text = JSON.stringify(value);
  return [`"${field}":${text}`, JSON.stringify(`"${field}": ${text}`).slice(1, -1)];
}
