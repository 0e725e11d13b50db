"use server";
/** What an administrator does with the forms of trafficking on their way into the law. */
import { type FormWrite, putComingForm } from "@/db/trafficking";
import { type ComingForm, comingFormForm } from "@/lib/trafficking/coming";
import { action, type Reading } from "../_server/action";

const HERE = "/beheer/vormen?bewaard=1";

const storing = (state: FormWrite["state"]) =>
  action<FormWrite, unknown, ComingForm>({
    read(entries, { basedOn }): Reading<FormWrite> {
      const reading = comingFormForm.read(entries);
      return reading.ok
        ? { ok: true, input: { item: reading.item, basedOn, state } }
        : { ok: false, problems: reading.problems };
    },
    put: putComingForm,
    problems: ({ item }, problems) => comingFormForm.problems({ ...item }, problems),
    conflict: ({ item }, current) => comingFormForm.compare({ ...item }, { ...current.item }),
    next: () => HERE,
  });

/** The form of a coming form: a new one, or another version. */
export const saveComingForm = storing("recorded");

/** The same with what was seen: it goes off the list, and stays in its history. */
export const takeOffForm = storing("withdrawn");
