/** Everyone who has an account, with role, state and second step. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { listAccounts } from "@/db/accounts/people";
import type { AccountRecord } from "@/db/accounts/record";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { roleInWords } from "../role-in-words";
import { stateNames } from "../state-names";

export const metadata: Metadata = { title: "Mensen" };

export default async function PeoplePage() {
  const accounts = orNotFound(listAccounts(await requireScope()));
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Mensen" }]} />
      <div className="page-head">
        <h1>Mensen</h1>
        <div className="tools">
          <Link className="button" href="/beheer/mensen/velen">
            Veel mensen uitnodigen
          </Link>
          <Link className="button button--primary" href="/beheer/mensen/nieuw">
            Iemand uitnodigen
          </Link>
        </div>
      </div>
      <TableScroll label="Mensen">
        <table className="stacked">
          <caption className="visually-hidden">Accounts, op naam</caption>
          <TableHead columns={["Naam", "Rol", "Account", "Tweede stap", "Laatst gezien"]} />
          <tbody>
            {accounts.map((account) => (
              <Row key={account.id} account={account} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

const Row = ({ account }: { account: AccountRecord }) => (
  <tr>
    <th scope="row">
      <Link href={`/beheer/mensen/${account.id}`} aria-label={calledApart(account)}>
        {account.name}
      </Link>
      {account.state !== "erased" && <div className="muted">{account.email}</div>}
    </th>
    <td data-label="Rol">{roleInWords(account)}</td>
    <td data-label="Account">
      {stateNames[account.state]}
      {account.example && " (voorbeeld)"}
    </td>
    <td data-label="Tweede stap">{secondStep(account)}</td>
    <td data-label="Laatst gezien">{account.lastSeenAt ? longDate(dateInNetherlands(account.lastSeenAt)) : "–"}</td>
  </tr>
);

/** Names are functions, so that several people can have the same. */
const calledApart = ({ name, email, state }: AccountRecord): string => (state === "erased" ? name : `${name}, ${email}`);

function secondStep({ provider, secondFactor, lacksSecondFactor }: AccountRecord): string {
  if (provider) return "Bij de inlogdienst";
  if (secondFactor) return "Ja";
  return lacksSecondFactor ? "Nog instellen (verplicht)" : "Nee";
}
