/** The assessments of many municipalities, for who may read their records. */
import "server-only";
import { dossierStamps, loadDossiers } from "@/db/dossier/dossiers";
import type { Scope } from "@/lib/access";
import { currentFramework } from "@/lib/framework/versions";
import { Kept } from "@/lib/kept";
import { done, type Outcome } from "@/lib/refusal";
import { assessBounded, type BoundedAssessment } from "@/lib/sharing/boundary";
import { viewerKey, viewerOf } from "@/lib/sharing/viewer";
import { orNotFound } from "./or-not-found";
import { type Judged, keptOrJudged } from "./walls/judged";

/** The members of a few regions, on some days of knowledge. */
const kept = new Kept<BoundedAssessment>(200);

/** The assessments of these municipalities, in the order given. Refuses all, as `loadDossiers`, where one is refused. */
export async function assessments(
  scope: Scope,
  codes: readonly string[],
  knownAt?: string,
): Promise<Outcome<Judged<BoundedAssessment>[]>> {
  const stamps = dossierStamps(scope, codes, "records.read");
  if (!stamps.ok) return stamps;
  // What is kept was bounded towards whom it was loaded for.
  const towards = viewerKey(viewerOf(scope));
  const seen = stamps.value.map((one) => ({ ...one, stamp: `${towards} ${one.stamp}` }));
  const judged = keptOrJudged(kept, seen, knownAt, (missing) => {
    const codesOfThose = missing.map(({ code }) => code);
    return orNotFound(loadDossiers(scope, codesOfThose, knownAt)).map((dossier) => assessBounded(currentFramework, dossier));
  });
  return done(await judged);
}
