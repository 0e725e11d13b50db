"use server";
import { save, takeBack } from "@/app/_server/record-actions";
/** What the screens do with agreements: record, correct, withdraw. */
import { agreementHref, ownerHref } from "@/app/links";
import { agreementRecords } from "@/db/agreements";
import { agreementForm } from "@/lib/agreements/form";

export const saveAgreement = save(agreementForm, agreementRecords, {
  next: ({ owner, item }) => `${agreementHref(owner, item.id)}?bewaard=1`,
});

export const takeBackAgreement = takeBack(agreementRecords, {
  compare: agreementForm.compare,
  next: ({ owner }) => `${ownerHref(owner)}/afspraken?ingetrokken=1`,
});
