/** Evidence as it is remembered, of municipalities and of regions. */
import { randomUUID } from "node:crypto";
import type { Owner, Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { evidenceReferences } from "@/lib/dossier/references";
import { type Evidence, futureEventProblems } from "@/lib/evidence/evidence";
import type { Problem } from "@/lib/problem";
import { done, type Outcome, refused, type Version } from "@/lib/refusal";
import { versionsTowards } from "@/lib/sharing/boundary";
import { toldAbout, viewerOf } from "@/lib/sharing/viewer";
import type { Queries } from "../store/client";
import { type Records, records, type Write } from "../versions/records";
import { newest } from "../versions/versions";
import { evidenceKind } from "../visibility/evidence-kind";
import { idProblem, surroundingsOf } from "../visibility/visibility";

/** `today` is the day in the Netherlands. */
export interface EvidenceWrite extends Write<Evidence> {
  today: IsoDate;
}

/**
 * Invalid is, besides what the schema says: a reference that points at nothing, an id that is taken, another owner than the
 * item names, an event after today.
 */
const stored = records<Evidence, EvidenceWrite>({ ...evidenceKind, problems: problemsAround });

/** The same, read as far as who asks may see it: see lib/sharing/boundary.ts. */
export const evidenceRecords: Records<Evidence, EvidenceWrite> = {
  ...stored,
  history: historyTowards,
  find(scope, owner, id) {
    const found = stored.find(scope, owner, id);
    return found.ok ? done(found.value && newestTowards(scope, owner, found.value)[0]) : found;
  },
  list(scope, owner) {
    const all = stored.list(scope, owner);
    return all.ok ? done(all.value.flatMap((newest) => newestTowards(scope, owner, newest))) : all;
  },
};

/** What is wrong with an item besides its schema: what it points at, whose it is, its day and its id. */
export function problemsAround(db: Queries, { owner, item, today }: Omit<EvidenceWrite, "basedOn">): Problem[] {
  const before = newest(db, evidenceKind, owner, item.id)?.item;
  const referred = evidenceReferences({ ...item }, surroundingsOf(db, owner));
  return [
    ...ownerProblems(item, owner),
    // What it adopted already may have been withdrawn since, or be out of reach: it stands for itself, and can be corrected.
    ...referred.filter(({ path: [first] }) => first !== "adopts" || !adoptsTheSame(item, before)),
    ...futureEventProblems(item, today),
    // Its id was judged when it was new.
    ...(before === undefined ? idProblem(db, evidenceKind, owner, item.id) : []),
  ];
}

const adoptsTheSame = (item: Evidence, before: Evidence | undefined): boolean =>
  item.type === "document" && before?.type === "document" && item.adopts === before.adopts;

function ownerProblems(item: Evidence, owner: Owner): Problem[] {
  if (item.owner !== owner.kind) return [{ path: ["owner"], message: "Dit bewijs hoort bij een andere eigenaar." }];
  if (item.owner === "region" && item.region !== undefined && item.region !== owner.id) {
    return [{ path: ["region"], message: "Dit bewijs hoort bij een andere regio." }];
  }
  return [];
}

/** The versions of an item that who asks may see, newest first; refused as not found where there are none. */
function historyTowards(scope: Scope, owner: Owner, id: string): Outcome<Version<Evidence>[]> {
  const all = stored.history(scope, owner, id);
  if (!all.ok) return all;
  const viewer = viewerOf(scope);
  const seen = versionsTowards(viewer, all.value, toldAbout(viewer, owner), scope.actor);
  return seen.length > 0 ? done(seen) : refused({ code: "not-found" });
}

/** What is told of one item: where others cover it, its newest version that says something to who asks. */
function newestTowards(scope: Scope, owner: Owner, newest: Version<Evidence>): Version<Evidence>[] {
  if (owner.kind === "municipality" || newest.item.covers === undefined) return [newest];
  const history = historyTowards(scope, owner, newest.item.id);
  return history.ok ? history.value.slice(0, 1) : [];
}

/** An id that no item has. */
export const nextEvidenceId = (): string => randomUUID();
