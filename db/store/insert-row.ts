/** Rows that come in great numbers: the statement that lays one down is made once for each transaction, not once for each row. */
import { type Placeholder, sql } from "drizzle-orm";
import type { SQLiteInsertValue, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Queries } from "./client";

type Statement = { run(row: Record<string, unknown>): unknown };

const made = new WeakMap<Queries, Map<string, Statement>>();
/** Tables by an id of their own: a statement is for one table and the columns that a row of it names. */
const ids = new Map<SQLiteTable, number>();

/** Lays down one row, within the transaction that `db` is. A row names the same columns as others of its kind, null where it has none. */
export function insertRow<T extends SQLiteTable>(db: Queries, table: T, row: SQLiteInsertValue<T>): void {
  const columns = Object.keys(row);
  if (!ids.has(table)) ids.set(table, ids.size);
  const key = `${ids.get(table)} ${columns.join()}`;
  const ofDb = made.get(db) ?? new Map<string, Statement>();
  made.set(db, ofDb);
  const statement = ofDb.get(key) ?? prepared(db, table, columns);
  ofDb.set(key, statement);
  statement.run(row);
}

function prepared<T extends SQLiteTable>(db: Queries, table: T, columns: readonly string[]): Statement {
  const places: Record<string, Placeholder> = Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)]));
  return db
    .insert(table)
    .values(places as SQLiteInsertValue<T>)
    .prepare();
}
