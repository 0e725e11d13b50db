"use server";
/** What the screens do with the report: fill in the council's form, and record that the college adopted it. */
import { action } from "@/app/_server/action";
import { putCouncilForm } from "@/db/council";
import { adopt } from "./adopt";
import { adopting, councilWriting } from "./forms";

export const saveCouncilForm = action({ ...councilWriting, put: putCouncilForm });
export const adoptShownReport = action({ ...adopting, put: adopt });
