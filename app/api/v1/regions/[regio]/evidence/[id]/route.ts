/** One piece of the region's evidence. */
import { itemRoute } from "@/app/_api/records";
import { evidenceRecords } from "@/db/evidence/evidence";
import { ofRegion } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = itemRoute(evidenceRecords, ({ regio }: { regio: string; id: string }) =>
  ofRegion(regio),
);
