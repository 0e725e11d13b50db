/** The register as a table: what it is, what it counts for, and until when. */
import Link from "next/link";
import { TableScroll } from "@/app/_components/table-scroll";
import { type RegisterRow, stateNames } from "@/lib/assessment/register";
import { capitalised, longDate } from "@/lib/dutch";
import { describeEvidence } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";
import { label } from "@/lib/framework/vocabulary";

interface Props {
  rows: readonly RegisterRow[];
  base: string;
  writable: boolean;
  regionName: (id: string | undefined) => string;
  /** Whether a region's evidence is marked, and can be adopted or excepted. */
  mark: boolean;
}

export function RegisterTable({ rows, base, writable, regionName, mark }: Props) {
  return (
    <TableScroll label="Bewijs">
      <table className="register">
        <thead>
          <tr>
            <th scope="col">Bewijs</th>
            <th scope="col">Soort</th>
            <th scope="col">Telt voor</th>
            <th scope="col">Stand</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, state, criteria, until }) => {
            const { title, detail } = describeEvidence(item);
            return (
              <tr key={item.id}>
                <th scope="row">
                  <Link href={`${base}/bewijs/${encodeURIComponent(item.id)}`}>{title}</Link>
                  {mark && item.owner === "region" && <span className="tag">van {regionName(item.region)}</span>}
                  <span className="muted register__detail">{detail}</span>
                  {mark && writable && item.owner === "region" && <RegionalSteps item={item} base={base} />}
                </th>
                <td>{capitalised(label("type", item.type))}</td>
                <td>{criteria.length > 0 ? criteria.join(", ") : "–"}</td>
                <td>
                  {stateNames[state]}
                  {until && <span className="muted register__detail">tot {longDate(until)}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** What a municipality can do with a region's evidence. */
export const RegionalSteps = ({ item, base }: { item: Evidence; base: string }) => (
  <span className="row register__steps">
    {item.type === "document" && (
      <Link href={`${base}/bewijs/nieuw?soort=document&neemt-over=${encodeURIComponent(item.id)}`}>Overnemen</Link>
    )}
    <Link href={`${base}/bewijs/${encodeURIComponent(item.id)}/uitzondering`}>Uitzondering maken</Link>
  </span>
);
