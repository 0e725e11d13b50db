"use server";
import { action } from "@/app/_server/action";
/** What the screens do with remarks of the region and the municipality's answers. */
import { putRemark, putRemarks, withdrawRemark } from "@/db/remarks";
import { proposing, remarkRemoval, remarkWriting } from "./forms";

export const saveRemark = action({ ...remarkWriting, put: putRemark });
export const takeBackRemark = action({ ...remarkRemoval, put: withdrawRemark });
export const proposeAction = action({ ...proposing, put: putRemarks });
