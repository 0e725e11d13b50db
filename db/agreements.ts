/** Agreements as they are remembered, of municipalities and of regions. */
import type { Owner, Scope } from "@/lib/access";
import type { Agreement } from "@/lib/agreements/agreement";
import { agreementReferences } from "@/lib/dossier/references";
import type { Problem } from "@/lib/problem";
import { done, type Version } from "@/lib/refusal";
import { agreementTowards } from "@/lib/sharing/covers";
import { toldAbout, viewerOf } from "@/lib/sharing/viewer";
import type { Queries } from "./store/client";
import { type Records, records, type Write } from "./versions/records";
import { agreementKind } from "./visibility/agreement-kind";
import { idProblem, surroundingsOf } from "./visibility/visibility";

/**
 * Invalid is, besides what the schema says: a document of another owner as source, an id that another agreement in view
 * has, another owner than the agreement names.
 */
const stored = records<Agreement>({ ...agreementKind, problems: problemsAround });

/** The same, of a region's agreements as far as who asks may be told for whom they are: see lib/sharing/boundary.ts. */
export const agreementRecords: Records<Agreement> = {
  ...stored,
  find(scope, owner, id) {
    const found = stored.find(scope, owner, id);
    return found.ok ? done(found.value && toldTo(scope, owner)(found.value)) : found;
  },
  history(scope, owner, id) {
    const all = stored.history(scope, owner, id);
    return all.ok ? done(all.value.map(toldTo(scope, owner))) : all;
  },
  list(scope, owner) {
    const all = stored.list(scope, owner);
    return all.ok ? done(all.value.map(toldTo(scope, owner))) : all;
  },
};

function toldTo(scope: Scope, owner: Owner): (version: Version<Agreement>) => Version<Agreement> {
  const viewer = viewerOf(scope);
  const told = toldAbout(viewer, owner);
  return (version) => ({ ...version, item: agreementTowards(viewer, version.item, told) });
}

function problemsAround(db: Queries, { owner, item }: Write<Agreement>): Problem[] {
  return [
    ...ownerProblems(item, owner),
    ...agreementReferences({ ...item }, surroundingsOf(db, owner)),
    ...idProblem(db, agreementKind, owner, item.id),
  ];
}

function ownerProblems(item: Agreement, owner: Owner): Problem[] {
  if (item.owner !== owner.kind) return [{ path: ["owner"], message: "Deze afspraak hoort bij een andere eigenaar." }];
  if (item.owner === "region" && item.region !== undefined && item.region !== owner.id) {
    return [{ path: ["region"], message: "Deze afspraak hoort bij een andere regio." }];
  }
  return [];
}
