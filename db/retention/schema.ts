/** The table of what an administrator chose. Relative imports only: drizzle-kit does not know the alias. */
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** How many months something is kept; what has no row has the term of lib/retention. */
export const retentionTerm = sqliteTable("retention_term", { subject: text().primaryKey(), months: integer().notNull() });
