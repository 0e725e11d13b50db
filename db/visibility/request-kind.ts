/** What request rounds are to the code of versions. Apart from requests.ts, whose rules ask what evidence there is already. */
import { questionOf, type Request, request, requestResidue } from "@/lib/requests/request";
import { requestVersion } from "../store/schema";
import type { RecordKind } from "../versions/versions";

export const requestKind: RecordKind<Request> = {
  kind: "request",
  table: requestVersion,
  schema: request,
  owners: ["region"],
  title: ({ about }) => questionOf(about),
  residue: requestResidue,
};
