/** How the municipalities of a region stand together, for the report of one that wants to be compared: counts, and no names. */

import { ofMunicipality } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import { statusOn } from "@/lib/assessment/status";
import type { IsoDate } from "@/lib/calendar";
import { currentFramework } from "@/lib/framework/versions";
import { DEFAULT_PREFERENCES } from "@/lib/preferences";
import { FEWEST_MUNICIPALITIES, type RegionDistribution } from "@/lib/report/reading-aids";
import type { Queries } from "./client";
import { dossiersOf } from "./dossiers";
import { membersOf, regionsOf } from "./municipalities";
import { preferencesNoun } from "./nouns";
import { standing } from "./versions";

/**
 * The distribution in the smallest region with enough municipalities that recorded something themselves; null where the
 * municipality did not choose to be compared, or no region has enough. Whoever may read the municipality may read this: it
 * says of no other municipality how that one stands.
 */
export function regionDistribution(db: Queries, code: string, asOf: IsoDate, knownAt: string): RegionDistribution | null {
  const [chosen = DEFAULT_PREFERENCES] = standing(db, preferencesNoun, ofMunicipality(code), knownAt);
  if (!chosen.comparedWithRegion) return null;
  const regions = regionsOf(db, code, knownAt)
    .map(({ id, name }) => ({ name, members: membersOf(db, id) }))
    .sort((a, b) => a.members.length - b.members.length);
  for (const { name, members } of regions) {
    const dossiers = dossiersOf(db, members, knownAt).filter(
      ({ municipality, evidence }) => municipality.code === code || evidence.some(({ owner }) => owner === "municipality"),
    );
    if (dossiers.length >= FEWEST_MUNICIPALITIES) {
      const days = dossiers.map((dossier) => statusOn(assess(currentFramework, dossier), asOf));
      return { region: name, municipalities: dossiers.length, themes: countsOf(days) };
    }
  }
  return null;
}

function countsOf(days: readonly { themes: Record<string, { plateau: number }> }[]): RegionDistribution["themes"] {
  const on = (theme: string, plateau: number): number => days.filter(({ themes }) => themes[theme]?.plateau === plateau).length;
  return Object.fromEntries(currentFramework.themes.map(({ id }) => [id, [on(id, 0), on(id, 1), on(id, 2)] as const]));
}
