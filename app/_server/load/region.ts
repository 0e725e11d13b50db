/** The one load of every page of a region: who asks, its municipalities, and where each of them stands. */
import "server-only";
import { cache } from "react";
import type { Query } from "@/app/query";
import { findRegion, type Member, type RegionRecord } from "@/db/places/municipalities";
import { mayRead, ofMunicipality, type Scope } from "@/lib/access";
import { type Standing, standingOf } from "@/lib/region/standing";
import type { BoundedJudgement } from "@/lib/sharing/boundary";
import { requireScope } from "../sign-in/session";
import { today } from "../today";
import { type AsOf, readAsOf } from "./as-of";
import { assessments } from "./assessments";
import { forEachMember, whenOf } from "./members";
import { orNotFound } from "./or-not-found";

export interface LoadedRegion {
  scope: Scope;
  /** With those that belong to it on the day that the address asks for. */
  region: RegionRecord & { members: Member[] };
  dates: AsOf;
  /** One for each member, by name, on the day that the address asks for. */
  standings: Standing[];
  /** What each of them was judged to be, by all norms, in the same order. */
  judgements: BoundedJudgement[];
}

/** The region of an address. Without a choice of who you are: to the start page; unknown or not yours: not found. */
export const regionRecord = cache(async (id: string) => orNotFound(findRegion(await requireScope(), id)));

/** Whether a member is made up, and until when it is one. */
const aboutOf = (member: Member | undefined) => ({ fictional: member?.fictional ?? false, until: member?.until ?? null });

/** The region with where its municipalities stand, on the days that the address asks for. */
export async function loadRegion(id: string, query: Query): Promise<LoadedRegion> {
  const scope = await requireScope();
  const dates = readAsOf(query, today());
  return assessed(scope, dates, orNotFound(findRegion(scope, id, whenOf(dates))));
}

/** The same with those members alone whose records the reader may see: a chain director all, a member its own municipality. */
export async function loadReadable(id: string, query: Query): Promise<LoadedRegion & { all: boolean }> {
  const scope = await requireScope();
  const dates = readAsOf(query, today());
  const region = orNotFound(findRegion(scope, id, whenOf(dates)));
  const members = region.members.filter(({ code }) => mayRead(scope, ofMunicipality(code)));
  const loaded = await assessed(scope, dates, { ...region, members });
  return { ...loaded, all: members.length === region.members.length };
}

async function assessed(scope: Scope, dates: AsOf, region: LoadedRegion["region"]): Promise<LoadedRegion> {
  const found = await forEachMember(region.members, dates.knownAt, async (codes, knownAt) =>
    orNotFound(await assessments(scope, codes, knownAt)),
  );
  const standings = found.map(({ judged, changedOn }, index) =>
    standingOf(judged.kader, dates.asOf, { ...aboutOf(region.members[index]), changedOn }),
  );
  return { scope, region, dates, standings, judgements: found.map(({ judged }) => judged) };
}
