/** The agreements of a region: what all members, or those that it covers, said together that they would keep doing. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { PageLinks } from "@/app/_components/page-links";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { regionPlace } from "@/app/_evidence/place";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { agreementHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { agreementRecords } from "@/db/agreements";
import { oftenInWords } from "@/lib/agreements/label";
import { shortDate } from "@/lib/dutch";
import { PAGE, pageOf } from "@/lib/paged";
import "@/app/_agreements/agreements.css";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Afspraken van de regio" };

export default async function RegionalAgreementsPage({ params, searchParams }: Props) {
  const { scope, owner, name, base, writable } = await regionPlace((await params).regio);
  const recorded = orNotFound(agreementRecords.list(scope, owner)).filter(({ state }) => state === "recorded");
  const query = await searchParams;
  const page = pageOf(recorded, one(query, PAGE));
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Afspraken" }]} />
      <div className="page-head">
        <div>
          <h1>Afspraken van de regio</h1>
          <p className="lead">Zij staan ook bij elke gemeente voor wie zij gelden, en worden daar per gemeente bijgehouden.</p>
        </div>
        {writable && (
          <Link className="button button--primary" href={`${base}/afspraken/nieuw`}>
            Afspraak toevoegen
          </Link>
        )}
      </div>
      {one(query, "ingetrokken") && (
        <Notice tone="good" live>
          De afspraak is ingetrokken.
        </Notice>
      )}
      {recorded.length > 0 && (
        <p>
          <Link href={`${base}/normen`}>Hoeveel gemeenten komen ze na?</Link>
        </p>
      )}
      {recorded.length === 0 && <p className="panel">De regio legde nog geen afspraken vast.</p>}
      {recorded.length > 0 && (
        <TableScroll label="Afspraken van de regio">
          <table className="stacked">
            <TableHead columns={["Afspraak", "Hoe vaak", "Wie", "Vanaf", "Tot en met"]} />
            <tbody>
              {page.rows.map(({ item }) => (
                <tr key={item.id}>
                  <th scope="row">
                    <Link href={agreementHref(owner, item.id)}>{item.title}</Link>
                  </th>
                  <td data-label="Hoe vaak">{oftenInWords(item.keeps)}</td>
                  <td data-label="Wie">{item.responsible ?? "–"}</td>
                  <td data-label="Vanaf">{shortDate(item.from)}</td>
                  <td data-label="Tot en met">{item.until ? shortDate(item.until) : "–"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <PageLinks page={page} href={`${base}/afspraken`} />
    </>
  );
}
