/** The installation's log: what happened to accounts and roles. It names functions and ids; names only while they exist. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { accountEvents } from "@/db/accounts/log";
import { listAccounts } from "@/db/accounts/people";
import { longMoment } from "@/lib/dutch";

export const metadata: Metadata = { title: "Logboek van accounts" };

const PAGE = 100;

export default async function AccountLogPage({ searchParams }: { searchParams: Promise<Query> }) {
  const scope = await requireScope();
  const before = Number(one(await searchParams, "voor")) || undefined;
  const events = orNotFound(accountEvents(scope, { before, limit: PAGE + 1 }));
  const names = new Map(orNotFound(listAccounts(scope)).map(({ id, name }) => [id, name]));
  const shown = events.slice(0, PAGE);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Logboek" }]} />
      <h1>Logboek van accounts</h1>
      <TableScroll label="Logboek">
        <table className="stacked log">
          <caption className="visually-hidden">Gebeurtenissen, de nieuwste eerst</caption>
          <TableHead columns={["Wie het betreft", "Gebeurtenis", "Door", "Wanneer"]} />
          <tbody>
            {shown.map(({ id, record, title, actor, at }) => (
              <tr key={id}>
                <th scope="row">{names.get(record) ?? record}</th>
                <td data-label="Gebeurtenis">{title}</td>
                <td data-label="Door">{actor}</td>
                <td data-label="Wanneer">
                  <time dateTime={at}>{longMoment(at)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {events.length > PAGE && <Link href={`/beheer/logboek?voor=${shown.at(-1)?.id}`}>Toon oudere</Link>}
    </>
  );
}
