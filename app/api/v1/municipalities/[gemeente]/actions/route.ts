/** The municipality's actions. */
import { collectionRoute } from "@/app/_api/records";
import { actionRecords } from "@/db/plan";
import { ofMunicipality } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = collectionRoute(actionRecords, ({ gemeente }: { gemeente: string }) =>
  ofMunicipality(gemeente),
);
