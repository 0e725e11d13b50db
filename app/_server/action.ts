/**
 * The one way in. An action reads the form, finds out who asks, calls one function of the database and turns its outcome
 * into what the form shows; where it was stored, the reader is sent on. Faults are thrown.
 */
import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { isDiskFull } from "@/db/store/startup-errors";
import type { Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { ComparedRow } from "@/lib/form/compared-row";
import { type Entries, entriesOf, typed } from "@/lib/form/entries";
import { type FieldProblem, problemsByField } from "@/lib/form/problems";
import type { FormState } from "@/lib/form/state";
import type { Problem } from "@/lib/problem";
import type { Outcome, Refusal, Version } from "@/lib/refusal";
import { log } from "./http/log";
import { noteSecurity } from "./http/security";
import { posted } from "./posted";
import { currentScope, currentSession } from "./sign-in/session";
import { today } from "./today";

/** What a form was read to: an input for the database, or problems at its fields. */
export type Reading<I> = { ok: true; input: I } | { ok: false; problems: FieldProblem[] };

/** Why something cannot be done, in a sentence of the action's own, where the codes of the database say too little. */
export const because = (sentence: string) => ({ ok: false as const, refusal: { code: "because" as const, sentence } });

/** What comes of what was asked. */
export type Answer<V> = Outcome<V> | ReturnType<typeof because>;

/** Who asks, on which day, on which version the form was opened, and the form as it came, for the files in it. */
export interface Context<W = Scope> {
  who: W;
  today: IsoDate;
  basedOn: number;
  submitted: FormData;
}

/**
 * `I` is what a form says, `V` what comes back once it is stored, `T` what a version of the record says, `W` who asks, and
 * `S` what the form shows besides its own state.
 */
export interface FormAction<I, V, T = unknown, W = Scope, S = never> {
  /** Fields of which nothing is shown again, such as a password. */
  secret?: readonly string[];
  read(entries: Entries, context: Context<W>): Reading<I> | Promise<Reading<I>>;
  put(who: W, input: I): Answer<V> | Promise<Answer<V>>;
  /** The problems that only the database could see, at the form's fields; by default where their path begins. */
  problems?(input: I, problems: Problem[]): FieldProblem[];
  /** What was typed beside the version that is the newest now; by default nothing. */
  conflict?(input: I, current: Version<T>): ComparedRow[];
  /** With what the form goes on after such a conflict; by default with what was typed. */
  merged?(input: I, current: Version<T>): Entries;
  /** Another way, where these problems cannot be mended here. */
  offer?(input: I): FormState["offer"];
  /** Where to go once it is stored. */
  next?(input: I, stored: V): string;
  /** What the form shows once it is stored, where one stays. */
  show?(input: I, stored: V): S | Promise<S>;
}

/** The server action of a form, for `useActionState`; it works on a plain form post as well. */
type ServerAction<S> = (before: unknown, submitted: FormData) => Promise<FormState | S>;

const actionFor =
  <W>(whoAsks: () => Promise<W | null>) =>
  <I, V, T = unknown, S = never>(form: FormAction<I, V, T, W, S>): ServerAction<S> =>
  async (_before, submitted) => {
    posted(submitted);
    const typedIn = entriesOf(submitted.entries());
    const entries = without(typedIn, form.secret ?? []);
    const basedOn = Number(typed(entries, "basedOn")) || 0;
    const answer: FormState = { entries, basedOn, problems: [] };
    const who = await whoAsks();
    if (who === null) return { ...answer, refusal: SIGNED_OUT };
    const reading = await form.read(typedIn, { who, today: today(), basedOn, submitted });
    if (!reading.ok) return { ...answer, problems: reading.problems };
    const outcome = await orDiskFull(async () => form.put(who, reading.input));
    return outcome.ok
      ? whenStored(form, reading.input, outcome.value)
      : { ...answer, ...refusalState(form, reading.input, outcome.refusal) };
  };

async function whenStored<I, V, T, W, S>(form: FormAction<I, V, T, W, S>, input: I, stored: V): Promise<FormState | S> {
  // Every page of the municipality and of its regions rests on what was just stored.
  revalidatePath("/", "layout");
  return form.show ? form.show(input, stored) : redirect(form.next?.(input, stored) ?? "/");
}

/** For what asks for a permission: `put` gets the scope. */
export const action = actionFor(currentScope);

/** For what is done with one's own account: `put` gets the session, which may have no role (yet). */
export const ownAction = actionFor(currentSession);

/** For what anybody may do, such as signing in. */
export const openAction = actionFor(async () => "anybody" as const);

/** A form with a button alone, which has no place to show anything: what fails leads to `otherwise`. */
export const button =
  (press: ServerAction<never>, otherwise: string) =>
  async (submitted: FormData): Promise<void> => {
    await press(undefined, submitted);
    redirect(otherwise);
  };

const without = (entries: Entries, secret: readonly string[]): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => !secret.includes(name)));

/** Told at the form, so that what was typed is not lost; without JavaScript the page itself leads to where one signs in. */
const SIGNED_OUT =
  "U bent niet meer ingelogd, dus dit is niet bewaard. Wat u typte staat hieronder nog. Log in een nieuw tabblad in, en " +
  "bewaar het daarna hier opnieuw.";

const DISK_FULL =
  "De schijf van de server is vol, dus dit is niet bewaard. Wat u typte staat hieronder nog. Waarschuw uw beheerder, en " +
  "probeer het daarna opnieuw.";

/** A full disk is told at the form, with all that was typed; any other fault is thrown. */
async function orDiskFull<V>(store: () => Promise<Answer<V>>): Promise<Answer<V>> {
  try {
    return await store();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    log.error({ err: error }, "disk full");
    return because(DISK_FULL);
  }
}

function refusalState<I, V, T, W, S>(
  { problems, conflict, merged, offer }: FormAction<I, V, T, W, S>,
  input: I,
  refusal: Refusal | ReturnType<typeof because>["refusal"],
): Partial<FormState> {
  switch (refusal.code) {
    case "invalid":
      return { problems: problems?.(input, refusal.problems) ?? problemsByField(refusal.problems), offer: offer?.(input) };
    case "conflict": {
      const current = refusal.current as Version<T>;
      const { version, state, actor, recordedAt } = current;
      const rows = conflict?.(input, current) ?? [];
      const told = { version, withdrawn: state === "withdrawn", actor, recordedAt, rows };
      return { basedOn: version, conflict: told, ...(merged && { entries: merged(input, current) }) };
    }
    case "not-allowed":
      noteSecurity("access.refused");
      return {
        refusal: "U mag dit niet vastleggen. Het hoort niet bij uw rol, of bij een gemeente of regio waarvoor u niet werkt.",
      };
    case "because":
      return { refusal: refusal.sentence };
    case "not-found":
      return { refusal: "Dit bestaat niet meer. Ga terug naar de lijst en kies opnieuw." };
  }
}
