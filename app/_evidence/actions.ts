"use server";
/** What the screens do with evidence: record (or invite to confirm), correct, withdraw. Restoring is correcting what was withdrawn. */
import { putEvidence, withdrawEvidence } from "@/db/evidence/evidence";
import { invite } from "@/db/evidence/invitations";
import { action } from "../_server/action";
import { removal, writing } from "./forms";

export const saveEvidence = action({
  ...writing,
  put: (scope, input) => (input.inviting ? invite(scope, input) : putEvidence(scope, input)),
});
export const takeBackEvidence = action({ ...removal, put: withdrawEvidence });
