/** For which municipalities an item of the region counts, who made an exception and why, and who adopted it. */

import { dayOf, type IsoDate } from "../calendar";
import type { Dossier } from "../dossier/dossier";
import { countDays } from "../evidence/counts";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import type { Exception } from "../evidence/exception";
import { daysThrough, includes } from "../intervals";
import type { Municipality } from "../places/municipality";

/**
 * `counts`: inherited on the day; `adopted`: an own document adopts it and is in force; `excepted`: an exception takes it
 * out; `outside`: it covers other municipalities; `idle`: it covers the municipality and does not count on the day itself.
 */
export type Cover = "counts" | "adopted" | "excepted" | "outside" | "idle";

export interface Coverage {
  municipality: Municipality;
  cover: Cover;
  /** Its exceptions to the item, also those of other days, the earliest first. */
  exceptions: readonly Exception[];
  /** Its own documents that adopt the item, in force or not. */
  adoptions: readonly EvidenceOf<"document">[];
}

/** How the item reaches each member on the day `asOf`, in the order of the dossiers (DOMAIN.md, "Whose evidence counts"). */
export const coverageOf = (item: Evidence, dossiers: readonly Dossier[], asOf: IsoDate): Coverage[] =>
  dossiers.map((dossier) => {
    const exceptions = dossier.exceptions.filter(({ evidence }) => evidence === item.id).toSorted(byStart);
    const adoptions = dossier.evidence.filter((own): own is EvidenceOf<"document"> => adopts(own, item));
    const reach = { dossier, exceptions, adoptions };
    return { municipality: dossier.municipality, cover: coverOn(item, reach, asOf), exceptions, adoptions };
  });

const byStart = (a: Exception, b: Exception): number => (a.from < b.from ? -1 : 1);

const adopts = (own: Evidence, item: Evidence): boolean =>
  own.type === "document" && own.owner === "municipality" && own.adopts === item.id;

type Reach = Pick<Coverage, "exceptions" | "adoptions"> & { dossier: Dossier };

/** An adoption goes before everything else: it also holds for who is not covered, and outweighs an exception. */
function coverOn(item: Evidence, { dossier, exceptions, adoptions }: Reach, asOf: IsoDate): Cover {
  const day = dayOf(asOf);
  if (!includes(countDays(item), day)) return "idle";
  if (adoptions.some((document) => includes(countDays(document), day))) return "adopted";
  if (!(item.covers?.includes(dossier.municipality.code) ?? true)) return "outside";
  const taken = exceptions.some(({ from, until }) =>
    includes(daysThrough(dayOf(from), until === undefined ? undefined : dayOf(until)), day),
  );
  return taken ? "excepted" : "counts";
}
