/** Attachments to evidence, as they are remembered. Whoever may see the evidence may see its attachments. */
import { randomUUID } from "node:crypto";
import { mayWrite, type Owner, type Scope } from "@/lib/access";
import { type Attachment, type AttachmentType, attachment, LARGEST_ATTACHMENT } from "@/lib/evidence/attachment";
import type { Problem } from "@/lib/problem";
import { done, type Outcome, refused, type Version } from "@/lib/refusal";
import type { Queries } from "../store/client";
import { attachmentVersion } from "../store/schema";
import { records, type Write } from "../versions/records";
import { newest, standing } from "../versions/versions";
import { keepFile, keptFile, sha256 } from "./attachment-files";
import { evidenceRecords } from "./evidence";

/** Withdrawn, its bytes are kept. */
export const attachmentRecords = records({
  kind: "attachment",
  table: attachmentVersion,
  schema: attachment,
  title: (item) => item.name,
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
const MOST = 20;

/**
 * Keeps a file with evidence: first the bytes, then the record, so that a record never lacks its file.
 * Refuses: not-allowed, not-found (no such evidence, or withdrawn), and invalid: the file is there already, or too much.
 */
export async function addAttachment(scope: Scope, added: NewAttachment): Promise<Outcome<Version<Attachment>>> {
  const { owner, evidence, name, type, bytes } = added;
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  const item = { id: randomUUID(), evidence, name, type, size: bytes.length, hash: sha256(bytes) };
  const put = (): Outcome<Version<Attachment>> => attachmentRecords.put(scope, { owner, item, basedOn: 0 });
  if (bytes.length === 0 || bytes.length > LARGEST_ATTACHMENT) return put();
  const found = evidenceRecords.find(scope, owner, evidence);
  if (!found.ok || found.value?.state !== "recorded") return refused({ code: "not-found" });
  await keepFile(bytes);
  return put();
}

function problemsWith(db: Queries, { owner, item: { evidence, hash } }: Write<Attachment>): Problem[] {
  if (newest(db, evidenceRecords, owner, evidence)?.state !== "recorded") {
    return [{ path: [], message: "Dit bewijs is er niet meer. Ga terug naar het register en kies opnieuw." }];
  }
  const others = standing(db, attachmentRecords, owner).filter((other) => other.evidence === evidence);
  if (others.some((other) => other.hash === hash)) {
    return [{ path: [], message: "Dit bestand staat al bij dit bewijs." }];
  }
  return others.length < MOST ? [] : [{ path: [], message: `Bij een bewijs horen hooguit ${MOST} bestanden.` }];
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
