/** One piece of the municipality's own evidence. */
import { itemRoute } from "@/app/_api/records";
import { evidenceRecords } from "@/db/evidence/evidence";
import { ofMunicipality } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = itemRoute(evidenceRecords, ({ gemeente }: { gemeente: string; id: string }) =>
  ofMunicipality(gemeente),
);
