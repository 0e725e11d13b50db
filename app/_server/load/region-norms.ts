/** The one load of how a region's members keep shared agreements and national basics: with names, or in sums. */
import "server-only";
import type { Query } from "@/app/query";
import { regionNormsInSums } from "@/db/dossier/region-norms";
import type { RegionRecord } from "@/db/places/municipalities";
import { currentNorms } from "@/lib/framework/versions";
import { namedNorms, normRow, type RegionNorms } from "@/lib/region/norm-counts";
import { requireScope } from "../sign-in/session";
import { today } from "../today";
import { type AsOf, readAsOf } from "./as-of";
import { orNotFound } from "./or-not-found";
import { loadRegion } from "./region";
import { mayReadAllMembers, regionInSight } from "./sight";

export interface LoadedRegionNorms {
  region: RegionRecord;
  dates: AsOf;
  norms: RegionNorms;
  /** How many members the region has on the day. */
  members: number;
  /** Whether names are told. */
  named: boolean;
}

/** The counts on the days that the address asks for. */
export async function loadRegionNorms(id: string, query: Query): Promise<LoadedRegionNorms> {
  const scope = await requireScope();
  const region = await regionInSight(id);
  if (mayReadAllMembers(scope, region)) {
    const { dates, judgements } = await loadRegion(id, query);
    const rows = judgements.map((judgement) => normRow(judgement, id, dates.asOf));
    return { region, dates, norms: namedNorms(rows, currentNorms.beside), members: rows.length, named: true };
  }
  const dates = readAsOf(query, today());
  const { asOf, knownAt, knownOn } = dates;
  const summing = asOf === dates.today && knownOn === null;
  const norms = orNotFound(regionNormsInSums(scope, id, { asOf, knownAt, summing }));
  return { region, dates, norms, members: region.members.length, named: false };
}
