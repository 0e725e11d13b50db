/**
 * What is judged of many municipalities. It has no date in it, so as long as nothing of a municipality or of its regions is
 * written it stays the same, and is kept. No status is stored: the key is what the dossier rests on, and who may not have a
 * municipality judged is refused before anything kept is looked at.
 */
import type { DossierStamp } from "@/db/dossier/dossiers";
import type { RecentCache } from "@/lib/recent-cache";

/** What was judged, and the day on which the municipality's own records last changed. */
export interface Judged<T> {
  judged: T;
  changedOn: DossierStamp["changedOn"];
}

/**
 * What is kept for these stamps and this moment of knowledge (absent: now), and what `judge` makes for the others; in the
 * order given. What was written meanwhile has another stamp, and so is judged anew the next time.
 */
export async function cachedOrJudged<T>(
  kept: RecentCache<T>,
  stamps: readonly DossierStamp[],
  knownAt: string | undefined,
  judge: (missing: readonly DossierStamp[]) => T[] | Promise<T[]>,
): Promise<Judged<T>[]> {
  const keys = stamps.map(({ stamp }) => (knownAt === undefined ? stamp : `${knownAt} ${stamp}`));
  const judged = keys.map((key) => kept.get(key));
  const missing = stamps.filter((_, at) => judged[at] === undefined);
  const made = missing.length === 0 ? [] : await judge(missing);
  const fresh = made.values();
  return stamps.map(({ changedOn }, at) => ({
    judged: judged[at] ?? kept.keep(keys[at] as string, fresh.next().value as T),
    changedOn,
  }));
}
