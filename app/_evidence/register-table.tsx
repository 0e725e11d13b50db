/** The register as a table: what it is, what it counts for, and until when. */
import { Link } from "@/app/_components/link";
import { SortHeader } from "@/app/_components/sort-header";
import { TableScroll } from "@/app/_components/table-scroll";
import { fromInWords, type RegisterFilter, type RegisterRow, type sortOrders, stateNames } from "@/lib/assessment/register";
import { plus } from "@/lib/calendar";
import { capitalised, longDate, plural } from "@/lib/dutch";
import { detailUnderTitle, titleAndDay } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";
import { aheadInWords } from "@/lib/evidence/still-to-come";
import { label } from "@/lib/framework/vocabulary";
import { registerQuery } from "./register-rows";

interface Props {
  rows: readonly RegisterRow[];
  /** What the register is narrowed to and sorted by. */
  filter: RegisterFilter;
  base: string;
  writable: boolean;
  regionName: (id: string | undefined) => string;
  /** Whether a region's evidence is marked, and can be adopted or excepted. */
  mark: boolean;
  /** The ids of the region's documents that are adopted already. */
  adopted: ReadonlySet<string>;
}

export function RegisterTable({ rows, filter, base, writable, regionName, mark, adopted }: Props) {
  return (
    <TableScroll label="Bewijs">
      <table className="register stacked">
        <thead>
          <tr>
            <SortHeader text="Bewijs" {...sorting(base, filter, "titel")} />
            <SortHeader text="Soort" {...sorting(base, filter, "soort")} />
            <th scope="col">Telt voor</th>
            <SortHeader text="Stand" {...sorting(base, filter, "tot")} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, state, criteria, until, lastDayAhead, reach }) => {
            return (
              <tr key={item.id}>
                <th scope="row">
                  <Link href={rowHref(base, item.id, state)}>{item.title}</Link>
                  {mark && item.owner === "region" && <span className="tag">van {regionName(item.region)}</span>}
                  <span className="muted register__detail">{detailUnderTitle(item)}</span>
                  {mark && writable && item.owner === "region" && (
                    <RegionalSteps item={item} base={base} adopted={adopted.has(item.id)} />
                  )}
                </th>
                <td data-label="Soort">{capitalised(label("type", item.type))}</td>
                <td data-label="Telt voor">{criteria.length > 0 ? criteria.join(", ") : "–"}</td>
                <td data-label="Stand">
                  {standOf(item, state)}
                  {state === "upcoming" && <span className="muted register__detail">{fromInWords(item)}</span>}
                  {reach && reach.counting > 0 && (
                    <span className="muted register__detail">
                      bij {reach.counting} van {plural(reach.of, "gemeente", "gemeenten")}
                    </span>
                  )}
                  {lastDayAhead && <span className="muted register__detail">{aheadInWords(lastDayAhead)}</span>}
                  {until && <span className="muted register__detail">tot en met {longDate(plus(until, "-P1D"))}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** What nobody confirmed yet has no page of its own: it stands with who was asked. */
const rowHref = (base: string, id: string, state: RegisterRow["state"]): string =>
  state === "unconfirmed"
    ? `${base}/bewijs/uitnodigingen#${encodeURIComponent(id)}`
    : `${base}/bewijs/${encodeURIComponent(id)}`;

/** The same rows by another column, which keeps the filter. */
const sorting = (base: string, filter: RegisterFilter, order: keyof typeof sortOrders) => ({
  href: `${base}/bewijs?${new URLSearchParams(registerQuery({ ...filter, order }))}`,
  sorted: filter.order === order,
});

/** An adopting document counts for no criterion itself: it makes the region's document count. */
const standOf = (item: Evidence, state: RegisterRow["state"]): string =>
  state === "idle" && item.type === "document" && item.adopts ? "neemt een document van de regio over" : stateNames[state];

/** The ids of the region's documents that one of these items adopts. */
export const adoptedIn = (items: readonly Evidence[]): Set<string> =>
  new Set(items.flatMap((item) => (item.type === "document" && item.adopts ? item.adopts : [])));

/** What a municipality can do with a region's evidence; what it adopted already it need not adopt again. */
export function RegionalSteps({ item, base, adopted }: { item: Evidence; base: string; adopted: boolean }) {
  const about = <span className="visually-hidden"> ({titleAndDay(item)})</span>;
  return (
    <span className="row register__steps">
      {item.type === "document" && !adopted && (
        <Link href={`${base}/bewijs/nieuw?soort=document&neemt-over=${encodeURIComponent(item.id)}`}>Overnemen{about}</Link>
      )}
      <Link href={`${base}/bewijs/${encodeURIComponent(item.id)}/uitzondering`}>Uitzondering maken{about}</Link>
    </span>
  );
}
