/** The one load of the national view: where every municipality stands on a day. */
import "server-only";
import { notFound } from "next/navigation";
import { after } from "next/server";
import type { Query } from "@/app/query";
import { existingMunicipalities, policeRegions } from "@/db/places/country";
import { mayEverywhere, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { currentFramework } from "@/lib/framework/versions";
import { type ThemeShape, themeShapes } from "@/lib/region/member-row";
import { type WallLine, wallLineOn } from "@/lib/region/wire";
import { requireScope } from "../sign-in/session";
import { today } from "../today";
import { type AsOf, readAsOf } from "./as-of";
import { orNotFound } from "./or-not-found";
import { loadWalls } from "./walls/walls";

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
  const police = policeRegions();
  const country = orNotFound(await loadWalls(scope, codesOn(dates.today), dates.knownAt));
  return {
    dates,
    shapes: themeShapes(currentFramework),
    lines: country.map(({ judged: walls, changedOn }) => wallLineOn(walls, { asOf: dates.asOf, changedOn })),
    groups: country.map(({ judged: walls }) => walls.regions.find((id) => police.has(id)) ?? null),
  };
}

/**
 * Has the country judged once the answer under way is sent: who then asks for it does not wait for the first time. It takes
 * nothing from who calls.
 */
export const prepareCountry = (scope: Scope): void =>
  after(async () => {
    // A refusal or a fault comes back when the country is asked for.
    await loadWalls(scope, codesOn(today())).catch(() => {});
  });

const codesOn = (day: IsoDate): string[] => existingMunicipalities(day).map(({ code }) => code);
