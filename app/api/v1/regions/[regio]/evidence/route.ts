/** The region's evidence. */
import { collectionRoute } from "@/app/_api/records";
import { evidenceRecords } from "@/db/evidence/evidence";
import { ofRegion } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = collectionRoute(evidenceRecords, ({ regio }: { regio: string }) =>
  ofRegion(regio),
);
