/** Inviting someone: first which role, then who it is and for which places. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { mayEverywhere, roleNames } from "@/lib/access";
import { accountRoles } from "@/lib/accounts/account";
import { emailField, isAccountRole, nameField, placeFields, roleMeanings } from "@/lib/accounts/account-form";
import { LinkForm } from "../../link-form.client";
import { invite } from "../../people-actions";

export const metadata: Metadata = { title: "Iemand uitnodigen" };

export default async function InvitePage({ searchParams }: { searchParams: Promise<Query> }) {
  if (!mayEverywhere(await requireScope(), "people.manage")) notFound();
  const role = one(await searchParams, "rol");
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Mensen", href: "/beheer/mensen" }, { text: "Uitnodigen" }]}
      />
      {isAccountRole(role) ? (
        <div className="reading">
          <h1>{roleNames[role]} uitnodigen</h1>
          <p className="lead">{roleMeanings[role]}</p>
          <LinkForm
            action={invite}
            fields={[nameField, emailField, ...placeFields(role)]}
            hidden={{ role }}
            submitLabel="Uitnodigen"
            backHref="/beheer/mensen"
          />
        </div>
      ) : (
        <>
          <h1>Wie wilt u uitnodigen?</h1>
          <ul className="plain-list type-list">
            {accountRoles.map((one) => (
              <li key={one} className="panel panel--line">
                <Link href={`/beheer/mensen/nieuw?rol=${one}`}>
                  <strong>{roleNames[one]}</strong>
                </Link>
                <p>{roleMeanings[one]}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
