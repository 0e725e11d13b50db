/** One of the municipality's own agreements. */
import { itemRoute } from "@/app/_api/records";
import { agreementRecords } from "@/db/agreements";
import { ofMunicipality } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = itemRoute(agreementRecords, ({ gemeente }: { gemeente: string; id: string }) =>
  ofMunicipality(gemeente),
);
