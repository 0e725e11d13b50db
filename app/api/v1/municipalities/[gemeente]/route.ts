/** One municipality with its regions. */
import { shownMunicipality } from "@/app/_api/places";
import { reading } from "@/app/_api/read";
import { findMunicipality } from "@/db/places/municipalities";

export const { GET, POST, PUT, PATCH, DELETE } = reading(
  (scope, { gemeente }: { gemeente: string }) => findMunicipality(scope, gemeente),
  shownMunicipality,
);
