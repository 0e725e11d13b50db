"use server";
/** What a successor does with the evidence of the municipalities that went up in it. */
import { reconfirm } from "@/db/mergers/reconfirm";
import { action } from "./action";
import { reconfirming } from "./merger-forms";

export const answerForPredecessor = action({ ...reconfirming, put: reconfirm });
