"use server";
/** What the screens do with the action plan. */
import { save, takeBack } from "@/app/_server/record-actions";
import { actionHref, municipalityHref } from "@/app/links";
import { actionRecords } from "@/db/plan";
import { actionForm } from "@/lib/plan/form";

export const saveAction = save(actionForm, actionRecords, {
  next: ({ owner, item }) => `${actionHref(owner.id, item.id)}?bewaard=1`,
});

export const takeBackAction = takeBack(actionRecords, {
  compare: actionForm.compare,
  next: ({ owner }) => `${municipalityHref(owner.id)}/acties?ingetrokken=1`,
});
