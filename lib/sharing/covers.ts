/** For whom evidence of a region counts, as far as someone may be told. */
import type { Agreement } from "../agreements/agreement";
import { type Evidence, isEvent } from "../evidence/evidence";
import type { Viewer } from "./viewer";

/** The code that no municipality has. As `covers` it says: not for the municipality that this is told of. */
export const NOBODY = "GM0000";

/** The covered codes that are in `told`; where none is, {@link NOBODY}. */
function coversAsTold(covers: readonly string[], told: ReadonlySet<string>): string[] {
  const known = covers.filter((code) => told.has(code));
  return known.length > 0 ? known : [NOBODY];
}

/** Whether all that a region says of its evidence may be told: to who works for it, and to who holds everything. */
const seesAll = (viewer: Viewer, { region }: Pick<Evidence, "region">): boolean =>
  viewer.kind === "holder" || (viewer.kind === "director" && region !== undefined && viewer.regions.has(region));

/**
 * The item as the viewer may see it, `told` being the municipalities about which it may be told. Null where the viewer may see
 * nothing of it: an event of a region that covers none of those. Such an event exists only because others confirmed it, and
 * counts for them alone, so no judgement changes with it.
 */
export function itemTowards(viewer: Viewer, item: Evidence, told: ReadonlySet<string>): Evidence | null {
  if (item.covers === undefined || item.owner !== "region" || seesAll(viewer, item)) return item;
  const covers = coversAsTold(item.covers, told);
  return isEvent(item) && covers[0] === NOBODY ? null : { ...item, covers };
}

/** The agreement as the viewer may see it: all of it, but for whom it is. */
export function agreementTowards(viewer: Viewer, agreement: Agreement, told: ReadonlySet<string>): Agreement {
  if (agreement.covers === undefined || agreement.owner !== "region" || seesAll(viewer, agreement)) return agreement;
  return { ...agreement, covers: coversAsTold(agreement.covers, told) };
}

/**
 * What is said for each code of `covers` that was told: to a member whether it is one of them, to others the name of the
 * municipality. `nameOf` gives the name for a code.
 */
export function coverNames(viewer: Viewer, nameOf: (code: string) => string): (code: string) => string {
  if (viewer.kind !== "member") return (code) => (code === NOBODY ? "Niet voor deze gemeente" : nameOf(code));
  const one = viewer.codes.size === 1;
  return (code) => {
    if (code === NOBODY) return one ? "Niet voor uw gemeente" : "Niet voor uw gemeenten";
    return one ? "Ook voor uw gemeente" : `Ook voor ${nameOf(code)}`;
  };
}
