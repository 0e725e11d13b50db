/** What stands in somebody's own calendar: of each place of the role, as far as it may be public. */
import "server-only";
import { findRegion } from "@/db/places/municipalities";
import type { Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { FeedEntry } from "@/lib/feed/entry";
import { municipalityEntries } from "@/lib/feed/municipality";
import { regionEntries } from "@/lib/feed/region";
import { assessments } from "./assessments";
import { orNotFound } from "./or-not-found";

/** The entries of all places that the scope is for, by day. */
export async function feedEntries(scope: Scope, today: IsoDate): Promise<FeedEntry[]> {
  const judged = orNotFound(await assessments(scope, [...scope.own.municipalities]));
  const entries = judged.flatMap((one) => municipalityEntries(one.judged, today));
  for (const id of scope.own.regions) {
    const region = orNotFound(findRegion(scope, id));
    const codes = region.members.map(({ code }) => code);
    const members = orNotFound(await assessments(scope, codes)).map((one) => one.judged);
    entries.push(...regionEntries({ id, name: region.name }, members, today));
  }
  return entries.sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}
