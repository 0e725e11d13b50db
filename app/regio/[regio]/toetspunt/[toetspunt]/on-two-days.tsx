/** How many municipalities have each status, on the day itself and on the other one, drawn as bricks with the number behind them. */
import { Shapes } from "@/app/_wall/wall";
import { longDate } from "@/lib/dutch";
import { label, type Status, terms } from "@/lib/framework/vocabulary";
import type { NodeOnDay } from "@/lib/region/criterion-view";
import { isSettled } from "@/lib/region/settled";
import { drawBrick } from "@/lib/wall/wall";
import type { LoadedCriterion } from "./load";

export function OnTwoDays({ found: { rows, other, loaded } }: { found: LoadedCriterion }) {
  const { asOf, today } = loaded.dates;
  const first = asOf === today ? `Vandaag, ${longDate(asOf)}` : `Op ${longDate(asOf)}`;
  const used = terms("status").filter((status) => rows.some((row) => [row.status, row.later.status].includes(status)));
  return (
    <div className="columns on-two-days">
      <OneDay heading={first} rows={rows} statuses={used} />
      <OneDay
        heading={`Op ${longDate(other)}`}
        rows={rows.map(({ later }) => later)}
        statuses={used}
        note={other > today ? ", als er niets bij komt" : ""}
      />
    </div>
  );
}

interface DayProps {
  heading: string;
  rows: readonly NodeOnDay[];
  statuses: readonly Status[];
  note?: string;
}

function OneDay({ heading, rows, statuses, note = "" }: DayProps) {
  const held = rows.filter(({ status }) => status !== null);
  const settled = held.filter(({ status }) => isSettled(status ?? undefined)).length;
  return (
    <section>
      <h2>{heading}</h2>
      <p>
        <strong className="big-number">
          {settled} van {held.length}
        </strong>{" "}
        op orde{note}
      </p>
      <table className="status-counts">
        <caption className="visually-hidden">Hoeveel gemeenten elke stand hebben</caption>
        <tbody>
          {statuses.map((status) => (
            <StatusCount key={status} status={status} count={rows.filter((row) => row.status === status).length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** So many bricks fit beside each other; more are told by their number alone. */
const MAX_BRICKS = 24;
const brick = { x: 0, y: 0, width: 20, height: 14 };

const StatusCount = ({ status, count }: { status: Status; count: number }) => (
  <tr>
    <th scope="row">{label("status", status)}</th>
    <td aria-hidden="true">
      {Array.from({ length: Math.min(count, MAX_BRICKS) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bricks are all alike
        <svg key={at} className="status-counts__brick" viewBox="0 0 20 14" aria-hidden="true">
          <Shapes shapes={drawBrick(status, brick)} />
        </svg>
      ))}
    </td>
    <td className="number">{count}</td>
  </tr>
);
