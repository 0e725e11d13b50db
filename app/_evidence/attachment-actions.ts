"use server";
/** What the screens do with the files that belong to evidence. */
import { addAttachment, withdrawAttachment } from "@/db/evidence/attachments";
import { action } from "../_server/action";
import { attaching, detaching } from "./attachment-forms";

export const attachFile = action({ ...attaching, put: addAttachment });
export const detachFile = action({ ...detaching, put: withdrawAttachment });
