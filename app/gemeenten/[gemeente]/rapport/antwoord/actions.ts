"use server";
/** What the screens do with answers to the council: write one, and take it back so that Plateau's own stands again. */
import { save, takeBack } from "@/app/_server/record-actions";
import { municipalityHref } from "@/app/links";
import { councilAnswerRecords } from "@/db/council";
import { councilAnswerForm } from "@/lib/council/answer";

const answersHref = (code: string): string => `${municipalityHref(code)}/rapport/antwoord`;

export const saveCouncilAnswer = save(councilAnswerForm, councilAnswerRecords, {
  next: ({ owner, item }) => `${answersHref(owner.id)}?bewaard=1#vraag-${item.id}`,
});

export const takeBackCouncilAnswer = takeBack(councilAnswerRecords, {
  compare: councilAnswerForm.compare,
  next: ({ owner, id }) => `${answersHref(owner.id)}?voorstel=1#vraag-${id}`,
});
