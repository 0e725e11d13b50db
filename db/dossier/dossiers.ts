/** The dossiers of many municipalities at once, in few queries. */
import { and, desc, eq, inArray, max, sql } from "drizzle-orm";
import { may, type Owner, ofMunicipality, ofRegion, type Permission, type Scope } from "@/lib/access";
import { dateInNetherlands, type IsoDate } from "@/lib/calendar";
import type { Bounded } from "@/lib/dossier/bounded";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Municipality } from "@/lib/places/municipality";
import { RecentCache } from "@/lib/recent-cache";
import { done, type Outcome, refused } from "@/lib/refusal";
import { towards } from "@/lib/sharing/boundary";
import { viewerOf } from "@/lib/sharing/viewer";
import { commitmentRecords } from "../commitments";
import { exceptionRecords } from "../evidence/exceptions";
import { type RegionRecord, regionsOfEach } from "../places/municipalities";
import { actionRecords } from "../plan";
import { database, type Queries } from "../store/client";
import { today } from "../store/clock";
import { auditEvent, municipality, region } from "../store/schema";
import { snapshot } from "../store/transaction";
import { formChoiceRecords } from "../trafficking";
import { standingOfEach } from "../versions/versions";
import { agreementKind } from "../visibility/agreement-kind";
import { evidenceKind } from "../visibility/evidence-kind";
import { putTogether } from "./dossier";

/**
 * What who asks may do with the dossiers: read the records, or only see where the municipalities stand. In the second case
 * nothing but standings may leave who called, and who may see where a region stands may have all its members judged.
 */
export type Purpose = "records.read" | "standing.read";

/**
 * The dossiers of these municipalities, in the order of their codes as given; each is what {@link loadDossier} gives. What
 * a region holds is read once and shared between its members.
 * Refuses all: not-found where one of them does not exist, not-allowed where the records of one of them may not be read.
 */
export function loadDossiers(scope: Scope, codes: readonly string[], knownAt?: string): Outcome<Bounded<Dossier>[]> {
  return snapshot((db) => {
    const found = usable(db, scope, codes, { purpose: "records.read", knownAt });
    if (!found.ok) return found;
    const viewer = viewerOf(scope);
    return done(Array.from(dossiersOf(db, found.value, knownAt), (dossier) => towards(viewer, dossier)));
  });
}

/** Of so many, all that there are is sooner read than each of them looked up. */
const MAX_CODES_IN_QUERY = 100;

function usable(db: Queries, scope: Scope, codes: readonly string[], { purpose, knownAt }: Use): Outcome<Municipality[]> {
  const rows = db
    .select({ code: municipality.code, name: municipality.name })
    .from(municipality)
    .where(codes.length > MAX_CODES_IN_QUERY ? undefined : inArray(municipality.code, [...codes]))
    .all();
  const byCode = new Map(rows.map((row) => [row.code, row]));
  if (codes.some((code) => !byCode.has(code))) return refused({ code: "not-found" });
  const foreign = codes.filter((code) => !may(scope, purpose, ofMunicipality(code)));
  if (foreign.length > 0 && !areInRegions(db, scope, foreign, { purpose, knownAt })) return refused({ code: "not-allowed" });
  return done(codes.flatMap((code) => byCode.get(code) ?? []));
}

interface Use {
  purpose: Purpose;
  /** The moment up to which the dossiers are used; absent: now. */
  knownAt?: string | undefined;
}

/**
 * Whether each of these belongs to a region of which who asks may see where it stands; or belonged to it on the day of the
 * moment that is asked for, so that a region can look back on who left. Records are read so by its chain director alone.
 */
function areInRegions(db: Queries, scope: Scope, codes: readonly string[], { purpose, knownAt }: Use): boolean {
  const now = regionsOfEach(db, codes);
  const then = knownAt === undefined ? now : regionsOfEach(db, codes, undefined, dateInNetherlands(knownAt));
  const within = (code: string, regions: typeof now, permission: Permission): boolean =>
    regions.get(code)?.some(({ id }) => may(scope, permission, ofRegion(id))) ?? false;
  return codes.every((code) =>
    purpose === "standing.read"
      ? within(code, now, "standing.read") || within(code, then, "standing.read")
      : within(code, then, "invitation.write"),
  );
}

/** So many municipalities are read at once: fewer take more queries, more hold a country in memory. */
const DOSSIERS_PER_READ = 40;

/**
 * The dossiers of these municipalities, whoever asks: only for what tells nothing of any one of them. They come one by one,
 * so that who judges each and lets it go needs little memory. `knownAt` as in {@link loadDossier}.
 */
export function* dossiersOf(
  db: Queries,
  municipalities: readonly Municipality[],
  knownAt: string | undefined,
): Generator<Dossier> {
  const moment = knownAt === undefined ? undefined : new Date(knownAt).toISOString();
  const codes = municipalities.map(({ code }) => code);
  const regions = regionsOfEach(db, codes, moment);
  const regional = standingOfEach(db, evidenceKind, "region", regionIds(regions), moment);
  const agreed = standingOfEach(db, agreementKind, "region", regionIds(regions), moment);
  for (let from = 0; from < municipalities.length; from += DOSSIERS_PER_READ) {
    const some = codes.slice(from, from + DOSSIERS_PER_READ);
    const own = standingOfEach(db, evidenceKind, "municipality", some, moment);
    const exceptions = standingOfEach(db, exceptionRecords, "municipality", some, moment);
    const actions = standingOfEach(db, actionRecords, "municipality", some, moment);
    const agreements = standingOfEach(db, agreementKind, "municipality", some, moment);
    const commitments = standingOfEach(db, commitmentRecords, "municipality", some, moment);
    const formChoices = standingOfEach(db, formChoiceRecords, "municipality", some, moment);
    for (const record of municipalities.slice(from, from + DOSSIERS_PER_READ)) {
      const theirs = regions.get(record.code) ?? [];
      yield putTogether({
        municipality: record,
        regions: theirs,
        stored: [...(own.get(record.code) ?? []), ...theirs.flatMap(({ id }) => regional.get(id) ?? [])],
        exceptions: exceptions.get(record.code) ?? [],
        actions: actions.get(record.code) ?? [],
        agreements: [...(agreements.get(record.code) ?? []), ...theirs.flatMap(({ id }) => agreed.get(id) ?? [])],
        commitments: commitments.get(record.code) ?? [],
        formChoices: formChoices.get(record.code) ?? [],
      });
    }
  }
}

const regionIds = (regions: ReadonlyMap<string, readonly RegionRecord[]>): string[] => [
  ...new Set([...regions.values()].flatMap((list) => list.map(({ id }) => id))),
];

/** What tells whether a dossier can have changed since it was read, without reading it. */
export interface DossierStamp extends Municipality {
  /** As long as this text is the same, so is the dossier that is known now. */
  stamp: string;
  /** The day on which the municipality's own records last changed; null where it has none. */
  changedOn: IsoDate | null;
}

/**
 * The stamps of these municipalities, in the order given. Refuses all: not-found where one of them does not exist,
 * not-allowed where one of them may not be used for the purpose.
 */
export const dossierStamps = (
  scope: Scope,
  codes: readonly string[],
  purpose: Purpose,
  knownAt?: string,
): Outcome<DossierStamp[]> =>
  snapshot((db) => {
    const found = usable(db, scope, codes, { purpose, knownAt });
    if (!found.ok) return found;
    return done(remembered(db, codes, () => stampsOf(db, found.value)));
  });

/** The stamps that were told last of each database, by its state, the day and whose they are. */
const told = new WeakMap<object, RecentCache<DossierStamp[]>>();
const MAX_CACHED_MOMENTS = 100;

/** Every write has an event: as long as there is no newer one, and the day is the same, no stamp is another. */
function remembered(db: Queries, codes: readonly string[], make: () => DossierStamp[]): DossierStamp[] {
  const { last } =
    db
      .select({ last: max(auditEvent.id) })
      .from(auditEvent)
      .get() ?? {};
  const state = JSON.stringify([today(), last, codes]);
  const kept = told.get(database()) ?? new RecentCache<DossierStamp[]>(MAX_CACHED_MOMENTS);
  told.set(database(), kept);
  return kept.get(state) ?? kept.keep(state, make());
}

function stampsOf(db: Queries, municipalities: readonly Municipality[]): DossierStamp[] {
  const codes = municipalities.map(({ code }) => code);
  const regions = regionsOfEach(db, codes);
  const own = lastEvents(db, "municipality", codes);
  const regional = lastEvents(db, "region", regionIds(regions));
  const changed = lastChanges(db, codes);
  return municipalities.map(({ code, name }) => {
    const theirs = (regions.get(code) ?? []).map((one) => [one.id, one.name, regional.get(one.id)]);
    return { code, name, stamp: JSON.stringify([code, name, own.get(code), theirs]), changedOn: changed.get(code) ?? null };
  });
}

/** The number of each owner's newest event: every write has one, so nothing of theirs was written after it. */
function lastEvents(db: Queries, kind: Owner["kind"], ids: readonly string[]): Map<string, number | null> {
  const id = kind === "municipality" ? municipality.code : region.id;
  const last = db
    .select({ id: max(auditEvent.id) })
    .from(auditEvent)
    .where(and(eq(auditEvent.ownerKind, kind), eq(auditEvent.ownerId, id)));
  // One look at the end of each owner's events: the length of the log does not matter.
  const rows = db
    .select({ owner: sql<string>`${id}`, last: sql<number | null>`(${last})` })
    .from(kind === "municipality" ? municipality : region)
    .where(inArray(id, [...ids]))
    .all();
  return new Map(rows.map((row) => [row.owner, row.last]));
}

const RECORDS = [
  ...[evidenceKind.kind, exceptionRecords.kind, actionRecords.kind],
  ...[agreementKind.kind, commitmentRecords.kind, formChoiceRecords.kind],
];

/** The day on which a record of each municipality last changed. The log is walked from its end, so its length does not matter. */
function lastChanges(db: Queries, codes: readonly string[]): Map<string, IsoDate> {
  const last = db
    .select({ at: auditEvent.at })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.ownerKind, "municipality"),
        eq(auditEvent.ownerId, municipality.code),
        inArray(auditEvent.kind, RECORDS),
      ),
    )
    .orderBy(desc(auditEvent.id))
    .limit(1);
  const rows = db
    .select({ code: municipality.code, at: sql<string | null>`(${last})` })
    .from(municipality)
    .where(inArray(municipality.code, [...codes]))
    .all();
  return new Map(rows.flatMap(({ code, at }) => (at === null ? [] : [[code, dateInNetherlands(at)]])));
}
