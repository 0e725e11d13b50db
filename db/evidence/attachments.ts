/** Attachments to evidence, as they are remembered. Whoever may see the evidence may see its attachments. */
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { mayRead, mayWrite, type Owner, type Scope } from "@/lib/access";
import { type Attachment, type AttachmentType, attachment } from "@/lib/evidence/attachment";
import { attachmentResidue } from "@/lib/evidence/residue";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused, type Version } from "@/lib/refusal";
import { schemaProblems } from "../store/checks";
import { database, type Queries } from "../store/client";
import { attachmentVersion } from "../store/schema";
import { records, type Write } from "../versions/records";
import { newest, standing } from "../versions/versions";
import { forgetFile, forgetFilesBut, keepFile, keptFile, sha256 } from "./attachment-files";
import { evidenceRecords } from "./evidence";

/** Withdrawn, its bytes are kept. */
export const attachmentRecords = records({
  kind: "attachment",
  table: attachmentVersion,
  schema: attachment,
  owners: ["municipality", "region"],
  title: (item) => item.name,
  residue: attachmentResidue,
  problems: problemsWith,
});

/** A file that was checked to be of its type. */
export interface NewAttachment {
  owner: Owner;
  /** The id of the owner's evidence. */
  evidence: string;
  name: string;
  type: AttachmentType;
  bytes: Uint8Array;
}

/** How many files one item can have. */
const MAX_ATTACHMENTS_PER_ITEM = 20;

/** The bytes that one municipality or region can have in attachments, withdrawn ones counted: those are kept. */
export const MAX_BYTES_PER_OWNER = 1024 * 1024 * 1024;

/**
 * Keeps a file with evidence. It is judged first; then come the bytes, and then the record, so that a record never lacks its
 * file and a refusal leaves none behind. Refuses: not-allowed, not-found (no such evidence, or withdrawn), and invalid: the
 * file is there already, or too much, or there is no room.
 */
export async function addAttachment(scope: Scope, added: NewAttachment): Promise<Outcome<Version<Attachment>>> {
  const { owner, evidence, name, type, bytes } = added;
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  const item = { id: randomUUID(), evidence, name, type, size: bytes.length, hash: sha256(bytes) };
  const found = evidenceRecords.find(scope, owner, evidence);
  if (!found.ok || found.value?.state !== "recorded") return refused({ code: "not-found" });
  const write = { owner, item, basedOn: 0 };
  const problems = [...schemaProblems(attachment, item), ...problemsWith(database(), write)];
  if (problems.length > 0) return invalid(problems);
  await keepFile(bytes);
  const outcome = attachmentRecords.put(scope, write);
  // Another may have been first with the last place that there was.
  if (!outcome.ok && !isNamed(item.hash)) await forgetFile(item.hash);
  return outcome;
}

/** Whether any version of any attachment, withdrawn or not, has this content. */
const isNamed = (hash: string): boolean => namedHashes().has(hash);

const namedHashes = (): Set<string> =>
  new Set(
    database()
      .select({ body: attachmentVersion.body })
      .from(attachmentVersion)
      .all()
      .map(({ body }) => body.hash),
  );

/**
 * Takes away the files that no version names, as refusals of earlier versions of the program left them. `before`: a moment in
 * milliseconds since 1970; what was written later may be on its way to a record. Gives how many there were.
 */
export const forgetUnnamedFiles = (before: number): Promise<number> => forgetFilesBut(namedHashes(), before);

/** How many bytes an owner has in attachments, and how many it can have. Refuses: not-allowed. */
export function attachmentRoom(scope: Scope, owner: Owner): Outcome<{ used: number; most: number }> {
  if (!mayRead(scope, owner)) return refused({ code: "not-allowed" });
  return done({ used: bytesOf(database(), owner), most: MAX_BYTES_PER_OWNER });
}

/** The bytes of an owner's attachments; equal content counts once. */
function bytesOf(db: Queries, owner: Owner): number {
  const { ownerKind, ownerId, body } = attachmentVersion;
  const rows = db
    .select({ body })
    .from(attachmentVersion)
    .where(and(eq(ownerKind, owner.kind), eq(ownerId, owner.id)))
    .all();
  return [...new Map(rows.map((row) => [row.body.hash, row.body.size])).values()].reduce((sum, size) => sum + size, 0);
}

function problemsWith(db: Queries, { owner, item: { evidence, hash, size } }: Write<Attachment>): Problem[] {
  if (newest(db, evidenceRecords, owner, evidence)?.state !== "recorded") {
    return [{ path: [], message: "Dit bewijs is er niet meer. Ga terug naar het register en kies opnieuw." }];
  }
  const others = standing(db, attachmentRecords, owner).filter((other) => other.evidence === evidence);
  if (others.some((other) => other.hash === hash)) {
    return [{ path: [], message: "Dit bestand staat al bij dit bewijs." }];
  }
  if (bytesOf(db, owner) + size > MAX_BYTES_PER_OWNER) {
    return [
      { path: [], message: "Er is geen ruimte meer: alle bijlagen samen mogen hooguit 1 GB zijn. Vraag uw beheerder om hulp." },
    ];
  }
  return others.length < MAX_ATTACHMENTS_PER_ITEM
    ? []
    : [{ path: [], message: `Bij een bewijs horen hooguit ${MAX_ATTACHMENTS_PER_ITEM} bestanden.` }];
}

/** The attachments that stand with an item of evidence, in the order of their names. */
export function listAttachments(scope: Scope, owner: Owner, evidence: string): Outcome<Version<Attachment>[]> {
  const all = attachmentRecords.list(scope, owner);
  if (!all.ok) return all;
  if (!evidenceRecords.history(scope, owner, evidence).ok) return done([]);
  const standingHere = all.value.filter(({ state, item }) => state === "recorded" && item.evidence === evidence);
  return done(standingHere.sort((a, b) => dutchOrder.compare(a.item.name, b.item.name)));
}

const dutchOrder = new Intl.Collator("nl", { numeric: true });

/** A standing attachment with its bytes. Refuses: not-allowed, not-found. Throws where the file is gone or damaged. */
export async function openAttachment(
  scope: Scope,
  owner: Owner,
  { evidence, id }: { evidence: string; id: string },
): Promise<Outcome<{ item: Attachment; bytes: Uint8Array }>> {
  const found = attachmentRecords.find(scope, owner, id);
  if (!found.ok) return found;
  const around = evidenceRecords.history(scope, owner, evidence);
  if (!around.ok) return around;
  const current = found.value;
  if (current?.state !== "recorded" || current.item.evidence !== evidence) return refused({ code: "not-found" });
  return done({ item: current.item, bytes: await keptFile(current.item.hash) });
}
