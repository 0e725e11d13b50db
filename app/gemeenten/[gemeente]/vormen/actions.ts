"use server";
/** What a municipality says of the forms of trafficking that its policy names or leaves out. */
import { save, takeBack } from "@/app/_server/record-actions";
import { municipalityHref } from "@/app/links";
import { formChoiceRecords } from "@/db/trafficking";
import { choiceForm } from "@/lib/trafficking/choice";

export const saveFormChoice = save(choiceForm, formChoiceRecords, {
  next: ({ owner }) => `${municipalityHref(owner.id)}/vormen?bewaard=1`,
});

export const takeBackFormChoice = takeBack(formChoiceRecords, {
  compare: choiceForm.compare,
  next: ({ owner }) => `${municipalityHref(owner.id)}/vormen?bewaard=1`,
});
