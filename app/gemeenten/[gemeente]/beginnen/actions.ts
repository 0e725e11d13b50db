"use server";
/** Stores the answers to the first ten questions: all that they describe, or nothing. */
import { action } from "@/app/_server/action";
import { municipalityHref } from "@/app/links";
import { nextEvidenceId } from "@/db/evidence/evidence";
import { recordTogether } from "@/db/evidence/together";
import type { Owner } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Evidence } from "@/lib/evidence/evidence";
import { NOTHING_ANSWERED, readFirstAnswers } from "@/lib/evidence/first-questions";
import { readOwner } from "@/lib/form/owner";

interface Answers {
  owner: Owner;
  items: Evidence[];
  today: IsoDate;
}

export const saveFirstAnswers = action<Answers, number>({
  read(entries, { today }) {
    const owner = readOwner(entries);
    const answers = readFirstAnswers({ owner, entries, today, idOf: nextEvidenceId });
    if (!answers.ok) return answers;
    if (answers.items.length === 0) return { ok: false, problems: [NOTHING_ANSWERED] };
    return { ok: true, input: { owner, items: answers.items, today } };
  },
  put: recordTogether,
  problems: ({ items }, problems) =>
    problems.map(({ path: [at], message }) => ({ field: "", subject: `${items[Number(at)]?.title ?? ""}:`, message })),
  next: ({ owner, items }) => `${municipalityHref(owner.id)}?begonnen=${items.length}`,
});
