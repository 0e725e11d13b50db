"use server";
/** What the screens do with invitations to confirm that a municipality took part. */
import { answerInvitation, withdrawInvitation } from "@/db/evidence/invitations";
import { action } from "../_server/action";
import { answering, invitationRemoval } from "./invitation-forms";

export const answerToInvitation = action({ ...answering, put: answerInvitation });
export const takeBackInvitation = action({ ...invitationRemoval, put: withdrawInvitation });
