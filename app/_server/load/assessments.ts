/** The assessments of many municipalities, for who may read their records. */
import "server-only";
import { dossierStamps, loadDossiers } from "@/db/dossier/dossiers";
import type { Scope } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import type { Assessment } from "@/lib/assessment/assessment";
import { currentFramework } from "@/lib/framework/versions";
import { Kept } from "@/lib/kept";
import { done, type Outcome } from "@/lib/refusal";
import { orNotFound } from "./or-not-found";
import { type Judged, keptOrJudged } from "./walls/judged";

/** The members of a few regions, on some days of knowledge. */
const kept = new Kept<Assessment>(200);

/** The assessments of these municipalities, in the order given. Refuses all, as `loadDossiers`, where one is refused. */
export async function assessments(
  scope: Scope,
  codes: readonly string[],
  knownAt?: string,
): Promise<Outcome<Judged<Assessment>[]>> {
  const stamps = dossierStamps(scope, codes, "records.read");
  if (!stamps.ok) return stamps;
  const judged = keptOrJudged(kept, stamps.value, knownAt, (missing) => {
    const codesOfThose = missing.map(({ code }) => code);
    return orNotFound(loadDossiers(scope, codesOfThose, knownAt)).map((dossier) => assess(currentFramework, dossier));
  });
  return done(await judged);
}
