/** Making a token: first which role, then for which program and places and until when. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { mayEverywhere, roleNames } from "@/lib/access";
import { isTokenRole, type TokenRole, tokenRoles } from "@/lib/accounts/token";
import { tokenFields } from "@/lib/accounts/token-form";
import { makeApiToken } from "../actions";
import { TokenForm } from "../token-form.client";

export const metadata: Metadata = { title: "Token maken" };

const meanings: Record<TokenRole, string> = {
  reader: "Leest alles van een of meer gemeenten, en legt niets vast. Genoeg voor een dashboard.",
  advisor: "Leest, en legt bewijs, afspraken en acties vast voor een of meer gemeenten.",
  "chain-director": "Leest de gemeenten van een regio, en legt bewijs en afspraken van de regio vast.",
};

export default async function NewTokenPage({ searchParams }: { searchParams: Promise<Query> }) {
  if (!mayEverywhere(await requireScope(), "people.manage")) notFound();
  const role = one(await searchParams, "rol");
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Beheer", href: "/beheer" },
          { text: "Koppelingen", href: "/beheer/koppelingen" },
          { text: "Token maken" },
        ]}
      />
      {isTokenRole(role) ? (
        <div className="reading">
          <h1>Token maken: {roleNames[role].toLowerCase()}</h1>
          <p className="lead">{meanings[role]}</p>
          <TokenForm action={makeApiToken} fields={tokenFields(role)} role={role} />
        </div>
      ) : (
        <>
          <h1>Wat mag het programma?</h1>
          <ul className="plain-list type-list">
            {[...tokenRoles].reverse().map((one) => (
              <li key={one} className="panel panel--line">
                <Link href={`/beheer/koppelingen/nieuw?rol=${one}`}>
                  <strong>{roleNames[one]}</strong>
                </Link>
                <p>{meanings[one]}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
