"use server";
/** What an administrator does with the register: regions made by hand, memberships, and mergers. */
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { recordMerger, takeBackMerger } from "@/db/mergers/mergers";
import { recordMunicipality } from "@/db/mergers/new-municipality";
import { type MembershipWrite, makeRegion, putMembership } from "@/db/places/memberships";
import { listMunicipalities } from "@/db/places/municipalities";
import { accountProblems, isCalled } from "@/lib/accounts/account-form";
import type { IsoDate } from "@/lib/calendar";
import { type Entries, entriesOf, typed } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import { readFields } from "@/lib/form/read";
import type { FormState } from "@/lib/form/state";
import { newMunicipalityForm } from "@/lib/places/new-municipality";
import type { Outcome } from "@/lib/refusal";
import { requireScope } from "../_server/sign-in/session";
import { today } from "../_server/today";
import { mergerFields, periodFields } from "./place-fields";

/** The form `name`. */
export async function addRegion(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = entriesOf(submitted.entries());
  const outcome = makeRegion(await requireScope(), { name: typed(entries, "name").trim(), fictional: false });
  return outcome.ok ? stored(`/beheer/regios/${outcome.value.id}?bewaard=1`) : refusedAs(entries, outcome);
}

/** The form `region`, `municipality` by name, `validFrom` and `validUntil`: a new period. */
export async function addMember(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = entriesOf(submitted.entries());
  const { days, problems } = daysIn(entries);
  const member = municipalityIn(entries, "municipality", problems);
  if (problems.length > 0) return { entries, basedOn: 0, problems };
  return putting(entries, { municipality: member, region: typed(entries, "region"), basedOn: 0, ...days });
}

/** The form `region`, `municipality` by code, `period`, `basedOn`, and the days: another version of a period. */
export async function changeMember(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = entriesOf(submitted.entries());
  const { days, problems } = daysIn(entries);
  if (problems.length > 0) return { entries, basedOn: Number(typed(entries, "basedOn")), problems };
  return putting(entries, { ...periodIn(entries), ...days });
}

/** The same form without days: it never was so. */
export async function takeBackMember(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = entriesOf(submitted.entries());
  return putting(entries, { ...periodIn(entries), validFrom: null, validUntil: null, withdrawn: true });
}

/** The form of a municipality that a merger makes: `code`, `name`, `province` and `validFrom`. */
export async function addMunicipality(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = entriesOf(submitted.entries());
  const reading = newMunicipalityForm.read(entries);
  if (!reading.ok) return { entries, basedOn: 0, problems: reading.problems };
  const outcome = recordMunicipality(await requireScope(), reading.item);
  if (outcome.ok) return stored(`/beheer/gemeenten?toegevoegd=${outcome.value.code}`);
  const refusal = refusedAs(entries, outcome);
  return outcome.refusal.code === "invalid"
    ? { ...refusal, problems: newMunicipalityForm.problems({ ...reading.item }, outcome.refusal.problems) }
    : refusal;
}

/** The form `municipality` and `successor` by name, and `lastDay`. */
export async function merge(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = entriesOf(submitted.entries());
  const { draft, problems } = readFields(mergerFields, entries);
  const code = municipalityIn(entries, "municipality", problems);
  const successor = municipalityIn(entries, "successor", problems);
  const lastDay = draft.lastDay as IsoDate | undefined;
  if (lastDay === undefined && !problems.some(({ field }) => field === "lastDay")) {
    problems.push({ field: "lastDay", message: "Vul de laatste dag van de gemeente in." });
  }
  if (lastDay === undefined || problems.length > 0) return { entries, basedOn: 0, problems };
  const outcome = recordMerger(await requireScope(), { code, successor, lastDay });
  return outcome.ok ? stored("/beheer/gemeenten?bewaard=1") : refusedAs(entries, outcome);
}

/** The form `municipality` by code: it does not go up in another after all. */
export async function takeBackMerge(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = entriesOf(submitted.entries());
  const outcome = takeBackMerger(await requireScope(), typed(entries, "municipality"), today());
  return outcome.ok ? stored("/beheer/gemeenten?teruggenomen=1") : refusedAs(entries, outcome);
}

async function putting(entries: Entries, write: MembershipWrite): Promise<FormState> {
  const outcome = putMembership(await requireScope(), write);
  return outcome.ok ? stored(`/beheer/regios/${encodeURIComponent(write.region)}?bewaard=1`) : refusedAs(entries, outcome);
}

const periodIn = (entries: Entries) => ({
  municipality: typed(entries, "municipality"),
  region: typed(entries, "region"),
  period: Number(typed(entries, "period")),
  basedOn: Number(typed(entries, "basedOn")),
});

/** The code of the municipality that a field names; a name that is unknown or not of one alone is added to the problems. */
function municipalityIn(entries: Entries, field: string, problems: FieldProblem[]): string {
  const wanted = typed(entries, field).trim();
  const [found, ...others] = listMunicipalities().filter(({ code, name }) => isCalled({ id: code, name }, wanted));
  if (found !== undefined && others.length === 0) return found.code;
  const codes = [found, ...others].flatMap((one) => one?.code ?? []).join(" of ");
  const message = found
    ? `Deze naam komt vaker voor. Schrijf de code: ${codes}.`
    : "Deze gemeente staat niet in het register. Controleer de naam.";
  problems.push({ field, message });
  return "";
}

function daysIn(entries: Entries): { days: Pick<MembershipWrite, "validFrom" | "validUntil">; problems: FieldProblem[] } {
  const { draft, problems } = readFields(periodFields, entries);
  const { validFrom = null, validUntil = null } = draft as { validFrom?: IsoDate; validUntil?: IsoDate };
  return { days: { validFrom, validUntil }, problems };
}

function stored(next: string): never {
  revalidatePath("/", "layout");
  redirect(next);
}

function refusedAs(entries: Entries, outcome: Extract<Outcome<unknown>, { ok: false }>): FormState {
  const answer = { entries, basedOn: Number(typed(entries, "basedOn")) || 0, problems: [] };
  if (outcome.refusal.code === "invalid") return { ...answer, problems: accountProblems(outcome.refusal.problems) };
  return { ...answer, refusal: "Dit bestaat niet, of u mag het niet wijzigen. Ga terug naar de lijst en kies opnieuw." };
}
