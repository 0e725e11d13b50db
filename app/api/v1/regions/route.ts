/** The regions of which a token may read the records. */
import { shownRegion } from "@/app/_api/places";
import { reading } from "@/app/_api/read";
import { findRegion } from "@/db/places/municipalities";
import { done } from "@/lib/refusal";

export const { GET, POST, PUT, PATCH, DELETE } = reading(
  (scope) => {
    const ids = [...new Set([...scope.own.regions, ...scope.around.regions])].sort();
    return done(ids.map((id) => findRegion(scope, id)));
  },
  (found) => ({ items: found.flatMap((one) => (one.ok ? [shownRegion(one.value)] : [])) }),
);
