/** How the municipalities of a region are spread: counts, never an average and never a ranking. */
import { type Standing, themesReached } from "./standing";

/** How many municipalities have 0, 1, … up to all themes on plateau 1 or higher; empty where there is no municipality. */
export function distribution(standings: readonly Standing[]): number[] {
  const counts: number[] = Array.from({ length: (standings[0]?.themes.length ?? -1) + 1 }, () => 0);
  for (const standing of standings) {
    const reached = themesReached(standing);
    counts[reached] = (counts[reached] ?? 0) + 1;
  }
  return counts;
}

/** How many municipalities have the basic level. */
export const withBasicLevel = (standings: readonly Standing[]): number =>
  standings.filter(({ basicLevel }) => basicLevel).length;
