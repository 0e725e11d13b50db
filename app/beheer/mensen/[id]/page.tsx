/** One account: its role, and what an administrator can do with it. */

import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { findAccount } from "@/db/accounts/people";
import type { AccountRecord } from "@/db/accounts/record";
import { roleNames } from "@/lib/access";
import { type AccountRole, accountRoles } from "@/lib/accounts/account";
import { isAccountRole, placeFields } from "@/lib/accounts/account-form";
import { opened } from "@/lib/form/state";
import { lookUp } from "@/lib/lookup";
import { LinkForm } from "../../link-form.client";
import { changeRole, deactivate, erase, newLink, reactivate, takeSecondFactor } from "../../people-actions";
import { placesOf, roleInWords } from "../../role-in-words";
import { stateNames } from "../../state-names";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Account" };

const changed: Record<string, string> = {
  rol: "De rol is gewijzigd.",
  uit: "Het account is buiten gebruik. Wie ermee was ingelogd, is uitgelogd.",
  weer: "Het account is weer in gebruik.",
  stap: "De tweede stap is weggehaald. Bij het inloggen wordt een nieuwe ingesteld.",
  gewist: "Naam en e-mailadres zijn gewist. In het logboek staat alleen nog de functie.",
};

export default async function AccountPage({ params, searchParams }: Props) {
  const account = orNotFound(findAccount(await requireScope(), (await params).id));
  const query = await searchParams;
  const notice = lookUp(changed, one(query, "gewijzigd"));
  const asked = one(query, "rol");
  return (
    <div className="reading">
      <Breadcrumbs
        crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Mensen", href: "/beheer/mensen" }, { text: account.name }]}
      />
      <h1>{account.name}</h1>
      <p className="lead">
        {roleInWords(account)}. {stateNames[account.state]}.
      </p>
      {notice && (
        <Notice tone="good" live>
          {notice}
        </Notice>
      )}
      {account.state !== "erased" && (
        <>
          <RoleForm account={account} role={isAccountRole(asked) ? asked : account.role} />
          <AccountActions account={account} />
        </>
      )}
    </div>
  );
}

function RoleForm({ account, role }: { account: AccountRecord; role: AccountRole | null }) {
  const here = `/beheer/mensen/${account.id}`;
  const same = role === account.role;
  const places = same ? placesOf(account).join("\n") : "";
  const field = role === "chain-director" ? "regions" : "municipalities";
  return (
    <section>
      <h2>Rol</h2>
      <p className="row">
        {accountRoles.map((one) => (
          <Link key={one} className="button" aria-current={one === role ? "true" : undefined} href={`${here}?rol=${one}`}>
            {roleNames[one]}
          </Link>
        ))}
      </p>
      {role && (
        <FieldsForm
          key={role}
          action={changeRole}
          initial={opened({ [field]: [places] })}
          fields={placeFields(role)}
          hidden={{ id: account.id, role }}
          submitLabel={same ? "Plaatsen bewaren" : `Rol ${roleNames[role].toLowerCase()} geven`}
          backHref={here}
        />
      )}
    </section>
  );
}

const AccountActions = ({ account: { id, state, secondFactor, provider, example } }: { account: AccountRecord }) => (
  <section>
    {state !== "deactivated" && !provider && !example && (
      <>
        <h2>Wachtwoord</h2>
        <LinkForm
          action={newLink}
          fields={[]}
          hidden={{ id }}
          submitLabel="Link maken om een wachtwoord te kiezen"
          backHref={`/beheer/mensen/${id}`}
        />
      </>
    )}
    {secondFactor && (
      <>
        <h2>Tweede stap</h2>
        <p>Is de telefoon weg? Dan kan iemand opnieuw beginnen. Controleer eerst wie het vraagt.</p>
        <ConfirmForm action={takeSecondFactor} hidden={{ id }} label="Tweede stap weghalen" />
      </>
    )}
    <h2>Account</h2>
    {state === "deactivated" ? (
      <ConfirmForm action={reactivate} hidden={{ id }} label="Weer in gebruik nemen" />
    ) : (
      <ConfirmForm action={deactivate} hidden={{ id }} label="Buiten gebruik stellen" />
    )}
    <h2>Naam wissen</h2>
    <p>
      Op verzoek van de persoon zelf. Naam en e-mailadres verdwijnen en inloggen kan niet meer. Wat is vastgelegd, blijft; daar
      staat de functie bij. Dit kan niet worden teruggedraaid.
    </p>
    <ConfirmForm action={erase} hidden={{ id }} label="Naam en e-mailadres wissen" danger />
  </section>
);
