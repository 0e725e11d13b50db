"use server";
/** What the screens do with the action plan and with exceptions. */
import { save, takeBack } from "@/app/_server/record-actions";
import { actionHref, evidenceHref, municipalityHref } from "@/app/links";
import { exceptionRecords } from "@/db/evidence/exceptions";
import { actionRecords } from "@/db/plan";
import { exceptionForm } from "@/lib/evidence/exception-form";
import { actionForm } from "@/lib/plan/form";

export const saveAction = save(actionForm, actionRecords, {
  next: ({ owner, item }) => `${actionHref(owner.id, item.id)}?bewaard=1`,
});

export const takeBackAction = takeBack(actionRecords, {
  compare: actionForm.compare,
  next: ({ owner }) => `${municipalityHref(owner.id)}/acties?ingetrokken=1`,
});

export const saveException = save(exceptionForm, exceptionRecords, {
  next: ({ owner, item }) => `${evidenceHref(owner.id, item.evidence)}?bewaard=1`,
});

/** A withdrawn exception leads back to the evidence that counts again. */
export const takeBackException = takeBack(exceptionRecords, {
  compare: exceptionForm.compare,
  next: ({ owner }, { item }) => `${evidenceHref(owner.id, item.evidence)}?uitzondering=ingetrokken`,
});
