/** Evidence as it is remembered, of municipalities and of regions. */
import { randomUUID } from "node:crypto";
import type { Owner, Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { evidenceReferences } from "@/lib/dossier/references";
import { type Evidence, isEvent } from "@/lib/evidence/evidence";
import type { Problem } from "@/lib/problem";
import { done, type Outcome, refused, type Version } from "@/lib/refusal";
import { versionsTowards } from "@/lib/sharing/boundary";
import { toldAbout, viewerOf } from "@/lib/sharing/viewer";
import type { Queries } from "../store/client";
import { evidenceNoun } from "../versions/nouns";
import { listRecords, putRecord, recordHistory, withdrawRecord } from "../versions/records";
import type { Withdrawal, Write } from "../versions/versions";
import { idProblem, surroundingsOf } from "../versions/visibility";

/** `basedOn` is the version on which the form was opened, 0 for a new item; `today` is the day in the Netherlands. */
export interface EvidenceWrite extends Write<Evidence> {
  today: IsoDate;
}

/**
 * Records a new item, or corrects the one with this id; a withdrawn item is restored by it.
 * Refuses: not-allowed, not-found (no such owner, or nothing to correct), conflict, and invalid: what the schema says, a
 * reference that points at nothing, an id that is taken, another owner than the item names, an event after today.
 */
export const putEvidence = (scope: Scope, { owner, item, basedOn, today }: EvidenceWrite): Outcome<Version<Evidence>> =>
  putRecord(scope, evidenceNoun, { owner, item, basedOn }, (db) => problemsAround(db, { owner, item, today }));

/** What is wrong with an item besides its schema: what it points at, whose it is, its day and its id. */
export const problemsAround = (db: Queries, { owner, item, today }: Omit<EvidenceWrite, "basedOn">): Problem[] => [
  ...ownerProblems(item, owner),
  ...evidenceReferences({ ...item }, surroundingsOf(db, owner)),
  ...eventProblems(item, today),
  ...idProblem(db, owner, item.id),
];

function ownerProblems(item: Evidence, owner: Owner): Problem[] {
  if (item.owner !== owner.kind) return [{ path: ["owner"], message: "Dit bewijs hoort bij een andere eigenaar." }];
  if (item.owner === "region" && item.region !== undefined && item.region !== owner.id) {
    return [{ path: ["region"], message: "Dit bewijs hoort bij een andere regio." }];
  }
  return [];
}

/** What is still to come is an action, not evidence (DOMAIN.md, "Evidence"). */
export const eventProblems = (item: Evidence, today: IsoDate): Problem[] =>
  isEvent(item) && item.date > today
    ? [{ path: ["date"], message: "Deze datum ligt na vandaag. Wat nog komt, is een actie: leg het als actie vast." }]
    : [];

/** Takes an item back. Refuses: not-allowed, not-found, conflict, and invalid where it was withdrawn already. */
export const withdrawEvidence = (scope: Scope, withdrawal: Withdrawal): Outcome<Version<Evidence>> =>
  withdrawRecord(scope, evidenceNoun, withdrawal);

/**
 * The versions of an item that who asks may see, newest first. Refuses: not-allowed, and not-found where there are none.
 */
export function evidenceHistory(scope: Scope, owner: Owner, id: string): Outcome<Version<Evidence>[]> {
  const all = recordHistory(scope, evidenceNoun, owner, id);
  if (!all.ok) return all;
  const seen = bounded(scope, owner, all.value);
  return seen.length > 0 ? done(seen) : refused({ code: "not-found" });
}

function bounded(scope: Scope, owner: Owner, versions: readonly Version<Evidence>[]): Version<Evidence>[] {
  const viewer = viewerOf(scope);
  return versionsTowards(viewer, versions, toldAbout(viewer, owner), scope.actor);
}

/** The newest version of each of the owner's items as who asks may see it, withdrawn ones included, in the order of their ids. */
export function listEvidence(scope: Scope, owner: Owner): Outcome<Version<Evidence>[]> {
  const all = listRecords(scope, evidenceNoun, owner);
  if (!all.ok) return all;
  return done(all.value.flatMap((newest) => newestTowards(scope, owner, newest)));
}

/** What is told of one item: where others cover it, its newest version that says something to who asks. */
function newestTowards(scope: Scope, owner: Owner, newest: Version<Evidence>): Version<Evidence>[] {
  if (owner.kind === "municipality" || newest.item.covers === undefined) return [newest];
  const history = evidenceHistory(scope, owner, newest.item.id);
  return history.ok ? history.value.slice(0, 1) : [];
}

/** An id that no item has. */
export const nextEvidenceId = (): string => randomUUID();
