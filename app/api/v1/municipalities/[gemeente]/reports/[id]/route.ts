/** One adopted report. */
import { reading } from "@/app/_api/read";
import { findReport, shownReport } from "@/app/_api/reports";

export const { GET, POST, PUT, PATCH, DELETE } = reading(
  (scope, { gemeente, id }: { gemeente: string; id: string }) => findReport(scope, gemeente, id),
  shownReport,
);
