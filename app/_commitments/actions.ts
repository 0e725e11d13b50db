"use server";
/** What the screens do with motions and promises: record, correct, withdraw. */
import { save, takeBack } from "@/app/_server/record-actions";
import { commitmentHref, commitmentsHref } from "@/app/links";
import { commitmentRecords } from "@/db/commitments";
import { commitmentForm } from "@/lib/commitments/form";

export const saveCommitment = save(commitmentForm, commitmentRecords, {
  next: ({ owner, item }) => `${commitmentHref(owner.id, item.id)}?bewaard=1`,
});

export const takeBackCommitment = takeBack(commitmentRecords, {
  compare: commitmentForm.compare,
  next: ({ owner }) => `${commitmentsHref(owner.id)}?ingetrokken=1`,
});
