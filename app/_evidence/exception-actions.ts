"use server";
/** What the screens do with exceptions: evidence of the region that does not count for this municipality. */
import { evidenceHref } from "@/app/links";
import { exceptionRecords } from "@/db/evidence/exceptions";
import { exceptionForm } from "@/lib/evidence/exception-form";
import { save, takeBack } from "../_server/record-actions";

export const saveException = save(exceptionForm, exceptionRecords, {
  next: ({ owner, item }) => `${evidenceHref(owner.id, item.evidence)}?bewaard=1`,
});

/** A withdrawn exception leads back to the evidence that counts again. */
export const takeBackException = takeBack(exceptionRecords, {
  compare: exceptionForm.compare,
  next: ({ owner }, { item }) => `${evidenceHref(owner.id, item.evidence)}?uitzondering=ingetrokken`,
});
