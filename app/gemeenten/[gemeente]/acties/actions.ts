"use server";
import { action } from "@/app/_server/action";
import { putException, withdrawException } from "@/db/evidence/exceptions";
/** What the screens do with the action plan and with exceptions. */
import { putAction, withdrawAction } from "@/db/plan";
import { actionRemoval, actionWriting, exceptionRemoval, exceptionWriting } from "./forms";

export const saveAction = action({ ...actionWriting, put: putAction });
export const takeBackAction = action({ ...actionRemoval, put: withdrawAction });
export const saveException = action({ ...exceptionWriting, put: putException });
export const takeBackException = action({ ...exceptionRemoval, put: withdrawException });
