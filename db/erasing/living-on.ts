/** Where the content of a record lives on after it is erased: told before anybody asks, and before anybody confirms. */
import { and, asc, eq, gte, or, type SQL, sql } from "drizzle-orm";
import type { IsoDate } from "@/lib/calendar";
import type { RecordReference } from "@/lib/erasing/reference";
import { textsIn } from "@/lib/erasing/repeated";
import type { Queries } from "../store/client";
import { adoptedReport, municipality } from "../store/schema";
import { history } from "../versions/versions";
import { copiesOf, kindOf } from "./kinds";
import { backupMade } from "./schema";

export interface LivingOn {
  /** The adopted reports that hold it: they never change. */
  adopted: { code: string; municipality: string; name: string; adoptedOn: IsoDate; asOf: IsoDate }[];
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
  return db
    .select({ code, municipality: adoptedReport.municipality, name: municipality.name, adoptedOn, asOf })
    .from(adoptedReport)
    .innerJoin(municipality, eq(municipality.code, adoptedReport.municipality))
    .where(and(whose(reference), or(...found)))
    .orderBy(asc(adoptedReport.municipality), asc(adoptedOn))
    .all() as LivingOn["adopted"];
}

/** The reports that can hold it: of the municipality, or of any that sees the region's records. */
const whose = ({ owner }: RecordReference): SQL | undefined =>
  owner.kind === "municipality"
    ? eq(adoptedReport.municipality, owner.id)
    : sql`instr(${adoptedReport.content}, ${JSON.stringify(owner.id)}) > 0`;

/** By what the kept text of a report, JSON without spaces, shows that the record is in it: its id, or what it says. */
function fragmentsOf(db: Queries, { owner, kind, record }: RecordReference): string[] {
  const bodies = history(db, kindOf(kind), owner, record).map(({ item }) => item);
  switch (kind) {
    case "attachment":
      return [];
    case "exception":
      return bodies.map((body) => `"motivation":${JSON.stringify((body as { motivation?: string }).motivation ?? "")}`);
    case "council-form":
      return [...new Set(bodies.flatMap(textsIn))].filter((text) => text.includes(" ")).map((text) => JSON.stringify(text));
    default:
      return [`"id":${JSON.stringify(record)}`];
  }
}
