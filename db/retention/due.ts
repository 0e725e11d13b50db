/**
 * What is kept longer than its term: for an administrator to look at, who sees of records whose and which, never what they
 * say. Nothing goes by itself; what should go is asked as any erasing is.
 */
import { and, asc, gt, isNotNull, isNull, lt, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { mayEverywhere, type Owner, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { dateInNetherlands, type IsoDate, plus } from "@/lib/calendar";
import { erasableKinds, type RecordReference } from "@/lib/erasing/reference";
import { done, type Outcome, refused } from "@/lib/refusal";
import type { Terms } from "@/lib/retention/retention";
import { account } from "../accounts/schema";
import { kindOf } from "../erasing/kinds";
import { backupMade } from "../erasing/schema";
import type { Queries } from "../store/client";
import { evidenceVersion } from "../store/schema";
import { snapshot } from "../store/transaction";
import { retentionTerms } from "./terms";

export interface Due {
  /** Records that were withdrawn, and evidence that ended, by the day since when; the longest ago first. */
  withdrawn: DueRecord[];
  ended: DueRecord[];
  /** Accounts out of use of which the name is still there, by their id. */
  accounts: { id: string; since: IsoDate }[];
  backups: { file: string; since: IsoDate }[];
}

export interface DueRecord {
  reference: RecordReference;
  since: IsoDate;
}

/** What is due on a day. Refuses: not-allowed. */
export function dueOn(scope: Scope, today: IsoDate): Outcome<Due> {
  if (!mayEverywhere(scope, "people.manage")) return refused({ code: "not-allowed" });
  const terms = retentionTerms(scope);
  return terms.ok ? done(snapshot((db) => dueIn(db, terms.value, today))) : terms;
}

function dueIn(db: Queries, terms: Terms, today: IsoDate): Due {
  const before = (months: number): IsoDate => plus(today, `-P${months}M`);
  return {
    withdrawn: withdrawnBefore(db, before(terms.withdrawn)),
    ended: endedBefore(db, before(terms.ended)),
    accounts: closedBefore(db, before(terms.account)),
    backups: db
      .select()
      .from(backupMade)
      .where(lt(backupMade.at, before(terms.backup)))
      .orderBy(asc(backupMade.at))
      .all()
      .map(({ file, at }) => ({ file, since: dateInNetherlands(at) })),
  };
}

const bySince = (a: DueRecord, b: DueRecord): number => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);

const ownerOf = (kind: Owner["kind"], id: string): Owner => (kind === "region" ? ofRegion(id) : ofMunicipality(id));

/** Records of every kind of which the newest version is a withdrawal from before a day. */
const withdrawnBefore = (db: Queries, day: IsoDate): DueRecord[] =>
  erasableKinds
    .flatMap((kind) => {
      const { table } = kindOf(kind);
      const later = alias(table, "later");
      const isLater = sql`${later.ownerKind} = ${table.ownerKind} and ${later.ownerId} = ${table.ownerId} and ${later.id} = ${table.id}`;
      return db
        .select({ ownerKind: table.ownerKind, ownerId: table.ownerId, id: table.id, at: table.recordedAt })
        .from(table)
        .where(
          and(
            sql`${table.state} = 'withdrawn'`,
            lt(table.recordedAt, day),
            notExists(
              db
                .select({ version: later.version })
                .from(later)
                .where(and(isLater, gt(later.version, table.version))),
            ),
          ),
        )
        .all()
        .map(({ ownerKind, ownerId, id, at }) => ({
          reference: { owner: ownerOf(ownerKind, ownerId), kind, record: id },
          since: dateInNetherlands(at),
        }));
    })
    .sort(bySince);

/** The last day of evidence; null where it has none. A review is no end, but of an explanation. */
const lastDay: SQL<IsoDate | null> = sql`case ${evidenceVersion.type}
  when 'document' then json_extract(${evidenceVersion.body}, '$.validUntil')
  when 'appointment' then json_extract(${evidenceVersion.body}, '$.until')
  when 'explanation' then json_extract(${evidenceVersion.body}, '$.reviewBy')
  else coalesce(json_extract(${evidenceVersion.body}, '$.until'), json_extract(${evidenceVersion.body}, '$.date'))
end`;

function endedBefore(db: Queries, day: IsoDate): DueRecord[] {
  const later = alias(evidenceVersion, "later");
  const isLater = sql`${later.ownerKind} = ${evidenceVersion.ownerKind} and ${later.ownerId} = ${evidenceVersion.ownerId}
    and ${later.id} = ${evidenceVersion.id} and ${later.version} > ${evidenceVersion.version}`;
  return db
    .select({ ownerKind: evidenceVersion.ownerKind, ownerId: evidenceVersion.ownerId, id: evidenceVersion.id, since: lastDay })
    .from(evidenceVersion)
    .where(
      and(
        sql`${evidenceVersion.state} = 'recorded'`,
        sql`${lastDay} < ${day}`,
        notExists(db.select({ version: later.version }).from(later).where(isLater)),
      ),
    )
    .all()
    .map(
      ({ ownerKind, ownerId, id, since }): DueRecord => ({
        reference: { owner: ownerOf(ownerKind, ownerId), kind: "evidence", record: id },
        since: since as IsoDate,
      }),
    )
    .sort(bySince);
}

const closedBefore = (db: Queries, day: IsoDate): Due["accounts"] =>
  db
    .select({ id: account.id, at: account.deactivatedAt })
    .from(account)
    .where(and(isNotNull(account.deactivatedAt), isNull(account.erasedAt), lt(account.deactivatedAt, new Date(day))))
    .orderBy(asc(account.deactivatedAt))
    .all()
    .flatMap(({ id, at }) => (at ? [{ id, since: dateInNetherlands(at.toISOString()) }] : []));
