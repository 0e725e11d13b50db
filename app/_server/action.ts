/**
 * The one way in. An action reads the form, finds out who asks, calls one function of the database and turns its outcome
 * into what the form shows; where it was stored, the reader is sent on. Faults are thrown.
 */
import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { type Entries, entriesOf, typed } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import type { Conflict, FormState } from "@/lib/form/state";
import type { Outcome, Refusal, Version } from "@/lib/refusal";
import { requireScope } from "./session";
import { today } from "./today";

/** What a form was read to: an input for the database, or problems at its fields. */
export type Reading<I> = { ok: true; input: I } | { ok: false; problems: FieldProblem[]; offer?: FormState["offer"] };

export interface FormAction<I, T> {
  /** `submitted` is the form as it came, for the files in it. */
  read(entries: Entries, context: { today: IsoDate; basedOn: number; submitted: FormData }): Reading<I> | Promise<Reading<I>>;
  put(scope: Scope, input: I): Outcome<Version<T>> | Promise<Outcome<Version<T>>>;
  /** The problems that only the database could see, at the form's fields. */
  problems(input: I, refusal: Extract<Refusal, { code: "invalid" }>): FieldProblem[];
  /** What was typed beside the version that stands now. */
  conflict(input: I, current: Version<T>): Conflict["rows"];
  /** Where to go once it is stored. */
  next(input: I): string;
}

/** The server action of a form, for `useActionState`; it works on a plain form post as well. */
export function action<I, T>(form: FormAction<I, T>): (before: FormState, submitted: FormData) => Promise<FormState> {
  return async (_before, submitted) => {
    const entries = entriesOf(submitted.entries());
    const basedOn = Number(typed(entries, "basedOn")) || 0;
    const scope = await requireScope();
    const reading = await form.read(entries, { today: today(), basedOn, submitted });
    if (!reading.ok) return { entries, basedOn, problems: reading.problems, offer: reading.offer };
    const outcome = await form.put(scope, reading.input);
    if (!outcome.ok) return { entries, basedOn, problems: [], ...refusalState(form, reading.input, outcome.refusal) };
    // Every page of the municipality and of its regions rests on what was just stored.
    revalidatePath("/", "layout");
    redirect(form.next(reading.input));
  };
}

function refusalState<I, T>(form: FormAction<I, T>, input: I, refusal: Refusal): Partial<FormState> {
  switch (refusal.code) {
    case "invalid":
      return { problems: form.problems(input, refusal) };
    case "conflict": {
      const current = refusal.current as Version<T>;
      const { version, state, actor, recordedAt } = current;
      const rows = form.conflict(input, current);
      return { basedOn: version, conflict: { version, withdrawn: state === "withdrawn", actor, recordedAt, rows } };
    }
    case "not-allowed":
      return { refusal: "U mag dit niet vastleggen. Het hoort bij een gemeente of regio waarvoor u niet werkt." };
    case "not-found":
      return { refusal: "Dit bestaat niet meer. Ga terug naar de lijst en kies opnieuw." };
  }
}
