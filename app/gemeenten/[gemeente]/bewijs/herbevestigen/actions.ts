"use server";
import { action } from "@/app/_server/action";
/** What a successor does with the evidence of the municipalities that went up in it. */
import { reconfirm } from "@/db/mergers/reconfirm";
import { reconfirming } from "./forms";

export const answerForPredecessor = action({ ...reconfirming, put: reconfirm });
