/**
 * Versions: how evidence, exceptions and actions are remembered. A record is a row of versions that only grows; a
 * correction or a withdrawal is the next version. Who may do so, and what is checked first, is in records.ts. Only erasing
 * (db/erasing) replaces what versions say.
 */
import { and, desc, eq, gt, inArray, lte, max, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import type { Owner } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { groupBy } from "@/lib/group";
import { ascending } from "@/lib/order";
import { standingItems, type Version, type VersionState, type WholeState } from "@/lib/refusal";
import { recordEvent } from "../store/audit";
import type { Queries } from "../store/client";
import { insertRow } from "../store/insert-row";
import type * as schema from "../store/schema";
import { municipality, region } from "../store/schema";
import type { WriteTransaction } from "../store/transaction";
import type { AuditKind } from "../store/words";

/** Every table of the schema that is named `…Version`. */
type VersionTable = (typeof schema)[Extract<keyof typeof schema, `${string}Version`>];

/** What the table of a kind takes and gives: tsc fails where its body is not exactly the type of its records. */
type TableOf<T> = VersionTable & { $inferInsert: { body: T }; $inferSelect: { body: T } };

/** What is remembered in versions: its table, the schema that each version meets, and what the audit log calls it. */
export interface RecordKind<T extends { id: string }> {
  kind: AuditKind;
  table: TableOf<T>;
  schema: z.ZodType<T>;
  /** Who can have such records: municipalities alone where nothing is said. */
  owners?: readonly Owner["kind"][];
  /** Others in whose log it is told as well. */
  alsoFor?(item: T): Owner[];
  title(item: T, owner: Owner, db: Queries): string;
  /** What is left of an item once its content is erased; `day` is that of recording. A kind without it is never erased. */
  residue?(item: T, day: IsoDate): T;
  /** Whether an owner has one such record, so that it must be possible to fill it in again after it was erased. */
  single?: true;
}

/** What can be laid down. */
type Laid<T> = { state: WholeState; item: T };

declare const valid: unique symbol;

/** An item that met the schema of its kind, and that nothing has changed since. */
export type Valid<T> = T & { readonly [valid]: true };

/** Whether there is such a municipality or region. */
export const ownerExists = (db: Queries, { kind, id }: Owner): boolean =>
  (kind === "municipality"
    ? db.select({ id: municipality.code }).from(municipality).where(eq(municipality.code, id)).get()
    : db.select({ id: region.id }).from(region).where(eq(region.id, id)).get()) !== undefined;

/**
 * Lays down what comes after `before` (undefined: the first version), with its audit event. An item that does not meet its
 * schema is a fault: this is the way for what the program itself writes. What people write goes through `records.ts`.
 */
export const append = <T extends { id: string }>(
  writing: WriteTransaction,
  kind: RecordKind<T>,
  owner: Owner,
  before: Version<T> | undefined,
  { state, item }: Laid<T>,
): Version<T> => layDown(writing, kind, owner, before, { state, item: kind.schema.parse(item) as Valid<T> });

/** The same for an item that met its schema. */
export function layDown<T extends { id: string }>(
  writing: WriteTransaction,
  kind: RecordKind<T>,
  owner: Owner,
  before: Version<T> | undefined,
  next: Laid<Valid<T>>,
): Version<T> {
  const laid = insertVersion(writing, kind, owner, before, next);
  const { version, state, item } = laid;
  const event = eventOf(before?.state, state);
  const title = kind.title(item, owner, writing.db);
  for (const told of [owner, ...(kind.alsoFor?.(item) ?? [])]) {
    recordEvent(writing, { owner: told, kind: kind.kind, record: item.id, version, event, title });
  }
  return laid;
}

/**
 * The same without its event, for what is told with another record. Everything that is stored passes here, so readers need
 * not check again.
 */
export function insertVersion<T extends { id: string }>(
  writing: WriteTransaction,
  { table, single }: RecordKind<T>,
  owner: Owner,
  before: Version<T> | undefined,
  { state, item }: Laid<Valid<T>>,
): Version<T> {
  if (isGone(before, single)) throw new Error(`${item.id} was erased: nothing comes after it`);
  const laid = { version: (before?.version ?? 0) + 1, state, recordedAt: writing.at, actor: writing.actor };
  const row = { ...laid, ownerKind: owner.kind, ownerId: owner.id, id: item.id, body: item };
  // Which of the tables it is, tsc cannot follow here; TableOf has held the body to this table.
  insertRow(writing.db, table, row as never);
  return { ...laid, item };
}

/** Whether a record was erased and may not be filled in again; one of a `single` kind may. */
export const isGone = (newest: Version<unknown> | undefined, single: true | undefined): boolean =>
  newest?.state === "erased" && !single;

function eventOf(before: VersionState | undefined, after: VersionState) {
  if (after === "withdrawn") return "withdrawn";
  if (before === undefined || before === "erased") return "added";
  return before === "withdrawn" ? "restored" : "corrected";
}

/** The newest version of a record, withdrawn or not. */
export function newest<T extends { id: string }>(
  db: Queries,
  kind: RecordKind<T>,
  owner: Owner,
  id: string,
): Version<T> | undefined {
  return versionsOf(db, kind, owner, id, 1)[0];
}

/** All versions of a record, newest first. */
export const history = <T extends { id: string }>(db: Queries, kind: RecordKind<T>, owner: Owner, id: string): Version<T>[] =>
  versionsOf(db, kind, owner, id);

/** The same of each of an owner's records, by id, in one query. */
export const historyOfEach = <T extends { id: string }>(
  db: Queries,
  kind: RecordKind<T>,
  owner: Owner,
): Map<string, Version<T>[]> => groupBy(versionsOf(db, kind, owner), ({ item }) => item.id);

/** What an owner's records say, in the order of their ids; what was withdrawn is left out. See {@link newestOfAll}. */
export const standing = <T extends { id: string }>(db: Queries, kind: RecordKind<T>, owner: Owner, knownAt?: string): T[] =>
  standingItems(newestOfAll(db, kind, owner, knownAt));

/**
 * The newest version of each of an owner's records, withdrawn ones included, in the order of their ids. With `knownAt` (an
 * instant as {@link Date.toISOString} writes it) the newest that had been recorded by that moment, the moment included.
 */
export const newestOfAll = <T extends { id: string }>(
  db: Queries,
  kind: RecordKind<T>,
  owner: Owner,
  knownAt?: string,
): Version<T>[] => newestWhere(db, kind, isOf(kind.table, owner), knownAt).map(({ owner: _, ...version }) => version);

/** The same of many owners of one kind, by the owner's id, in one query; who has no records is left out. With `ids`: of those alone. */
export const newestOfEach = <T extends { id: string }>(
  db: Queries,
  kind: RecordKind<T>,
  ownerKind: Owner["kind"],
  owners: readonly string[],
  ids?: readonly string[],
): Map<string, Version<T>[]> => {
  const asked = ids === undefined ? undefined : inArray(kind.table.id, [...ids]);
  return groupBy(newestWhere(db, kind, and(areOf(kind.table, ownerKind, owners), asked), undefined), ({ owner }) => owner);
};

/**
 * What the records of many owners of one kind say, by the owner's id, each in the order of their ids, in one query; what
 * was withdrawn is left out, and so is who has no records. `knownAt` as in {@link newestOfAll}. All bodies of one owner come
 * as one text: a row for each of them would take most of the time of reading a whole country.
 */
export function standingOfEach<T extends { id: string }>(
  db: Queries,
  { table }: RecordKind<T>,
  kind: Owner["kind"],
  owners: readonly string[],
  knownAt?: string,
): Map<string, T[]> {
  const { ownerKind, ownerId, id, version, state, body } = table;
  const later = alias(table as VersionTable, "later");
  const isLater = and(
    eq(later.ownerKind, ownerKind),
    eq(later.ownerId, ownerId),
    eq(later.id, id),
    gt(later.version, version),
    knownAt === undefined ? undefined : lte(later.recordedAt, knownAt),
  );
  const theirs = and(areOf(table, kind, owners), eq(state, "recorded"));
  const known = knownAt === undefined ? undefined : lte(table.recordedAt, knownAt);
  const rows = db
    .select({ owner: ownerId, bodies: sql<string>`group_concat(${body}, ',')` })
    .from(table)
    .where(and(theirs, known, notExists(db.select({ version: later.version }).from(later).where(isLater))))
    .groupBy(ownerKind, ownerId)
    .all();
  return new Map(rows.map(({ owner, bodies }) => [owner, (JSON.parse(`[${bodies}]`) as T[]).sort(byId)]));
}

const byId = (a: { id: string }, b: { id: string }): number => ascending(a.id, b.id);

function newestWhere<T extends { id: string }>(
  db: Queries,
  { table }: RecordKind<T>,
  whose: SQL | undefined,
  knownAt: string | undefined,
): (Version<T> & { owner: string })[] {
  const known = knownAt === undefined ? undefined : lte(table.recordedAt, knownAt);
  const { ownerKind, ownerId, id } = table;
  const last = db
    .select({ ownerKind, ownerId, id, version: max(table.version).as("last_version") })
    .from(table)
    .where(and(whose, known))
    .groupBy(ownerKind, ownerId, id)
    .as("last");
  // Joined on the whole key, and not also held to the owner, so that SQLite looks up the last versions and no other.
  const rows: (Version<unknown> & { owner: string })[] = db
    .select({ ...columnsOf(table), owner: ownerId })
    .from(last)
    .innerJoin(
      table,
      and(eq(ownerKind, last.ownerKind), eq(ownerId, last.ownerId), eq(id, last.id), eq(table.version, last.version)),
    )
    .orderBy(id)
    .all();
  return rows as (Version<T> & { owner: string })[];
}

function versionsOf<T extends { id: string }>(
  db: Queries,
  { table }: RecordKind<T>,
  owner: Owner,
  id?: string,
  most = -1,
): Version<T>[] {
  const rows: Version<unknown>[] = db
    .select(columnsOf(table))
    .from(table)
    .where(and(isOf(table, owner), id === undefined ? undefined : eq(table.id, id)))
    .orderBy(desc(table.version))
    .limit(most)
    .all();
  return rows as Version<T>[];
}

const isOf = (table: VersionTable, owner: Owner) => and(eq(table.ownerKind, owner.kind), eq(table.ownerId, owner.id));

const areOf = ({ ownerKind, ownerId }: VersionTable, kind: Owner["kind"], owners: readonly string[]) =>
  and(eq(ownerKind, kind), inArray(ownerId, [...owners]));

/** A body is read with JSON.parse alone: it met its schema when it was laid down, and nothing has changed it since. */
const columnsOf = ({ version, state, body, recordedAt, actor }: VersionTable) =>
  ({ version, state, item: body, recordedAt, actor }) satisfies Record<keyof Version<unknown>, unknown>;
