/** A municipality's exceptions as they are remembered: regional evidence that it does not count for itself. */
import { and, desc, eq, inArray } from "drizzle-orm";
import { exceptionReferences } from "@/lib/dossier/references";
import { type ExceptionRecord, exceptionRecord } from "@/lib/evidence/exception";
import { exceptionResidue } from "@/lib/evidence/residue";
import type { Queries } from "../store/client";
import { evidenceVersion, exceptionVersion, membershipVersion } from "../store/schema";
import { records } from "../versions/records";
import { newest, type RecordKind } from "../versions/versions";
import { surroundingsOf } from "../visibility/visibility";

const exceptionKind: RecordKind<ExceptionRecord> = {
  kind: "exception",
  table: exceptionVersion,
  schema: exceptionRecord,
  residue: exceptionResidue,
  title: (item, owner, db) => `Uitzondering op ${titleOfRegional(db, owner.id, item.evidence) ?? item.evidence}`,
};

export const exceptionRecords = records({
  ...exceptionKind,
  problems(db, { owner, item }) {
    // The evidence may have been withdrawn since, or be out of reach: an exception that is there can be corrected all the same.
    const before = newest(db, exceptionKind, owner, item.id)?.item;
    return before?.evidence === item.evidence ? [] : exceptionReferences({ ...item }, surroundingsOf(db, owner));
  },
});

/** What the evidence of a municipality's regions that has this id is called now. */
function titleOfRegional(db: Queries, municipality: string, id: string): string | undefined {
  const regions = db
    .select({ id: membershipVersion.ownerId })
    .from(membershipVersion)
    .where(eq(membershipVersion.municipality, municipality));
  return db
    .select({ body: evidenceVersion.body })
    .from(evidenceVersion)
    .where(and(eq(evidenceVersion.id, id), eq(evidenceVersion.ownerKind, "region"), inArray(evidenceVersion.ownerId, regions)))
    .orderBy(desc(evidenceVersion.version))
    .limit(1)
    .get()?.body.title;
}
