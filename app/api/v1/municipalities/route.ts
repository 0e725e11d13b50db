/** The municipalities of which a token may read the records. */
import { shownMunicipality } from "@/app/_api/places";
import { reading } from "@/app/_api/read";
import { findMunicipality } from "@/db/places/municipalities";
import { done } from "@/lib/refusal";

export const { GET, POST, PUT, PATCH, DELETE } = reading(
  (scope) => {
    const codes = [...new Set([...scope.own.municipalities, ...scope.around.municipalities])].sort();
    return done(codes.map((code) => findMunicipality(scope, code)));
  },
  (found) => ({ items: found.flatMap((one) => (one.ok ? [shownMunicipality(one.value)] : [])) }),
);
