/** The reports that the college adopted, newest first. */
import { reading } from "@/app/_api/read";
import { shownReport } from "@/app/_api/reports";
import { listAdopted } from "@/db/report/adopted";

export const { GET, POST, PUT, PATCH, DELETE } = reading(
  (scope, { gemeente }: { gemeente: string }) => listAdopted(scope, gemeente),
  (reports) => ({ items: reports.map(shownReport) }),
);
