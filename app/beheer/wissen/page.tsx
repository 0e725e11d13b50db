/** The requests to erase content that concern who asks: those that wait, and what became of the others. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { requireScope } from "@/app/_server/sign-in/session";
import { type Erasure, listErasures } from "@/db/erasing/requests";
import { maySomewhere } from "@/lib/access";
import { longMoment } from "@/lib/dutch";
import { groundNames } from "@/lib/erasing/request";
import { Crumbs } from "./crumbs";
import { called, outcomeNames } from "./words";

export const metadata: Metadata = { title: "Wissen" };

export default async function ErasingPage() {
  const scope = await requireScope();
  if (!maySomewhere(scope, "erasing.join")) notFound();
  const all = listErasures(scope);
  const waiting = all.filter(({ outcome }) => outcome === null);
  const decided = all.filter(({ outcome }) => outcome !== null);
  return (
    <>
      <Crumbs scope={scope} />
      <h1>Wissen</h1>
      <p className="lead">
        Wat is vastgelegd, blijft staan: ook wat is ingetrokken. Staat er iets dat er niet mag staan, zoals een naam of een
        nummer van een persoon, dan kan de inhoud voorgoed weg. Daar zijn twee mensen voor nodig: één vraagt het, een ander
        bevestigt het, en een van de twee is beheerder.
      </p>
      <p className="space-above">
        <Link className="button" href="/beheer/wissen/nieuw">
          Iets laten wissen
        </Link>
      </p>
      <h2>Wacht op een besluit</h2>
      {waiting.length === 0 ? <p>Er wacht niets.</p> : <Requests label="Wacht op een besluit" requests={waiting} />}
      {decided.length > 0 && (
        <>
          <h2>Afgehandeld</h2>
          <Requests label="Afgehandeld" requests={decided} />
        </>
      )}
    </>
  );
}

const Requests = ({ label, requests }: { label: string; requests: readonly Erasure[] }) => (
  <TableScroll label={label}>
    <table className="stacked">
      <caption className="visually-hidden">{label}, het nieuwste eerst</caption>
      <TableHead columns={["Wat", "Waarom", "Gevraagd", "Stand"]} />
      <tbody>
        {requests.map((request) => (
          <tr key={request.id}>
            <th scope="row">
              <Link href={`/beheer/wissen/${request.id}`}>{called(request.reference)}</Link>
            </th>
            <td data-label="Waarom">{groundNames[request.ground]}</td>
            <td data-label="Gevraagd">
              {longMoment(request.askedAt)}, {request.askedBy}
            </td>
            <td data-label="Stand">{standOf(request)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

function standOf({ outcome, may }: Erasure): string {
  if (outcome !== null) return outcomeNames[outcome];
  return may.decide ? "Wacht op uw besluit" : "Wacht op een ander";
}
