/** How the municipalities of a region stand together, for the report of one that wants to be compared: counts, and no names. */

import { ofMunicipality } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import { statusOn } from "@/lib/assessment/status";
import type { IsoDate } from "@/lib/calendar";
import { currentFramework } from "@/lib/framework/versions";
import { groupOf } from "@/lib/region/shared-view";
import type { RegionDistribution } from "@/lib/report/gap/reading-aids";
import { DEFAULT_PREFERENCES } from "@/lib/sharing/preferences";
import { MIN_SUMMED } from "@/lib/smallest-sum";
import { membersOn, regionsOf } from "../places/municipalities";
import { preferencesRecords } from "../sharing/preferences";
import { inSight } from "../sharing/sight";
import type { Queries } from "../store/client";
import { standing } from "../versions/versions";
import { dossiersOf } from "./dossiers";

/** Which report is asked for. */
export interface Asked {
  /** The day that is judged. */
  asOf: IsoDate;
  /** The moment up to which records are known. Choices and memberships are those of now (decision 016). */
  knownAt: string;
  /** Whether sums over those who do not share may be in it: for today and all that is recorded only (decision 013). */
  summing: boolean;
}

/**
 * The distribution in the smallest region with enough municipalities to count; null where the municipality did not choose
 * to be compared, or no region has enough. Counted are those over which the page of the region gives its figures to who
 * works for the municipality, whether or not they recorded anything.
 */
export function regionDistribution(db: Queries, code: string, { asOf, knownAt, summing }: Asked): RegionDistribution | null {
  const [chosen = DEFAULT_PREFERENCES] = standing(db, preferencesRecords, ofMunicipality(code));
  if (!chosen.comparedWithRegion) return null;
  const regions = regionsOf(db, code)
    .map(({ id, name }) => ({ id, name, members: membersOn(db, id) }))
    .sort((a, b) => a.members.length - b.members.length);
  for (const { id, name, members } of regions) {
    const { named, counted } = groupOf(
      inSight(db, id, members, (other) => other === code),
      summing,
    );
    const group = [...named, ...counted];
    if (group.length < MIN_SUMMED) continue;
    const days = Array.from(dossiersOf(db, group, knownAt), (dossier) => statusOn(assess(currentFramework, dossier), asOf));
    return { region: name, municipalities: group.length, themes: countsOf(days) };
  }
  return null;
}

function countsOf(days: readonly { themes: Record<string, { plateau: number }> }[]): RegionDistribution["themes"] {
  const on = (theme: string, plateau: number): number => days.filter(({ themes }) => themes[theme]?.plateau === plateau).length;
  return Object.fromEntries(currentFramework.themes.map(({ id }) => [id, [on(id, 0), on(id, 1), on(id, 2)] as const]));
}
