/**
 * What is judged of many municipalities. It has no date in it, so as long as nothing of a municipality or of its regions is
 * written it stays the same, and is kept. No status is stored: the key is what the dossier rests on, and who may not have a
 * municipality judged is refused before anything kept is looked at.
 */
import type { DossierStamp } from "@/db/dossiers";
import type { Kept } from "./kept";

/** What was judged, and the day on which the municipality's own records last changed. */
export interface Judged<T> {
  judged: T;
  changedOn: DossierStamp["changedOn"];
}

/**
 * What is kept for these stamps and this moment of knowledge (absent: now), and what `judge` makes for the others; in the
 * order given. What was written meanwhile has another stamp, and so is judged anew the next time.
 */
export async function keptOrJudged<T>(
  kept: Kept<T>,
  stamps: readonly DossierStamp[],
  knownAt: string | undefined,
  judge: (missing: readonly DossierStamp[]) => T[] | Promise<T[]>,
): Promise<Judged<T>[]> {
  const keyOf = ({ stamp }: DossierStamp): string => `${knownAt ?? ""} ${stamp}`;
  const known = new Map(stamps.map((one) => [keyOf(one), kept.get(keyOf(one))]));
  const missing = stamps.filter((one) => known.get(keyOf(one)) === undefined);
  const made = await judge(missing);
  missing.forEach((one, at) => {
    known.set(keyOf(one), kept.keep(keyOf(one), made[at] as T));
  });
  return stamps.map((one) => ({ judged: known.get(keyOf(one)) as T, changedOn: one.changedOn }));
}
