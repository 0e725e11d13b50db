"use server";
/** What an administrator does with people: invite, give a role, hand out a link, put out of use, erase a name. */
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { deactivateAccount, eraseName, reactivateAccount, removeSecondFactor } from "@/db/accounts/leaving";
import { inviteAccount, type PasswordLink, renewLink, setRole } from "@/db/accounts/people";
import { listMunicipalities, listRegions } from "@/db/places/municipalities";
import type { Scope } from "@/lib/access";
import { passwordPath } from "@/lib/accounts/account";
import { accountProblems, isAccountRole, readPerson, readPlaces } from "@/lib/accounts/account-form";
import { type Entries, entriesOf, typed } from "@/lib/form/entries";
import type { FormState } from "@/lib/form/state";
import { forgottenLetter, invitationLetter, type Letter, type LinkFor } from "@/lib/mail/letter";
import type { Outcome, Refusal } from "@/lib/refusal";
import { post } from "@/mail/post";
import { log } from "../_server/http/log";
import { requireScope } from "../_server/sign-in/session";
import { origin } from "../_server/sign-in/settings";
import { roleInWords } from "./role-in-words";
import type { PeopleState } from "./state";

/** The form `role`, `name`, `email`, and `municipalities` or `regions` by name. Mails a link, or shows it to hand over. */
export async function invite(_before: PeopleState, submitted: FormData): Promise<PeopleState> {
  const entries = entriesOf(submitted.entries());
  const role = typed(entries, "role");
  if (!isAccountRole(role)) return refusedAs(entries, { code: "not-found" });
  const { places, problems } = readPlaces(entries, register());
  if (problems.length > 0) return { entries, basedOn: 0, problems };
  const outcome = inviteAccount(await requireScope(), { ...readPerson(entries), role, ...places });
  if (!outcome.ok) return refusedAs(entries, outcome.refusal);
  revalidatePath("/beheer", "layout");
  return handedOver(outcome.value, (link) => invitationLetter(link, roleInWords(outcome.value.account)));
}

/** The form `id`: a new link to choose a password. */
export async function newLink(_before: PeopleState, submitted: FormData): Promise<PeopleState> {
  const entries = entriesOf(submitted.entries());
  const outcome = renewLink(await requireScope(), typed(entries, "id"));
  if (!outcome.ok) return refusedAs(entries, outcome.refusal);
  const invited = outcome.value.account.state === "invited";
  return handedOver(outcome.value, (link) =>
    invited ? invitationLetter(link, roleInWords(outcome.value.account)) : forgottenLetter(link),
  );
}

async function handedOver({ account, token, expiresAt }: PasswordLink, write: (link: LinkFor) => Letter): Promise<PeopleState> {
  const { name, email } = account;
  const link = origin() + passwordPath(token);
  const posted = await post(write({ name, email, link, expiresAt }));
  if (!posted.sent && posted.why === "failed") log.error({ err: posted.cause }, "a letter with a link was not sent");
  const handOver = { name, email, expiresAt, sent: posted.sent, ...(posted.sent ? {} : { link }) };
  return { entries: {}, basedOn: 0, problems: [], handOver };
}

/** The form `id`, `role`, and `municipalities` or `regions` by name. */
export async function changeRole(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = entriesOf(submitted.entries());
  const role = typed(entries, "role");
  if (!isAccountRole(role)) return refusedAs(entries, { code: "not-found" });
  const { places, problems } = readPlaces(entries, register());
  if (problems.length > 0) return { entries, basedOn: 0, problems };
  return changed(entries, setRole(await requireScope(), typed(entries, "id"), { role, ...places }), "rol");
}

/** An action on the account that the form's `id` names. */
const step =
  (change: (scope: Scope, id: string) => Outcome<unknown>, said: string) =>
  async (_before: FormState, submitted: FormData): Promise<FormState> => {
    const entries = entriesOf(submitted.entries());
    return changed(entries, change(await requireScope(), typed(entries, "id")), said);
  };

export const deactivate = step(deactivateAccount, "uit");
export const reactivate = step(reactivateAccount, "weer");
export const takeSecondFactor = step(removeSecondFactor, "stap");
export const erase = step(eraseName, "gewist");

function changed(entries: Entries, outcome: Outcome<unknown>, said: string): FormState {
  if (!outcome.ok) return refusedAs(entries, outcome.refusal);
  revalidatePath("/beheer", "layout");
  return redirect(`/beheer/mensen/${encodeURIComponent(typed(entries, "id"))}?gewijzigd=${said}`);
}

function refusedAs(entries: Entries, refusal: Refusal): FormState {
  const answer = { entries, basedOn: 0, problems: [] };
  switch (refusal.code) {
    case "invalid":
      return { ...answer, problems: accountProblems(refusal.problems) };
    case "not-allowed":
      return { ...answer, refusal: "Alleen een beheerder mag dit." };
    default:
      return { ...answer, refusal: "Dit bestaat niet (meer). Ga terug naar de lijst en kies opnieuw." };
  }
}

const register = () => ({
  municipalities: listMunicipalities().map(({ code, name }) => ({ id: code, name })),
  regions: listRegions(),
});
