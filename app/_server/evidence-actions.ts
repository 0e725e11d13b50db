"use server";
/** What the screens do with evidence: record, correct, withdraw. Restoring is correcting what was withdrawn. */
import { putEvidence, withdrawEvidence } from "@/db/evidence";
import { action } from "./action";
import { removal, writing } from "./evidence-forms";

export const saveEvidence = action({ ...writing, put: putEvidence });
export const takeBackEvidence = action({ ...removal, put: withdrawEvidence });
