/**
 * What every table of versions has: who owns a record, its place in its history, who wrote it and when. Relative imports only,
 * as in schema.ts.
 */
import { type SQL, sql } from "drizzle-orm";
import { check, index, integer, primaryKey, type SQLiteColumn, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { terms } from "../../lib/framework/vocabulary";
import { states } from "./words";

/** The condition that a column holds one of a list's values. The lists are ours, so they can stand in the text of the SQL. */
export const isOneOf = (column: SQLiteColumn, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;

/** What every version of every kind of record has. `recordedAt` is an instant as `Date.toISOString` writes it: text order is time order. */
export const versionColumns = {
  ownerKind: text("owner_kind", { enum: terms("owner") }).notNull(),
  ownerId: text("owner_id").notNull(),
  id: text().notNull(),
  version: integer().notNull(),
  state: text({ enum: states }).notNull(),
  recordedAt: text("recorded_at").notNull(),
  actor: text().notNull(),
};

type VersionColumns = Record<keyof typeof versionColumns, SQLiteColumn>;

/**
 * The key, and beside it an index that alone answers which version of each item was the newest at a moment, so that only
 * the bodies asked for are read.
 */
export const versionRules = (
  name: string,
  table: VersionColumns,
  owners: readonly string[],
  possible: readonly string[] = states,
) => [
  primaryKey({ columns: [table.ownerKind, table.ownerId, table.id, table.version] }),
  index(`${name}_known_at`).on(table.ownerKind, table.ownerId, table.id, table.version, table.recordedAt),
  check(`${name}_owner_kind`, isOneOf(table.ownerKind, owners)),
  check(`${name}_state`, isOneOf(table.state, possible)),
];

/**
 * A table of versions, whose records `owners` can have. Its name in the code ends in `Version`: by that db/versions knows it.
 */
export const versionTable = <T>(name: string, owners: readonly string[], possible: readonly string[] = states) =>
  sqliteTable(name, { ...versionColumns, body: text({ mode: "json" }).$type<T>().notNull() }, (table) =>
    versionRules(name, table, owners, possible),
  );
