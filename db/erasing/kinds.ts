/** The kinds of record whose content can be erased, and what goes with a record or lives on in another. */
import { inArray } from "drizzle-orm";
import { ofMunicipality, ofRegion } from "@/lib/access";
import type { ErasableKind, RecordReference } from "@/lib/erasing/reference";
import type { Version } from "@/lib/refusal";
import { agreementRecords } from "../agreements";
import { commitmentRecords } from "../commitments";
import { councilAnswerRecords, councilFormRecords } from "../council";
import { attachmentRecords } from "../evidence/attachments";
import { exceptionRecords } from "../evidence/exceptions";
import { invitationRecords, participationId } from "../evidence/invitations";
import { actionRecords } from "../plan";
import { remarkRecords } from "../remarks";
import type { Queries } from "../store/client";
import { attachmentVersion, evidenceVersion, municipality } from "../store/schema";
import { formChoiceRecords } from "../trafficking";
import { newest, newestOfAll, type RecordKind } from "../versions/versions";
import { evidenceKind } from "../visibility/evidence-kind";
import { requestKind } from "../visibility/request-kind";

/** What one may do with a record of any kind: its items are known by their id alone. */
type AnyKind = RecordKind<{ id: string }>;

const kinds = {
  evidence: evidenceKind,
  exception: exceptionRecords,
  action: actionRecords,
  agreement: agreementRecords,
  attachment: attachmentRecords,
  remark: remarkRecords,
  "council-form": councilFormRecords,
  invitation: invitationRecords,
  commitment: commitmentRecords,
  "council-answer": councilAnswerRecords,
  request: requestKind,
  "form-choice": formChoiceRecords,
};

export const kindOf = (kind: ErasableKind): AnyKind => kinds[kind] as unknown as AnyKind;

/** The newest version of what a reference names; undefined where there is no such record. */
export const newestOf = (db: Queries, { owner, kind, record }: RecordReference): Version<{ id: string }> | undefined =>
  newest(db, kindOf(kind), owner, record);

/** What goes with a record, since it holds the same or has no meaning without: not what was erased before. */
export function goesAlong(db: Queries, { owner, kind, record }: RecordReference): RecordReference[] {
  if (kind !== "evidence") return [];
  const files = newestOfAll(db, attachmentRecords, owner).filter(({ item }) => item.evidence === record);
  const along: RecordReference[] = files.map(({ item }) => ({ owner, kind: "attachment", record: item.id }));
  const asked: RecordReference = { owner, kind: "invitation", record };
  return [...along, ...(owner.kind === "region" ? [asked] : [])].filter((reference) => hasContent(db, reference));
}

const hasContent = (db: Queries, reference: RecordReference): boolean => {
  const found = newestOf(db, reference);
  return found !== undefined && found.state !== "erased";
};

/**
 * Other records that hold the same, and that are not erased with this one: they are another's, or stand for something else. What
 * municipalities confirmed for themselves of what their region held; what a successor took over; the same file elsewhere.
 */
export function copiesOf(db: Queries, reference: RecordReference): RecordReference[] {
  const found = reference.kind === "attachment" ? sameFile(db, reference) : sameEvidence(db, reference);
  return found.filter((other) => hasContent(db, other));
}

function sameEvidence(db: Queries, { owner, kind, record }: RecordReference): RecordReference[] {
  if (kind !== "evidence") return [];
  if (owner.kind === "region") return municipalitiesWith(db, [participationId(owner.id, record)]);
  const related = relatives(db, owner.id);
  const regional = regionsWithInvitation(db, record);
  const same = municipalitiesWith(db, [
    record,
    `${owner.id}.${record}`,
    ...related.map((code) => record.replace(`${code}.`, "")),
  ]);
  return [...regional, ...same.filter((other) => related.includes(other.owner.id))];
}

/** The municipalities into which this one merged, and that merged into it. */
const relatives = (db: Queries, code: string): string[] =>
  db
    .select({ code: municipality.code, successor: municipality.successor })
    .from(municipality)
    .all()
    .flatMap((one) => (one.code === code && one.successor ? [one.successor] : one.successor === code ? [one.code] : []));

const municipalitiesWith = (db: Queries, ids: readonly string[]): RecordReference[] =>
  db
    .selectDistinct({ kind: evidenceVersion.ownerKind, owner: evidenceVersion.ownerId, record: evidenceVersion.id })
    .from(evidenceVersion)
    .where(inArray(evidenceVersion.id, [...ids]))
    .all()
    .flatMap(({ kind, owner, record }) =>
      kind === "municipality" ? [{ owner: ofMunicipality(owner), kind: "evidence" as const, record }] : [],
    );

/** The evidence of a region of which this is a municipality's own record. */
function regionsWithInvitation(db: Queries, record: string): RecordReference[] {
  if (!record.startsWith("deelname-")) return [];
  const { ownerId, id } = invitationRecords.table;
  return db
    .selectDistinct({ region: ownerId, id })
    .from(invitationRecords.table)
    .all()
    .filter((asked) => participationId(asked.region, asked.id) === record)
    .map((asked) => ({ owner: ofRegion(asked.region), kind: "evidence", record: asked.id }));
}

/** The same content with other evidence of the same owner; with another owner's the file stays as well, and nothing is told. */
function sameFile(db: Queries, { owner, record }: RecordReference): RecordReference[] {
  const hash = newest(db, attachmentRecords, owner, record)?.item.hash;
  return newestOfAll(db, attachmentRecords, owner)
    .filter(({ item }) => item.hash === hash && item.id !== record)
    .map(({ item }) => ({ owner, kind: "attachment", record: item.id }));
}

/** The hashes of files that no version names any more, of those given. */
export function unnamedNow(db: Queries, hashes: readonly string[]): string[] {
  const named = new Set(
    db
      .select({ body: attachmentVersion.body })
      .from(attachmentVersion)
      .all()
      .map(({ body }) => body.hash),
  );
  return [...new Set(hashes)].filter((hash) => !named.has(hash));
}

/** The municipalities whose exceptions are on this evidence, by their code and the exception's id. */
export const exceptionsOn = (db: Queries, { owner, record }: RecordReference): { owner: string; id: string }[] =>
  owner.kind === "municipality"
    ? []
    : db
        .selectDistinct({
          owner: exceptionRecords.table.ownerId,
          id: exceptionRecords.table.id,
          body: exceptionRecords.table.body,
        })
        .from(exceptionRecords.table)
        .all()
        .filter(({ body }) => (body as { evidence?: string }).evidence === record)
        .map(({ owner: code, id }) => ({ owner: code, id }));
