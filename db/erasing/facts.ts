/** What is told of a record to who asks, or confirms, that its content is erased: of what it says nothing, but to who may read it. */
import { and, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import { may, mayRead, type Owner, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { ErasableKind, RecordReference } from "@/lib/erasing/reference";
import type { erasableNames } from "@/lib/erasing/request";
import { done, type Outcome, refused, type VersionState } from "@/lib/refusal";
import { regionsOf } from "../places/municipalities";
import { database, type Queries } from "../store/client";
import { snapshot } from "../store/transaction";
import { history } from "../versions/versions";
import { goesAlong, kindOf } from "./kinds";
import { type LivingOn, livingOn } from "./living-on";
import { listErasures, nameOf, openRequest, referenceOf } from "./requests";
import { erasure } from "./schema";

export interface ErasingFacts extends LivingOn {
  reference: RecordReference;
  /** Of the municipality or region. */
  ownerName: string;
  /** What it is called; null for who may not read it, and where it was erased. */
  title: string | null;
  state: VersionState;
  /** Newest first; what they say is not told. */
  versions: { version: number; recordedAt: string; actor: string }[];
  /** How many records of each kind go with it. */
  along: { kind: ErasableKind; count: number }[];
  /** The request on which nobody has decided. */
  open: string | null;
}

/** The facts about a record. Refuses: not-allowed, not-found. */
export function erasingFacts(scope: Scope, reference: RecordReference): Outcome<ErasingFacts> {
  const { owner, kind, record } = reference;
  if (!may(scope, "erasing.join", owner)) return refused({ code: "not-allowed" });
  return snapshot((db) => {
    const versions = history(db, kindOf(kind), owner, record);
    const [newest] = versions;
    if (newest === undefined) return refused({ code: "not-found" });
    const readable = mayRead(scope, owner) && newest.state !== "erased";
    return done({
      reference,
      ownerName: nameOf(db, owner),
      title: readable ? kindOf(kind).title(newest.item, owner, db) : null,
      state: newest.state,
      versions: versions.map(({ version, recordedAt, actor }) => ({ version, recordedAt, actor })),
      along: countsOf(goesAlong(db, reference)),
      open: openRequest(db, reference)?.id ?? null,
      ...livingOn(db, reference),
    });
  });
}

function countsOf(references: readonly RecordReference[]): ErasingFacts["along"] {
  const kinds = [...new Set(references.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, count: references.filter((one) => one.kind === kind).length }));
}

/** When, on which ground and by whom a record of the owner was erased; undefined where it was not. Refuses: not-allowed. */
export function erasedWhen(
  scope: Scope,
  { owner, kind, record }: RecordReference,
): Outcome<{ decidedAt: string; ground: string } | undefined> {
  if (!mayRead(scope, owner)) return refused({ code: "not-allowed" });
  const row = database()
    .select()
    .from(erasure)
    .where(and(whose(owner), eq(erasure.kind, kind), eq(erasure.record, record), eq(erasure.outcome, "confirmed")))
    .orderBy(desc(erasure.decidedAt))
    .get();
  return done(row && { decidedAt: row.decidedAt ?? "", ground: row.ground });
}

const whose = ({ kind, id }: Owner) => and(eq(erasure.ownerKind, kind), eq(erasure.ownerId, id));

/** How many requests of an owner wait for the decision of who asks. */
export const waitingFor = (scope: Scope, owner: Owner): number =>
  listErasures(scope).filter(
    ({ reference, may: can }) => can.decide && reference.owner.kind === owner.kind && reference.owner.id === owner.id,
  ).length;

/**
 * How many records of a municipality, and of its regions, were erased after a moment (an ISO 8601 instant): a dossier as it was
 * known then lacks them. Refuses: not-allowed.
 */
export function erasedSince(scope: Scope, code: string, knownAt: string): Outcome<number> {
  const owner = ofMunicipality(code);
  if (!mayRead(scope, owner)) return refused({ code: "not-allowed" });
  const db = database();
  const owners = [owner, ...regionsOf(db, code, knownAt).map(({ id }) => ofRegion(id))];
  return done(owners.reduce((sum, one) => sum + countOf(db, one, knownAt), 0));
}

/** The kinds on which an assessment rests. */
const COUNTED = ["evidence", "exception", "action", "agreement"] as const satisfies (keyof typeof erasableNames)[];

const countOf = (db: Queries, owner: Owner, after: string): number =>
  db
    .select()
    .from(erasure)
    .where(
      and(
        whose(owner),
        inArray(erasure.kind, [...COUNTED]),
        eq(erasure.outcome, "confirmed"),
        gt(erasure.decidedAt, after),
        isNull(erasure.within),
      ),
    )
    .all()
    .map(referenceOf)
    .filter(({ kind, record }) => (history(db, kindOf(kind), owner, record).at(-1)?.recordedAt ?? after) <= after).length;
