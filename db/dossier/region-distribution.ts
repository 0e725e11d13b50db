/** How the municipalities of a region stand together, for the report of one that wants to be compared: counts, and no names. */

import { ofMunicipality } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import { statusOn } from "@/lib/assessment/status";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { currentFramework } from "@/lib/framework/versions";
import { countedIn, FEWEST_HIDDEN } from "@/lib/region/shared-view";
import { FEWEST_MUNICIPALITIES, type RegionDistribution } from "@/lib/report/gap/reading-aids";
import { DEFAULT_PREFERENCES } from "@/lib/sharing/preferences";
import { type MunicipalityRecord, membersOf, regionsOf, regionsOfEach } from "../places/municipalities";
import { preferencesRecords, sharedByName } from "../sharing/preferences";
import type { Queries } from "../store/client";
import { standing } from "../versions/versions";
import { dossiersOf } from "./dossiers";

/** Which report is asked for. */
export interface Asked {
  /** The day that is judged. */
  asOf: IsoDate;
  /** The moment up to which everything is known, choices included. */
  knownAt: string;
  /** Whether sums over those who do not share may be in it: for today and all that is recorded only (decision 013). */
  summing: boolean;
}

/**
 * The distribution in the smallest region with enough municipalities to count; null where the municipality did not choose
 * to be compared, or no region has enough. Counted are the municipality itself, those that share by name, and in one region
 * of each at least five of the others; of all of them those that recorded something themselves.
 */
export function regionDistribution(db: Queries, code: string, asked: Asked): RegionDistribution | null {
  const { asOf, knownAt } = asked;
  const [chosen = DEFAULT_PREFERENCES] = standing(db, preferencesRecords, ofMunicipality(code), knownAt);
  if (!chosen.comparedWithRegion) return null;
  const regions = regionsOf(db, code, knownAt)
    .map(({ id, name }) => ({ id, name, members: membersOf(db, id) }))
    .sort((a, b) => a.members.length - b.members.length);
  for (const { id, name, members } of regions) {
    const dossiers = counted(db, { code, region: id, members }, asked);
    if (dossiers.length >= FEWEST_MUNICIPALITIES) {
      const days = dossiers.map((dossier) => statusOn(assess(currentFramework, dossier), asOf));
      return { region: name, municipalities: dossiers.length, themes: countsOf(days) };
    }
  }
  return null;
}

interface Around {
  code: string;
  region: string;
  members: readonly MunicipalityRecord[];
}

function counted(db: Queries, { code, region, members }: Around, { knownAt, summing }: Asked): Dossier[] {
  const codes = members.map((member) => member.code);
  const shared = sharedByName(db, codes, knownAt).add(code);
  const regions = regionsOfEach(db, codes, knownAt);
  const dossiers = [...dossiersOf(db, members, knownAt)].filter(
    ({ municipality, evidence }) => municipality.code === code || evidence.some(({ owner }) => owner === "municipality"),
  );
  const named = dossiers.filter(({ municipality }) => shared.has(municipality.code));
  const hidden = dossiers.filter(
    ({ municipality }) =>
      summing && !shared.has(municipality.code) && countedIn(regions.get(municipality.code) ?? []) === region,
  );
  return hidden.length >= FEWEST_HIDDEN ? [...named, ...hidden] : named;
}

function countsOf(days: readonly { themes: Record<string, { plateau: number }> }[]): RegionDistribution["themes"] {
  const on = (theme: string, plateau: number): number => days.filter(({ themes }) => themes[theme]?.plateau === plateau).length;
  return Object.fromEntries(currentFramework.themes.map(({ id }) => [id, [on(id, 0), on(id, 1), on(id, 2)] as const]));
}
