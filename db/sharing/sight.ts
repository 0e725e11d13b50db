/** The members of a region as far as someone may see them: by name, in sums, or not at all. */
import { may, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";
import { type Sight, sightIn } from "@/lib/region/shared-view";
import { type Member, membersOn, type RegionRecord, regionIn, regionsOfEach, type When } from "../places/municipalities";
import type { Queries } from "../store/client";
import { snapshot } from "../store/transaction";
import { chosenToShow } from "./preferences";

export interface RegionInSight extends RegionRecord {
  /** Who belongs to it on the day, by name. What each of them shares is what it chose last, whatever day is looked at. */
  members: MemberInSight[];
}

/** A region of which someone may see where it stands, now or on another day. Refuses: not-found, not-allowed. */
export const findRegionInSight = (scope: Scope, id: string, when?: When): Outcome<RegionInSight> =>
  snapshot((db) => {
    const found = regionIn(db, id);
    if (found === undefined) return refused({ code: "not-found" });
    if (!may(scope, "standing.read", ofRegion(id))) return refused({ code: "not-allowed" });
    const members = inSight(db, id, membersOn(db, id, when), (code) => may(scope, "standing.read", ofMunicipality(code)));
    return done({ ...found, members });
  });

export type MemberInSight = Member & { sight: Sight };

/**
 * The members of a region as they may be seen by who sees some of them anyway (`known`). What each shares, and in which
 * region it is counted, is as it is now, whatever day is looked at: an earlier choice or membership gives no second sum.
 */
export function inSight(
  db: Queries,
  region: string,
  members: readonly Member[],
  known: (code: string) => boolean,
): MemberInSight[] {
  const codes = members.map(({ code }) => code);
  const { byName, published } = chosenToShow(db, codes);
  const regions = regionsOfEach(db, codes);
  const sightOf = (code: string): Sight =>
    sightIn(region, { named: byName.has(code) || known(code), published: published.has(code) }, regions.get(code) ?? []);
  return members.map((member) => ({ ...member, sight: sightOf(member.code) }));
}
