/** The judgements of many municipalities, against all norms, for who may read their records. */
import "server-only";
import { dossierStamps, loadDossiers } from "@/db/dossier/dossiers";
import type { Scope } from "@/lib/access";
import { RecentCache } from "@/lib/recent-cache";
import { done, type Outcome } from "@/lib/refusal";
import { type BoundedJudgement, judgeBounded } from "@/lib/sharing/boundary";
import { viewerKey, viewerOf } from "@/lib/sharing/viewer";
import { orNotFound } from "./or-not-found";
import { cachedOrJudged, type Judged } from "./walls/judged";

/** The members of a few regions, on some days of knowledge. */
const kept = new RecentCache<BoundedJudgement>(400);

/** The judgements of these municipalities, in the order given. Refuses all, as `loadDossiers`, where one is refused. */
export async function assessments(
  scope: Scope,
  codes: readonly string[],
  knownAt?: string,
): Promise<Outcome<Judged<BoundedJudgement>[]>> {
  const stamps = dossierStamps(scope, codes, "records.read", knownAt);
  if (!stamps.ok) return stamps;
  // What is kept was bounded towards whom it was loaded for.
  const towards = viewerKey(viewerOf(scope));
  const seen = stamps.value.map((one) => ({ ...one, stamp: `${towards} ${one.stamp}` }));
  const judged = cachedOrJudged(kept, seen, knownAt, (missing) => {
    const codesOfThose = missing.map(({ code }) => code);
    return orNotFound(loadDossiers(scope, codesOfThose, knownAt)).map((dossier) => judgeBounded(dossier));
  });
  return done(await judged);
}
