/** The one load of the national view: where every municipality stands on a day. */
import "server-only";
import { notFound } from "next/navigation";
import { existingMunicipalities, policeRegions } from "@/db/country";
import { mayEverywhere } from "@/lib/access";
import { currentFramework } from "@/lib/framework/versions";
import { type ThemeShape, themeShapes } from "@/lib/region/member-row";
import { type WallLine, wallLineOn } from "@/lib/region/wire";
import { type AsOf, type Query, readAsOf } from "./as-of";
import { orNotFound } from "./or-not-found";
import { requireScope } from "./session";
import { today } from "./today";
import { surveyed } from "./walls/walls";

export interface LoadedCountry {
  dates: AsOf;
  shapes: readonly ThemeShape[];
  /** By name. */
  lines: WallLine[];
  /** The police region of each of them, in the same order; null where it has none. */
  groups: (string | null)[];
}

/** The country on the days that the address asks for; not found for who may not see all of it. */
export async function loadCountry(query: Query): Promise<LoadedCountry> {
  const scope = await requireScope();
  if (!mayEverywhere(scope, "standing.read")) notFound();
  const dates = readAsOf(query, today());
  const codes = existingMunicipalities(dates.today).map(({ code }) => code);
  const police = policeRegions();
  const country = orNotFound(await surveyed(scope, codes, dates.knownAt));
  return {
    dates,
    shapes: themeShapes(currentFramework),
    lines: country.map(({ judged: walls, changedOn }) => wallLineOn(walls, { asOf: dates.asOf, changedOn })),
    groups: country.map(({ judged: walls }) => walls.regions.find((id) => police.has(id)) ?? null),
  };
}
