/** Who is signed in, and what that allows: the only place in app that makes a scope. Looked up anew for every request. */
import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { stillInUse } from "@/db/accounts/sessions";
import { accountBehindSession, type SignedIn } from "@/db/accounts/sign-in";
import { tokenBehind } from "@/db/accounts/tokens";
import { endedAmong } from "@/db/places/municipalities";
import { type Owner, ofMunicipality, ofRegion, roleNames, type Scope } from "@/lib/access";
import { type AccountRole, needsSecondFactor } from "@/lib/accounts/account";
import { onTheWayTo } from "@/lib/accounts/destination";
import { listed } from "@/lib/dutch";
import { grant } from "@/lib/grant";
import { ADDRESS } from "../http/asked-address";
import { auth } from "./auth";

/** Someone who is signed in. Not yet who may do something: see {@link currentIdentity}. */
export interface Session {
  id: string;
  account: SignedIn;
  /** Whether a provider elsewhere signed this person in, and so saw to the second factor. */
  atProvider: boolean;
}

/** Who asks, and the municipality or region where that person is at home; an administrator is at home nowhere. */
export interface Identity {
  scope: Scope;
  home: Owner | null;
  /** The first page. */
  homePath: string;
  /** The places of the role, in words; empty for an administrator. */
  name: string;
  /** The municipalities or regions of the role, by name: more than one can be switched between. */
  places: { name: string; path: string }[];
  account: { id: string; name: string; email: string };
}

/** The session of the request; null where there is none, or it was ended, or it lay unused too long. */
export const currentSession = cache(async (): Promise<Session | null> => {
  // Not the request's own header: an action may have changed the cookie by the time that the page is made.
  const cookie = (await cookies()).toString();
  const found = await auth().api.getSession({ headers: new Headers({ cookie }) });
  if (found === null || !stillInUse(found.session)) return null;
  const account = accountBehindSession(found.user.id);
  return account && { id: found.session.id, account, atProvider: Boolean(found.session.provider) };
});

/** Whether this session may not go on before a second factor is set up. */
export const owesSecondFactor = ({ account, atProvider }: Session): boolean =>
  account.role !== null && needsSecondFactor(account.role) && !account.secondFactor && !account.example && !atProvider;

/** Who asks; null where nobody is signed in, or who is has no role, or still has to set up a second factor. */
export const currentIdentity = cache(async (): Promise<Identity | null> => {
  const session = await currentSession();
  return session === null || owesSecondFactor(session) ? null : identityOf(session.account);
});

export const currentScope = async (): Promise<Scope | null> => (await currentIdentity())?.scope ?? null;

/** The session; who is not signed in is sent to the page where one does, and from there to the page that was asked. */
export async function requireSession(): Promise<Session> {
  return (await currentSession()) ?? redirect(onTheWayTo("/inloggen", (await headers()).get(ADDRESS)));
}

/** The identity of who asks; who has none is sent to where it is to be had. */
export async function requireIdentity(): Promise<Identity> {
  const identity = await currentIdentity();
  if (identity !== null) return identity;
  return redirect(owesSecondFactor(await requireSession()) ? "/account/tweede-stap" : "/account");
}

/** The scope of who asks; who has none is sent to where it is to be had. */
export const requireScope = async (): Promise<Scope> => (await requireIdentity()).scope;

/** What an account may do that is known by another proof than a session: the address of its own calendar. Null: nothing (any more). */
export function identityOfAccount(id: string): Identity | null {
  const account = accountBehindSession(id);
  return account && identityOf(account);
}

/** What a program may do that shows this secret, and the token's id; null where it is unknown, ended or over. */
export function scopeOfToken(secret: string): { id: string; scope: Scope } | null {
  const token = tokenBehind(secret);
  if (token === null) return null;
  const scope = scopeOf({ ...token, person: token.id, besides: ` (koppeling ${token.name})` });
  return scope && { id: token.id, scope };
}

function identityOf({ role, own, around, ...account }: SignedIn): Identity | null {
  const scope = role && scopeOf({ role, own, around, person: account.id });
  if (!scope) return null;
  const owners = [...own.municipalities.map(({ code }) => ofMunicipality(code)), ...own.regions.map(({ id }) => ofRegion(id))];
  const names = namesOf(own);
  const places = owners.map((owner, at) => ({ name: names[at] ?? "", path: pathOf(owner) }));
  const { id, name, email } = account;
  const home = owners[0] ?? null;
  return { scope, home, homePath: home ? pathOf(home) : "/beheer", name: listed(names), places, account: { id, name, email } };
}

const namesOf = ({ municipalities, regions }: SignedIn["own"]): string[] =>
  [...municipalities, ...regions].map(({ name }) => name);

/** What a role is allowed in its places; null where it has none, unless it is an administrator's. */
function scopeOf({
  role,
  own,
  around,
  person,
  besides = "",
}: Pick<SignedIn, "own" | "around"> & { role: AccountRole; person: string; besides?: string }): Scope | null {
  const names = namesOf(own);
  if (role !== "administrator" && names.length === 0) return null;
  return grant({
    role,
    actor: [roleNames[role], listed(names)].filter(Boolean).join(" ") + besides,
    person,
    own: { municipalities: own.municipalities.map(({ code }) => code), regions: own.regions.map(({ id }) => id) },
    around,
    closed: endedAmong(own.municipalities),
  });
}

const pathOf = ({ kind, id }: Owner): string => (kind === "municipality" ? `/gemeenten/${id}` : `/regio/${id}`);
