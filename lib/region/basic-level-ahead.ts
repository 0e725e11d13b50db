/** Who loses the basic level in the coming time, if nothing is added to what is recorded now. */
import { dateOf, dayOf, type IsoDate } from "../calendar";
import { countInWords, listed, longDate, plural } from "../dutch";
import { nextFlip } from "../intervals";
import { LOOK_AHEAD } from "./lapses";
import { type Standing, staysUntil } from "./standing";

export interface BasicLevelAhead {
  /** Those that have it on the day of the standings and lose it within the days looked ahead, in the order of the standings. */
  losing: readonly Standing[];
  /** How many then still have it. */
  left: number;
  /** The first day on which all of them have lost it. */
  from: IsoDate;
}

/** Null where nobody loses it within so many days (the last included). Of who leaves the region nothing after its last day. */
export function basicLevelAhead(standings: readonly Standing[], within = LOOK_AHEAD): BasicLevelAhead | null {
  const having = standings.filter(({ basicLevel }) => basicLevel);
  const losses = having
    .map((standing) => ({ standing, day: nextFlip(standing.assessment.basicLevel, dayOf(standing.asOf)) }))
    .filter(({ standing, day }) => day <= dayOf(standing.asOf) + within && staysUntil(standing, day));
  if (losses.length === 0) return null;
  return {
    losing: losses.map(({ standing }) => standing),
    left: having.length - losses.length,
    from: dateOf(Math.max(...losses.map(({ day }) => day))),
  };
}

/** More names than these are counted. */
const MAX_NAMED = 3;

/** "Zonder nieuw bewijs zijn dat er vanaf 10 december 2026 nog 1: Oeverstein en Polderwijk verliezen het." Empty where nobody does. */
export function basicLevelAheadInWords(ahead: BasicLevelAhead | null): string {
  if (ahead === null) return "";
  const { losing, left, from } = ahead;
  const names =
    losing.length > MAX_NAMED ? plural(losing.length, "gemeente", "gemeenten") : listed(losing.map(({ name }) => name));
  const verb = losing.length === 1 ? "verliest" : "verliezen";
  const still =
    left === 0
      ? "heeft vanaf # niemand het meer"
      : `${left === 1 ? "is dat er" : "zijn dat er"} vanaf # nog ${countInWords(left)}`;
  return `Zonder nieuw bewijs ${still.replace("#", longDate(from))}: ${names} ${verb} het.`;
}
