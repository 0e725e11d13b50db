/** Who you are. Until there are accounts a cookie holds a plain choice; this is the only place in app that makes a scope. */
import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findMunicipality, findRegion } from "@/db/municipalities";
import type { Owner, Scope } from "@/lib/access";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { advisorOf, chainDirectorOf } from "@/lib/grant";
import { type Choice, readChoice, writeChoice } from "./choice";

const COOKIE = "plateau-keuze";
const THIRTY_DAYS = 30 * 24 * 60 * 60;

/** Who asks, and the municipality or region where that person is at home. */
export interface Identity {
  scope: Scope;
  home: Owner;
  name: string;
}

/** Who asks, or null where nobody was chosen or the choice no longer exists. */
export const currentIdentity = cache(async (): Promise<Identity | null> => {
  const choice = readChoice((await cookies()).get(COOKIE)?.value ?? "");
  return choice && identify(choice);
});

export const currentScope = async (): Promise<Scope | null> => (await currentIdentity())?.scope ?? null;

/** The scope of who asks; who is nobody yet is sent to the start page. */
export async function requireScope(): Promise<Scope> {
  return (await currentScope()) ?? redirect("/");
}

/** Remembers the choice. Answers null, and remembers nothing, where what was chosen does not exist. */
export async function choose(choice: Choice): Promise<Identity | null> {
  const identity = identify(choice);
  if (identity === null) return null;
  (await cookies()).set(COOKIE, writeChoice(choice), { httpOnly: true, sameSite: "lax", path: "/", maxAge: THIRTY_DAYS });
  return identity;
}

const identify = (choice: Choice): Identity | null =>
  choice.role === "advisor" ? advisor(choice.municipality) : chainDirector(choice.region);

/** To look up the regions a scope is needed; the first one, without them, serves for that alone. */
function advisor(code: string): Identity | null {
  const found = findMunicipality(advisorOf({ code, name: code }, []), code);
  if (!found.ok) return null;
  const { name, regions } = found.value;
  const scope = advisorOf(
    { code, name },
    regions.map(({ id }) => id),
  );
  return { scope, home: ofMunicipality(code), name };
}

function chainDirector(id: string): Identity | null {
  const found = findRegion(chainDirectorOf({ id, name: id }, []), id);
  if (!found.ok) return null;
  const { name, members } = found.value;
  const scope = chainDirectorOf(
    { id, name },
    members.map(({ code }) => code),
  );
  return { scope, home: ofRegion(id), name };
}
