/** One region with its municipalities. */
import { shownRegion } from "@/app/_api/places";
import { reading } from "@/app/_api/read";
import { findRegion } from "@/db/places/municipalities";

export const { GET, POST, PUT, PATCH, DELETE } = reading(
  (scope, { regio }: { regio: string }) => findRegion(scope, regio),
  shownRegion,
);
