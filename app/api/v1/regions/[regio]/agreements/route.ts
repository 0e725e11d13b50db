/** The region's agreements. */
import { collectionRoute } from "@/app/_api/records";
import { agreementRecords } from "@/db/agreements";
import { ofRegion } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = collectionRoute(agreementRecords, ({ regio }: { regio: string }) =>
  ofRegion(regio),
);
