/** The municipality's own agreements. */
import { collectionRoute } from "@/app/_api/records";
import { agreementRecords } from "@/db/agreements";
import { ofMunicipality } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = collectionRoute(agreementRecords, ({ gemeente }: { gemeente: string }) =>
  ofMunicipality(gemeente),
);
