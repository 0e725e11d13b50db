/** Municipalities beside each other for who sees their walls alone: theme by theme, with the blocks in which they differ. */
import { TableHead } from "@/app/_components/table-head";
import { Legend } from "@/app/_wall/legend";
import { StatusTag } from "@/app/_wall/status-tag";
import { Wall } from "@/app/_wall/wall";
import { plural } from "@/lib/dutch";
import { wallsFrom } from "@/lib/region/bricks";
import type { MemberRow, ThemeShape } from "@/lib/region/member-row";
import { bricksOfRow } from "@/lib/region/wire";

interface Props {
  rows: readonly MemberRow[];
  shapes: readonly ThemeShape[];
}

export function SharedComparison({ rows, shapes }: Props) {
  const walls = rows.map((row) => wallsFrom(bricksOfRow(row), shapes));
  return (
    <>
      <p className="reading">U ziet de muren; wat gemeenten vastleggen, is voor henzelf en de ketenregisseur.</p>
      <table className="stacked compare-walls">
        <Head rows={rows} first="Thema" />
        <tbody>
          {shapes.map(({ number, title }, theme) => (
            <tr key={number}>
              <th scope="row">
                {number}. {title}
              </th>
              {rows.map(({ code, name, plateaus }, at) => {
                const wall = walls[at]?.[theme];
                const plateau = plateaus[theme] ?? 0;
                return (
                  <td key={code} data-label={name}>
                    {wall && <Wall wall={wall} size="header" />}
                    {plateau === 0 ? "nog geen plateau 1" : `plateau ${plateau}`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
      <Differing rows={rows} shapes={shapes} />
    </>
  );
}

function Differing({ rows, shapes }: Props) {
  const blocks = shapes.flatMap(({ blocks: own }, theme) =>
    own.map((block, at) => ({ block, statuses: rows.map(({ statuses }) => statuses[theme]?.[at] ?? "open") })),
  );
  const differing = blocks.filter(({ statuses }) => new Set(statuses).size > 1);
  return (
    <section>
      <h2>Waarin zij verschillen</h2>
      <p>
        Op {differing.length} van de {plural(blocks.length, "bouwsteen", "bouwstenen")} staan deze gemeenten verschillend.
      </p>
      {differing.length > 0 && (
        <table className="stacked compare-table">
          <caption className="visually-hidden">Bouwstenen waarop de gemeenten verschillen</caption>
          <Head rows={rows} first="Bouwsteen" />
          <tbody>
            {differing.map(({ block, statuses }) => (
              <tr key={block.id}>
                <th scope="row">
                  <small className="muted">{block.id}</small> {block.title}
                </th>
                {rows.map(({ code, name }, at) => (
                  <td key={code} data-label={name}>
                    <StatusTag status={statuses[at] ?? "open"} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const Head = ({ rows, first }: { rows: readonly MemberRow[]; first: string }) => (
  <TableHead columns={[first, ...rows.map(({ name }) => name)]} />
);
