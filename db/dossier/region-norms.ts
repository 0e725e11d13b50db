/** What someone may know of how a region's members keep their shared agreements, without reading their records: sums alone. */
import { may, mayRead, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { assessAll } from "@/lib/assessment/assess";
import type { IsoDate } from "@/lib/calendar";
import { currentNorms } from "@/lib/framework/versions";
import { done, type Outcome, refused } from "@/lib/refusal";
import { normRow, type RegionNorms, summedNorms } from "@/lib/region/norm-counts";
import { countedIn } from "@/lib/region/shared-view";
import { membersOn, regionIn, regionsOfEach } from "../places/municipalities";
import { chosenToShow } from "../sharing/preferences";
import { snapshot } from "../store/transaction";
import { dossiersOf } from "./dossiers";

/** Which sums are asked for. */
interface Asked {
  asOf: IsoDate;
  knownAt: string | undefined;
  /** Whether others may be summed: for today and all that is recorded only (decision 013). */
  summing: boolean;
}

/**
 * Sums over the members that belong to the region now. The agreements are told to who may read the region's records; others
 * get the norms beside the Kader alone. Refuses: not-found, not-allowed.
 */
export const regionNormsInSums = (scope: Scope, id: string, { asOf, knownAt, summing }: Asked): Outcome<RegionNorms> =>
  snapshot((db) => {
    if (regionIn(db, id) === undefined) return refused({ code: "not-found" });
    if (!may(scope, "standing.read", ofRegion(id))) return refused({ code: "not-allowed" });
    const known = (code: string): boolean => may(scope, "standing.read", ofMunicipality(code));
    const asked = membersOn(db, id).filter(({ code }) => summing || known(code));
    const regions = regionsOfEach(
      db,
      asked.map(({ code }) => code),
    );
    const { byName, published } = chosenToShow(
      db,
      asked.map(({ code }) => code),
    );
    const members = Array.from(dossiersOf(db, asked, knownAt), (dossier) => {
      const { code } = dossier.municipality;
      const here = countedIn(regions.get(code) ?? []) === id;
      return {
        row: normRow(assessAll(dossier), id, asOf),
        known: known(code),
        named: byName.has(code) || published.has(code),
        here,
      };
    });
    const norms = summedNorms(members, currentNorms.beside, summing);
    return done(mayRead(scope, ofRegion(id)) ? norms : { ...norms, agreements: [] });
  });
