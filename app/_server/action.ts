/**
 * The one way in. An action reads the form, finds out who asks, calls one function of the database and turns its outcome
 * into what the form shows; where it was stored, the reader is sent on. Faults are thrown.
 */
import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { isDiskFull } from "@/db/store/trouble";
import type { Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { ComparedRow } from "@/lib/form/compared-row";
import { type Entries, entriesOf, typed } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import type { FormState } from "@/lib/form/state";
import type { Problem } from "@/lib/problem";
import type { Outcome, Refusal, Version } from "@/lib/refusal";
import { log } from "./http/log";
import { noteSecurity } from "./http/security";
import { currentScope } from "./sign-in/session";
import { today } from "./today";

/** What a form was read to: an input for the database, or problems at its fields. */
export type Reading<I> = { ok: true; input: I } | { ok: false; problems: FieldProblem[] };

/** Who asks, on which day, on which version the form was opened, and the form as it came, for the files in it. */
export interface Context {
  scope: Scope;
  today: IsoDate;
  basedOn: number;
  submitted: FormData;
}

/** `I` is what a form says, `V` what comes back once it is stored, `T` what a version of the record says. */
export interface FormAction<I, V, T = unknown> {
  read(entries: Entries, context: Context): Reading<I> | Promise<Reading<I>>;
  put(scope: Scope, input: I): Outcome<V> | Promise<Outcome<V>>;
  /** The problems that only the database could see, at the form's fields; by default at none in particular. */
  problems?(input: I, problems: Problem[]): FieldProblem[];
  /** What was typed beside the version that is the newest now; by default nothing. */
  conflict?(input: I, current: Version<T>): ComparedRow[];
  /** With what the form goes on after such a conflict; by default with what was typed. */
  merged?(input: I, current: Version<T>): Entries;
  /** Another way, where these problems cannot be mended here. */
  offer?(input: I): FormState["offer"];
  /** Where to go once it is stored. */
  next(input: I, stored: V): string;
}

/** The server action of a form, for `useActionState`; it works on a plain form post as well. */
export function action<I, V, T = unknown>(
  form: FormAction<I, V, T>,
): (before: FormState, submitted: FormData) => Promise<FormState> {
  return async (_before, submitted) => {
    const entries = entriesOf(submitted.entries());
    const basedOn = Number(typed(entries, "basedOn")) || 0;
    const answer = { entries, basedOn, problems: [] };
    const scope = await currentScope();
    if (scope === null) return { ...answer, refusal: SIGNED_OUT };
    const reading = await form.read(entries, { scope, today: today(), basedOn, submitted });
    if (!reading.ok) return { ...answer, problems: reading.problems };
    const outcome = await orDiskFull(async () => form.put(scope, reading.input));
    if (outcome === "disk-full") return { ...answer, refusal: DISK_FULL };
    if (!outcome.ok) return { ...answer, ...refusalState(form, reading.input, outcome.refusal) };
    // Every page of the municipality and of its regions rests on what was just stored.
    revalidatePath("/", "layout");
    redirect(form.next(reading.input, outcome.value));
  };
}

/** Told at the form, so that what was typed is not lost; without JavaScript the page itself leads to where one signs in. */
const SIGNED_OUT =
  "U bent niet meer ingelogd, dus dit is niet bewaard. Wat u typte staat hieronder nog. Log in een nieuw tabblad in, en " +
  "bewaar het daarna hier opnieuw.";

const DISK_FULL =
  "De schijf van de server is vol, dus dit is niet bewaard. Wat u typte staat hieronder nog. Waarschuw uw beheerder, en " +
  "probeer het daarna opnieuw.";

/** A full disk is told at the form, with all that was typed; any other fault is thrown. */
async function orDiskFull<O>(store: () => Promise<O>): Promise<O | "disk-full"> {
  try {
    return await store();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    log.error({ err: error }, "disk full");
    return "disk-full";
  }
}

function refusalState<I, V, T>(
  { problems, conflict, merged, offer }: FormAction<I, V, T>,
  input: I,
  refusal: Refusal,
): Partial<FormState> {
  switch (refusal.code) {
    case "invalid":
      return { problems: problems?.(input, refusal.problems) ?? inGeneral(refusal.problems), offer: offer?.(input) };
    case "conflict": {
      const current = refusal.current as Version<T>;
      const { version, state, actor, recordedAt } = current;
      const rows = conflict?.(input, current) ?? [];
      const told = { version, withdrawn: state === "withdrawn", actor, recordedAt, rows };
      return { basedOn: version, conflict: told, ...(merged && { entries: merged(input, current) }) };
    }
    case "not-allowed":
      noteSecurity("access.refused");
      return { refusal: "U mag dit niet vastleggen. Het hoort bij een gemeente of regio waarvoor u niet werkt." };
    case "not-found":
      return { refusal: "Dit bestaat niet meer. Ga terug naar de lijst en kies opnieuw." };
  }
}

const inGeneral = (problems: readonly Problem[]): FieldProblem[] => problems.map(({ message }) => ({ field: "", message }));
