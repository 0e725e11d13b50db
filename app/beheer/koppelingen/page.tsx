/** The programs that may ask the API: with which role and places, until when, and whether they still come by. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { listTokens, type TokenRecord } from "@/db/accounts/tokens";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { roleInWords } from "../role-in-words";
import { endApiToken } from "./actions";

export const metadata: Metadata = { title: "Koppelingen" };

export default async function TokensPage({ searchParams }: { searchParams: Promise<Query> }) {
  const tokens = orNotFound(listTokens(await requireScope()));
  const ended = one(await searchParams, "gewijzigd") === "ingetrokken";
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Koppelingen" }]} />
      <div className="page-head">
        <h1>Koppelingen</h1>
        <Link className="button button--primary" href="/beheer/koppelingen/nieuw">
          Token maken
        </Link>
      </div>
      <p className="lead">
        Andere programma’s lezen en schrijven via de <Link href="/api/v1">API</Link>, elk met een eigen token.
      </p>
      {ended && (
        <Notice tone="good" live>
          Het token is ingetrokken. Het programma komt er niet meer in.
        </Notice>
      )}
      {tokens.length === 0 ? <p>Er zijn nog geen koppelingen.</p> : <Tokens tokens={tokens} />}
    </>
  );
}

const Tokens = ({ tokens }: { tokens: readonly TokenRecord[] }) => (
  <TableScroll label="Koppelingen">
    <table className="stacked">
      <caption className="visually-hidden">Koppelingen; eerst die werken</caption>
      <TableHead columns={["Programma", "Rol", "Werkt", "Laatst gebruikt", "Intrekken"]} />
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <th scope="row">{token.name}</th>
            <td data-label="Rol">{roleInWords(token)}</td>
            <td data-label="Werkt">{stateInWords(token)}</td>
            <td data-label="Laatst gebruikt">{token.usedAt ? longDate(dateInNetherlands(token.usedAt)) : "–"}</td>
            <td data-label="Intrekken">
              {token.state === "works" ? (
                <ConfirmForm action={endApiToken} hidden={{ id: token.id }} label="Intrekken" about={token.name} danger />
              ) : (
                "–"
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

const states = { works: "Tot en met", over: "Verlopen op", ended: "Ingetrokken; liep tot en met" } as const;

const stateInWords = ({ state, until }: TokenRecord): string => `${states[state]} ${longDate(until)}`;
