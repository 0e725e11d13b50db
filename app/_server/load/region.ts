/** The one load of every page of a region: who asks, its municipalities, and where each of them stands. */
import "server-only";
import { cache } from "react";
import type { Query } from "@/app/query";
import { findRegion, type MunicipalityRecord, type RegionRecord } from "@/db/places/municipalities";
import type { Scope } from "@/lib/access";
import { type Standing, standingOf } from "@/lib/region/standing";
import { requireScope } from "../sign-in/session";
import { today } from "../today";
import { type AsOf, readAsOf } from "./as-of";
import { assessments } from "./assessments";
import { orNotFound } from "./or-not-found";

export interface LoadedRegion {
  scope: Scope;
  region: RegionRecord & { members: MunicipalityRecord[] };
  dates: AsOf;
  /** One for each member, by name, on the day that the address asks for. */
  standings: Standing[];
}

/** The region of an address. Without a choice of who you are: to the start page; unknown or not yours: not found. */
export const regionRecord = cache(async (id: string) => orNotFound(findRegion(await requireScope(), id)));

/** The region with where its municipalities stand, on the days that the address asks for. */
export async function loadRegion(id: string, query: Query): Promise<LoadedRegion> {
  const scope = await requireScope();
  const region = await regionRecord(id);
  const dates = readAsOf(query, today());
  const codes = region.members.map(({ code }) => code);
  const assessed = orNotFound(await assessments(scope, codes, dates.knownAt));
  const standings = assessed.map(({ judged, changedOn }, index) =>
    standingOf(judged.kader, dates.asOf, { fictional: region.members[index]?.fictional ?? false, changedOn }),
  );
  return { scope, region, dates, standings };
}
