/** One of the municipality's actions. */
import { itemRoute } from "@/app/_api/records";
import { actionRecords } from "@/db/plan";
import { ofMunicipality } from "@/lib/access";

export const { GET, POST, PUT, PATCH, DELETE } = itemRoute(actionRecords, ({ gemeente }: { gemeente: string; id: string }) =>
  ofMunicipality(gemeente),
);
