/** Somebody leaves who works for the region: what waits, what ends, how it stands, and where the successor begins. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { PaperLinks } from "@/app/_components/paper-links";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { agreementHref, inboxHref, itemHref, regionHref } from "@/app/links";
import { ofRegion } from "@/lib/access";
import { type Desk, desks, firstSteps, type HandoverRow, type HandoverTable, regionTables } from "@/lib/handover/region-tables";
import { loadRegionHandover } from "./load";

interface Props {
  params: Promise<{ regio: string }>;
}

export const metadata: Metadata = { title: "Overdracht" };

export default async function RegionHandoverPage({ params }: Props) {
  const { region, handover } = await loadRegionHandover((await params).regio);
  const base = regionHref(region.id);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: base }, { text: "Overdracht" }]} />
      <h1>Overdracht</h1>
      <p className="lead">
        Vertrekt er iemand bij de regio? Hier staat wat er wacht, wat er eindigt, en waar de opvolger begint.
      </p>
      <PaperLinks href={(als) => `${base}/overdracht/bestand?als=${als}`} today={handover.today} />
      {regionTables(handover).map((table) => (
        <Part key={table.id} table={table} region={region.id} />
      ))}
      <section>
        <h2>Waar de opvolger begint</h2>
        <ol>
          {firstSteps.map(({ desk, text }) => (
            <li key={text}>
              {text} {desk && <DeskLink desk={desk} region={region.id} />}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

const Part = ({ table: { heading, columns, rows, none, desk }, region }: { table: HandoverTable; region: string }) => (
  <section>
    <h2>{heading}</h2>
    {rows.length === 0 && <p>{none}</p>}
    {rows.length > 0 && (
      <TableScroll label={heading}>
        <table className="stacked">
          <TableHead columns={columns} />
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} columns={columns} region={region} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    )}
    <p>
      Ga naar: <DeskLink desk={desk} region={region} />
    </p>
  </section>
);

interface LineProps extends Pick<HandoverTable, "columns"> {
  row: HandoverRow;
  region: string;
}

function Line({ row: { cells, about }, columns, region }: LineProps) {
  const [what = "", ...others] = cells;
  const href = about && (about.kind === "agreement" ? agreementHref : itemHref)(ofRegion(region), about.id);
  return (
    <tr>
      <th scope="row">{href ? <Link href={href}>{what}</Link> : what}</th>
      {others.map((text, at) => (
        <td key={columns[at + 1]} data-label={columns[at + 1]} className={isDay(columns[at + 1]) ? "nowrap" : undefined}>
          {text}
        </td>
      ))}
    </tr>
  );
}

/** Whether a column has days alone: these stay whole. */
const isDay = (column: string | undefined): boolean => column === "Sinds" || column === "Wanneer";

const DeskLink = ({ desk, region }: { desk: Desk; region: string }) => <Link href={hrefOf[desk](region)}>{desks[desk]}</Link>;

const hrefOf: Readonly<Record<Desk, (region: string) => string>> = {
  inbox: (region) => inboxHref(ofRegion(region)),
  endings: (region) => `${regionHref(region)}/eindigt`,
  agreements: (region) => `${regionHref(region)}/afspraken`,
  evidence: (region) => `${regionHref(region)}/bewijs`,
  overview: regionHref,
};
