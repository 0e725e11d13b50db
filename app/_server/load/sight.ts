/** The one load of what someone may see of a region without its records: walls by name of who shares, sums of the others. */
import "server-only";
import { cache } from "react";
import type { Query } from "@/app/query";
import { findRegionInSight, type RegionInSight } from "@/db/sharing/sight";
import { may, mayRead, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { currentFramework } from "@/lib/framework/versions";
import { done, type Outcome } from "@/lib/refusal";
import { type ThemeShape, themeShapes } from "@/lib/region/member-row";
import { type SharedView, sharedView } from "@/lib/region/shared-view";
import { rowFromBricks, wallLineOn } from "@/lib/region/wire";
import { requireScope } from "../sign-in/session";
import { today } from "../today";
import { type AsOf, readAsOf } from "./as-of";
import { forEachMember, whenOf } from "./members";
import { orNotFound } from "./or-not-found";
import { loadWalls } from "./walls/walls";

export interface LoadedSight {
  scope: Scope;
  region: RegionInSight;
  dates: AsOf;
  /** Whether who does not share is counted on these days: today, with all that is recorded. */
  summing: boolean;
  view: SharedView;
  shapes: readonly ThemeShape[];
  /** Whether the page of a municipality can be opened. */
  opens(code: string): boolean;
}

/** The region of an address; one whose standing may not be seen is not found. */
export const regionInSight = cache(async (id: string) => orNotFound(findRegionInSight(await requireScope(), id)));

/** Whether someone sees the records of all members: then there is more to show than walls. */
export const mayReadAllMembers = (scope: Scope, { id, members }: RegionInSight): boolean =>
  mayRead(scope, ofRegion(id)) && members.every(({ code }) => mayRead(scope, ofMunicipality(code)));

/** What there is to see of the region on the days that the address asks for. */
export async function loadSharedRegion(id: string, query: Query): Promise<LoadedSight> {
  return orNotFound(await sharedRegion(await requireScope(), id, readAsOf(query, today())));
}

/** The same for whoever asks: where nothing is said of days, today with all that is recorded. Refuses: not-found, not-allowed. */
export async function sharedRegion(scope: Scope, id: string, dates = readAsOf({}, today())): Promise<Outcome<LoadedSight>> {
  const found = findRegionInSight(scope, id, whenOf(dates));
  if (!found.ok) return found;
  const region = found.value;
  const { asOf, knownAt } = dates;
  const shapes = themeShapes(currentFramework);
  const all = await forEachMember(region.members, knownAt, async (codes, moment) =>
    orNotFound(await loadWalls(scope, codes, moment)),
  );
  const summing = asOf === dates.today && dates.knownOn === null;
  const members = all.map(({ judged: walls, changedOn }, at) => {
    // When others last recorded something is not theirs to know who sees walls.
    const told = may(scope, "standing.read", ofMunicipality(walls.municipality.code)) ? changedOn : null;
    const row = rowFromBricks(wallLineOn(walls, { asOf, changedOn: told }), shapes);
    return { row, sight: region.members[at]?.sight ?? "not-here" };
  });
  const opens = (code: string): boolean => mayRead(scope, ofMunicipality(code));
  return done({ scope, region, dates, summing, view: sharedView(members, shapes, summing), shapes, opens });
}
