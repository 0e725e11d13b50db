/**
 * The tables of erasing for good, and of the backups that were made. Relative imports only:
 * drizzle-kit does not know the alias.
 */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { terms } from "../../lib/framework/vocabulary";

/**
 * A request to erase the content of a record, and what became of it. What was asked never changes, and what was decided is
 * written once. Only as long as a confirmed one is not `swept`, triggers let the content of its record be replaced. What goes
 * with a record (attachments of evidence) has rows of its own, which name the request in `within`.
 */
export const erasure = sqliteTable(
  "erasure",
  {
    id: text().primaryKey(),
    ownerKind: text("owner_kind", { enum: terms("owner") }).notNull(),
    ownerId: text("owner_id").notNull(),
    kind: text().notNull(),
    record: text().notNull(),
    ground: text().notNull(),
    reason: text().notNull(),
    askedAt: text("asked_at").notNull(),
    askedBy: text("asked_by").notNull(),
    /** The account, an opaque id. */
    askedPerson: text("asked_person").notNull(),
    askedRole: text("asked_role").notNull(),
    within: text(),
    outcome: text({ enum: ["confirmed", "refused", "taken-back"] }),
    decidedAt: text("decided_at"),
    decidedBy: text("decided_by"),
    decidedPerson: text("decided_person"),
    /** The newest version that was erased: what is recorded under the same id later is not. */
    version: integer(),
    /** When nothing was left of it in the files of the database. */
    sweptAt: text("swept_at"),
  },
  (table) => [
    index("erasure_by_record").on(table.kind, table.record, table.ownerId),
    uniqueIndex("erasure_open").on(table.ownerKind, table.ownerId, table.kind, table.record).where(sql`outcome is null`),
    check("erasure_outcome", sql`${table.outcome} in ('confirmed', 'refused', 'taken-back')`),
    check("erasure_decided", sql`(${table.outcome} is null) = (${table.decidedPerson} is null)`),
    check("erasure_two_people", sql`${table.outcome} = 'taken-back' or ${table.decidedPerson} <> ${table.askedPerson}`),
  ],
);

/** The backups that were made with the program's own command: an erased text lives on in those that are older. */
export const backupMade = sqliteTable("backup_made", { at: text().primaryKey(), file: text().notNull() });
