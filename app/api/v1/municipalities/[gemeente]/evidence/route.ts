/** The municipality's own evidence. */
import { collectionRoute } from "@/app/_api/records";
import { evidenceRecords } from "@/db/evidence/evidence";
import { ofMunicipality } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = collectionRoute(evidenceRecords, ({ gemeente }: { gemeente: string }) =>
  ofMunicipality(gemeente),
);
