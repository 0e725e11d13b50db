"use server";
/** What an administrator does with people: invite, give a role, hand out a link, put out of use, erase a name. */
import { deactivateAccount, eraseName, reactivateAccount, removeSecondFactor } from "@/db/accounts/leaving";
import { inviteAccount, inviteAccounts, listAccounts, type PasswordLink, renewLink } from "@/db/accounts/people";
import type { AccountRecord } from "@/db/accounts/record";
import { setRole } from "@/db/accounts/roles";
import { listMunicipalities, listRegions } from "@/db/places/municipalities";
import type { Scope } from "@/lib/access";
import { passwordPath, type RoleInput } from "@/lib/accounts/account";
import { isAccountRole, type Register, readPerson, readPlaces } from "@/lib/accounts/account-form";
import { readInviteLines } from "@/lib/accounts/many";
import { type Entries, typed } from "@/lib/form/entries";
import { incomplete } from "@/lib/form/record-form";
import { forgottenLetter, invitationLetter, type Letter, type LinkFor } from "@/lib/mail/letter";
import type { Outcome } from "@/lib/refusal";
import { post } from "@/mail/post";
import { action, type Reading } from "../_server/action";
import { log } from "../_server/http/log";
import { aside } from "../_server/http/place";
import { origin } from "../_server/sign-in/settings";
import { roleInWords } from "./role-in-words";
import type { HandOver, ManyState, PeopleState } from "./state";

/** The form `role`, `name`, `email`, and `municipalities` or `regions` by name. Mails a link, or shows it to hand over. */
export const invite = action({
  read(entries) {
    const role = readRole(entries);
    return role.ok ? { ok: true, input: { ...readPerson(entries), ...role.input } } : role;
  },
  put: inviteAccount,
  show: (_person, link) => handedOver(link, (to) => invitationLetter(to, roleInWords(link.account))),
});

/** The form `id`: a new link to choose a password. */
export const newLink = action({
  read: readId,
  put: (scope, { id }) => renewLink(scope, id),
  show: (_account, link) =>
    handedOver(link, (to) =>
      link.account.state === "invited" ? invitationLetter(to, roleInWords(link.account)) : forgottenLetter(to),
    ),
});

/**
 * The form `lines`, and `sure` once what was read was looked at. At first it says of each line whom it invites or what is wrong;
 * then it invites whom can be invited, and the other lines stay in the form.
 */
export const inviteMany = action({
  read(entries, { who }) {
    const listed = listAccounts(who);
    const taken = new Set(listed.ok ? listed.value.map(({ email }) => email) : []);
    const lines = readInviteLines(typed(entries, "lines"), registerOf(), taken);
    if (lines.length === 0) return { ok: false, problems: [{ field: "lines", message: "Plak ten minste één regel." }] };
    return { ok: true, input: { lines, sure: typed(entries, "sure") === "ja" } };
  },
  put: (scope, { lines, sure }) => inviteAccounts(scope, sure ? lines.flatMap(({ input }) => input ?? []) : []),
  problems: (_input, problems) => problems.map(({ message }) => ({ field: "lines", message })),
  async show({ lines, sure }, links): Promise<ManyState> {
    const rest = sure ? lines.filter(({ input }) => input === null) : lines;
    const rows = rest.map(({ text, input, problems }) => ({
      ...{ text, problems },
      who: input && `${input.name} (${input.email}): ${roleInWords(input)}`,
    }));
    const invited: HandOver[] = [];
    for (const link of links) {
      const { handOver } = await handedOver(link, (to) => invitationLetter(to, roleInWords(link.account)));
      if (handOver) invited.push(handOver);
    }
    const entries = { lines: [rest.map(({ text }) => text).join("\n")] };
    return {
      entries,
      basedOn: 0,
      problems: [],
      ...(rows.length > 0 ? { rows } : {}),
      ...(invited.length > 0 ? { invited } : {}),
    };
  },
});

async function handedOver({ account, token, expiresAt }: PasswordLink, write: (link: LinkFor) => Letter): Promise<PeopleState> {
  const { name, email } = account;
  const link = origin() + passwordPath(token);
  const posted = await aside(() => post(write({ name, email, link, expiresAt })));
  if (!posted.sent && posted.why === "failed") log.error({ err: posted.cause }, "a letter with a link was not sent");
  const handOver = { name, email, expiresAt, sent: posted.sent, ...(posted.sent ? {} : { link }) };
  return { entries: {}, basedOn: 0, problems: [], handOver };
}

/** The form `id`, `role`, and `municipalities` or `regions` by name. */
export const changeRole = action({
  read(entries) {
    const role = readRole(entries);
    return role.ok ? { ok: true, input: { id: typed(entries, "id"), role: role.input } } : role;
  },
  put: (scope, { id, role }) => setRole(scope, id, role),
  next: ({ id }) => accountHref(id, "rol"),
});

/** An action on the account that the form's `id` names. */
const accountAction = (change: (scope: Scope, id: string) => Outcome<AccountRecord>, said: string) =>
  action({ read: readId, put: (scope, { id }) => change(scope, id), next: ({ id }) => accountHref(id, said) });

export const deactivate = accountAction(deactivateAccount, "uit");
export const reactivate = accountAction(reactivateAccount, "weer");
export const takeSecondFactor = accountAction(removeSecondFactor, "stap");
export const erase = accountAction(eraseName, "gewist");

const accountHref = (id: string, said: string): string => `/beheer/mensen/${encodeURIComponent(id)}?gewijzigd=${said}`;

function readId(entries: Entries): Reading<{ id: string }> {
  return { ok: true, input: { id: typed(entries, "id") } };
}

const registerOf = (): Register => ({
  municipalities: listMunicipalities().map(({ code, name }) => ({ id: code, name })),
  regions: listRegions(),
});

function readRole(entries: Entries): Reading<RoleInput> {
  const role = typed(entries, "role");
  if (!isAccountRole(role)) return { ok: false, problems: [incomplete] };
  const { places, problems } = readPlaces(entries, registerOf());
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input: { role, ...places } };
}
