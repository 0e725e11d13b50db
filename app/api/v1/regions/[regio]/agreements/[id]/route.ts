/** One of the region's agreements. */
import { itemRoute } from "@/app/_api/records";
import { agreementRecords } from "@/db/agreements";
import { ofRegion } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = itemRoute(agreementRecords, ({ regio }: { regio: string; id: string }) =>
  ofRegion(regio),
);
