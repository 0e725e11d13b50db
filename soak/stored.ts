/** What a database holds, as one number for each table that people's work is stored in. */
import { join } from "node:path";
import Sqlite from "better-sqlite3";

/** What requests may always add to or take from: sessions and counted tries. */
const PASSING = /^(sqlite_|__drizzle|account_session|account_attempt|account_verification)/;

/** The number of rows and the last row of each table, by name. */
export function storedIn(folder: string): Record<string, string> {
  const client = new Sqlite(join(folder, "plateau.db"), { readonly: true });
  try {
    const tables = client
      .prepare("select name from sqlite_master where type = 'table' order by name")
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      tables
        .filter((name) => !PASSING.test(name))
        .map((name) => [name, String(client.prepare(`select count(*) from "${name}"`).pluck().get())]),
    );
  } finally {
    client.close();
  }
}
