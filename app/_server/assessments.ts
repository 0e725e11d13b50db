/**
 * The assessments of many municipalities. An assessment has no date in it, so as long as nothing of a municipality or of its
 * regions is written it stays the same, and is kept. No status is stored: the key is what the dossier rests on, and who may
 * not read a municipality is refused before anything kept is looked at.
 */
import "server-only";
import { type DossierStamp, dossierStamps, loadDossiers, type Purpose } from "@/db/dossiers";
import type { Scope } from "@/lib/access";
import { type Assessment, assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import { done, type Outcome } from "@/lib/refusal";

/** All municipalities of the country, and some days of knowledge besides. */
const MOST_KEPT = 500;

/** By what the dossier rests on, the longest unused first. */
const kept = new Map<string, Assessment>();

export interface Assessed {
  assessment: Assessment;
  changedOn: DossierStamp["changedOn"];
}

/**
 * The assessments of these municipalities, in the order given. Refuses all, as `loadDossiers`, where one is refused. For the
 * purpose `standing.read` the caller gives nothing of an assessment to a page but where the municipality stands.
 */
export function assessments(scope: Scope, codes: readonly string[], knownAt?: string, purpose?: Purpose): Outcome<Assessed[]> {
  const stamps = dossierStamps(scope, codes, purpose);
  if (!stamps.ok) return stamps;
  const wanted = stamps.value.map(({ code, stamp, changedOn }) => ({ code, changedOn, key: `${knownAt ?? ""} ${stamp}` }));
  const missing = wanted.filter(({ key }) => !kept.has(key));
  const dossiers = loadDossiers(
    scope,
    missing.map(({ code }) => code),
    knownAt,
    purpose,
  );
  if (!dossiers.ok) return dossiers;
  const fresh = new Map(dossiers.value.map((dossier, index) => [missing[index]?.key, assess(currentFramework, dossier)]));
  return done(
    wanted.flatMap(({ key, changedOn }) => {
      const assessment = fresh.get(key) ?? kept.get(key);
      return assessment === undefined ? [] : [{ assessment: keep(key, assessment), changedOn }];
    }),
  );
}

/** Keeps an assessment as the one used last, and lets go of the one that was not used for longest. */
function keep(key: string, assessment: Assessment): Assessment {
  kept.delete(key);
  kept.set(key, assessment);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return assessment;
}
