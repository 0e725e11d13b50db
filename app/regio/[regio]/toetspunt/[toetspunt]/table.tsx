/** The municipalities of a criterion view: status, why, the last time, until when, and the status on the other day. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { asOfQuery } from "@/app/_server/load/as-of";
import { StatusTag } from "@/app/_wall/status-tag";
import { blockHref } from "@/app/block-href";
import { municipalityHref } from "@/app/links";
import { type IsoDate, plus } from "@/lib/calendar";
import { longDate, shortDate } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import type { Status } from "@/lib/framework/vocabulary";
import type { CriterionRow } from "@/lib/region/criterion-view";
import { isSettled } from "@/lib/region/settled";
import type { LoadedCriterion } from "./load";

export function CriterionTable({ found }: { found: LoadedCriterion }) {
  const { shown, subject, other, loaded } = found;
  const { asOf } = loaded.dates;
  const onDay = asOfQuery(loaded.dates);
  const href = (code: string): string =>
    subject.block === null ? `${municipalityHref(code)}/afspraken` : blockHref(code, currentFramework, subject.block, onDay);
  const yearly = shown.some(({ inYear }) => inYear !== null);
  return (
    <TableScroll label="Gemeenten bij dit toetspunt">
      <table className="stacked criterion-table">
        <TableHead
          columns={["Gemeente", "Stand", "Waarom", "Laatste keer", "Telt tot en met", `Op ${longDate(other)}`, "Bijgewerkt"]}
        />
        <tbody>
          {shown.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                <Link href={href(row.code)}>{row.name}</Link>
              </th>
              <td data-label="Stand">
                <Tag status={row.status} />
              </td>
              <td data-label="Waarom" className="criterion-table__why">
                {row.why || "–"}
                {yearly && (
                  <span className="muted criterion-table__detail">
                    in {asOf.slice(0, 4)}: {row.inYear ?? 0} keer; in twaalf maanden: {row.inTwelveMonths ?? 0} keer
                  </span>
                )}
              </td>
              <td data-label="Laatste keer" className="nowrap-wide">
                {row.lastDay === null ? "–" : shortDate(row.lastDay)}
              </td>
              <td data-label="Telt tot en met" className="nowrap-wide">
                <Through row={row} asOf={asOf} />
              </td>
              <td data-label={`Op ${shortDate(other)}`}>
                <Later row={row} />
              </td>
              <td data-label="Bijgewerkt" className="nowrap-wide">
                {row.changedOn === null ? "nooit" : shortDate(row.changedOn)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const Tag = ({ status }: { status: Status | null }) =>
  status === null ? <span className="muted">geldt niet</span> : <StatusTag status={status} />;

/** What ends within three months stands out; what is settled without an end says so. */
function Through({ row: { status, through }, asOf }: { row: CriterionRow; asOf: IsoDate }) {
  if (through === null) return isSettled(status ?? undefined) ? "geen einddatum" : "–";
  const text = shortDate(through);
  return through <= plus(asOf, "P3M") ? <strong>{text}</strong> : text;
}

function Later({ row: { status, later } }: { row: CriterionRow }) {
  if (later.status === status) return <span className="muted">blijft zo</span>;
  return (
    <>
      <Tag status={later.status} />
      <span className="muted criterion-table__detail">{later.why}</span>
    </>
  );
}
