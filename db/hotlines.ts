/** The national numbers on every public page: what ships with the program, or what an administrator recorded in its place. */
import { desc } from "drizzle-orm";
import { mayEverywhere, type Scope } from "@/lib/access";
import { firstHotlines, type Hotlines, hotlines } from "@/lib/hotlines/hotlines";
import { problemsOf } from "@/lib/problem";
import { done, invalid, type Outcome, refused, type Version } from "@/lib/refusal";
import { recordEvent } from "./store/audit";
import { database, type Queries } from "./store/client";
import { hotlineList } from "./store/schema";
import { inTransaction } from "./store/transaction";

/** As they stand; version 0 is what ships. `recordedAt` is null for that. */
interface HotlinesNow {
  item: Hotlines;
  version: number;
  recordedAt: string | null;
}

/** For everyone: they stand on every public page. */
export const currentHotlines = (db: Queries = database()): HotlinesNow => {
  const last = db.select().from(hotlineList).orderBy(desc(hotlineList.version)).limit(1).get();
  return last === undefined
    ? { item: firstHotlines, version: 0, recordedAt: null }
    : { item: last.body, version: last.version, recordedAt: last.recordedAt };
};

/** The same for who keeps them. Refuses: not-allowed. */
export const keptHotlines = (scope: Scope): Outcome<HotlinesNow> =>
  mayEverywhere(scope, "register.manage") ? done(currentHotlines()) : refused({ code: "not-allowed" });

/** Lays down the next version; `basedOn` is the one that was seen. Refuses: not-allowed, invalid, conflict. */
export function putHotlines(scope: Scope, { item, basedOn }: { item: Hotlines; basedOn: number }): Outcome<Version<Hotlines>> {
  if (!mayEverywhere(scope, "register.manage")) return refused({ code: "not-allowed" });
  const { data, error } = hotlines.safeParse(item);
  if (error) return invalid(problemsOf(error));
  return inTransaction(scope, (tx) => {
    const { version: last, ...before } = currentHotlines(tx.db);
    if (last !== basedOn) {
      const current = { version: last, state: "recorded" as const, item: before.item };
      return refused({ code: "conflict", current: { ...current, recordedAt: before.recordedAt ?? tx.at, actor: tx.actor } });
    }
    const version = { version: basedOn + 1, recordedAt: tx.at, actor: tx.actor };
    tx.db
      .insert(hotlineList)
      .values({ ...version, body: data })
      .run();
    recordEvent(tx, {
      owner: { kind: "installation", id: "plateau" },
      kind: "hotlines",
      record: data.id,
      version: version.version,
      event: basedOn === 0 ? "added" : "corrected",
      title: "Nummers op de openbare pagina’s",
    });
    return done({ ...version, state: "recorded", item: data });
  });
}
