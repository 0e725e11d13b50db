/** The reports that the college adopted, newest first, with their files and the way to lay two side by side. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import type { AdoptedReport } from "@/db/report/adopted";
import { longDate } from "@/lib/dutch";

interface Props {
  reports: readonly AdoptedReport[];
  /** The address of the report page. */
  base: string;
}

export function AdoptedList({ reports, base }: Props) {
  if (reports.length === 0) {
    return (
      <p>
        Er is nog geen rapport vastgesteld. Heeft het college besloten? Leg dat dan vast: het rapport blijft daarna altijd zoals
        het was, en de raad kan nagaan of een papier het echte is.
      </p>
    );
  }
  const [newest, second] = reports;
  return (
    <>
      <TableScroll label="Tabel met vastgestelde rapporten">
        <table className="stacked">
          <caption className="visually-hidden">Vastgestelde rapporten</caption>
          <TableHead columns={["Vastgesteld", "Stand op", "Code", "Bestanden"]} />
          <tbody>
            {reports.map(({ code, adoptedOn, asOf }) => (
              <tr key={code}>
                <th scope="row">{longDate(adoptedOn)}</th>
                <td data-label="Stand op">{longDate(asOf)}</td>
                <td data-label="Code">
                  <span className="report-code">{code}</span>
                </td>
                <td data-label="Bestanden">
                  <a href={`${base}/vastgesteld/${code}/openbaar`}>
                    Openbaar (PDF)<span className="visually-hidden"> van {longDate(adoptedOn)}</span>
                  </a>
                  {" · "}
                  <a href={`${base}/vastgesteld/${code}/intern`}>
                    Intern (PDF)<span className="visually-hidden"> van {longDate(adoptedOn)}</span>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {newest && second && (
        <p>
          <Link href={`${base}/vergelijken?eerst=${second.code}&daarna=${newest.code}`}>
            Twee rapporten naast elkaar leggen
          </Link>
        </p>
      )}
      <p>
        <Link href="/controleren">Nagaan of een papier of bestand het vastgestelde rapport is</Link>
      </p>
    </>
  );
}
