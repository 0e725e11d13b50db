/** The members of a region as far as someone may see them: by name, in sums, or not at all. */
import { may, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";
import { countedIn, type Sight } from "@/lib/region/shared-view";
import { type MunicipalityRecord, membersOf, type RegionRecord, regionIn, regionsOfEach } from "../places/municipalities";
import { reading } from "../store/transaction";
import { sharedByName } from "./preferences";

export interface RegionInSight extends RegionRecord {
  /** Who belongs to it now, by name. What each of them shares is what it chose last, whatever day is looked at. */
  members: (MunicipalityRecord & { sight: Sight })[];
}

/** A region of which someone may see where it stands. Refuses: not-found, not-allowed. */
export const findRegionInSight = (scope: Scope, id: string): Outcome<RegionInSight> =>
  reading((db) => {
    const found = regionIn(db, id);
    if (found === undefined) return refused({ code: "not-found" });
    if (!may(scope, "standing.read", ofRegion(id))) return refused({ code: "not-allowed" });
    const members = membersOf(db, id);
    const codes = members.map(({ code }) => code);
    const shared = sharedByName(db, codes);
    const regions = regionsOfEach(db, codes);
    const sightOf = (code: string): Sight => {
      if (shared.has(code) || may(scope, "standing.read", ofMunicipality(code))) return "by-name";
      return countedIn(regions.get(code) ?? []) === id ? "in-sums" : "not-here";
    };
    return done({ ...found, members: members.map((member) => ({ ...member, sight: sightOf(member.code) })) });
  });
