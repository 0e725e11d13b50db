/** The nouns that are remembered in versions: their tables, what each version must meet, and how the audit log calls them. */
import { and, desc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { type CouncilForm, councilForm } from "@/lib/council/note";
import { type Attachment, attachment } from "@/lib/evidence/attachment";
import { type Evidence, evidence } from "@/lib/evidence/evidence";
import { exception } from "@/lib/evidence/exception";
import { type Invitation, invitation } from "@/lib/evidence/invitation";
import { type Action, action } from "@/lib/plan/action";
import { type Remark, remark } from "@/lib/remarks/remark";
import { type Preferences, preferences } from "@/lib/sharing/preferences";
import { itemId } from "@/lib/text";
import type { Queries } from "../store/client";
import {
  actionVersion,
  attachmentVersion,
  councilFormVersion,
  evidenceVersion,
  exceptionVersion,
  invitationVersion,
  membership,
  preferencesVersion,
  remarkVersion,
} from "../store/schema";
import type { Noun } from "./versions";

/** An exception with an id of the database's own, which exchange files do not have. */
const exceptionRecord = exception.safeExtend({ id: itemId });
export type ExceptionRecord = z.infer<typeof exceptionRecord>;

export const evidenceNoun: Noun<Evidence> = {
  kind: "evidence",
  table: evidenceVersion,
  schema: evidence,
  title: (item) => item.title,
};

export const exceptionNoun: Noun<ExceptionRecord> = {
  kind: "exception",
  table: exceptionVersion,
  schema: exceptionRecord,
  title: (item, owner, db) => `Uitzondering op ${titleOfRegional(db, owner.id, item.evidence) ?? item.evidence}`,
};

export const actionNoun: Noun<Action> = {
  kind: "action",
  table: actionVersion,
  schema: action,
  title: (item) => item.title,
};

export const attachmentNoun: Noun<Attachment> = {
  kind: "attachment",
  table: attachmentVersion,
  schema: attachment,
  title: (item) => item.name,
};

export const remarkNoun: Noun<Remark> = {
  kind: "remark",
  table: remarkVersion,
  schema: remark,
  title: (item) => `${item.inReplyTo === undefined ? "Opmerking" : "Antwoord"} bij bouwsteen ${item.block}`,
};

export const councilFormNoun: Noun<CouncilForm> = {
  kind: "council-form",
  table: councilFormVersion,
  schema: councilForm,
  title: () => "Gegevens voor de raad",
};

export const preferencesNoun: Noun<Preferences> = {
  kind: "preferences",
  table: preferencesVersion,
  schema: preferences,
  title: () => "Delen met de regio",
};

export const invitationNoun: Noun<Invitation> = {
  kind: "invitation",
  table: invitationVersion,
  schema: invitation,
  title: ({ item }) => item.title,
};

/** What the evidence of a municipality's regions that has this id is called now. */
function titleOfRegional(db: Queries, municipality: string, id: string): string | undefined {
  const regions = db.select({ id: membership.region }).from(membership).where(eq(membership.municipality, municipality));
  return db
    .select({ body: evidenceVersion.body })
    .from(evidenceVersion)
    .where(and(eq(evidenceVersion.id, id), eq(evidenceVersion.ownerKind, "region"), inArray(evidenceVersion.ownerId, regions)))
    .orderBy(desc(evidenceVersion.version))
    .limit(1)
    .get()?.body.title;
}
