/** Each kind of block of the report model on screen, in the same words as on paper. */

import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { StatusTag } from "@/app/_wall/status-tag";
import { Wall } from "@/app/_wall/wall";
import type { Block, Cell, Detail, Table } from "@/lib/report/model/model";

/** `within` is the heading of the section, for a table whose own title other sections have too. */
export function BlockView({ block, within }: { block: Block; within: string }) {
  switch (block.kind) {
    case "heading":
      return <h4>{block.text}</h4>;
    case "paragraph":
      return <p className={block.quiet ? "hint" : "reading"}>{block.text}</p>;
    case "list":
      return (
        <ul className="reading">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "details":
      return <Details details={block.details} />;
    case "walls":
      return <Walls {...block} />;
    case "table":
      return <TableView table={block} within={within} />;
  }
}

export const Details = ({ details }: { details: readonly Detail[] }) => (
  <dl className="report-details">
    {details.map(({ term, description }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{description}</dd>
      </div>
    ))}
  </dl>
);

const Walls = ({ walls, noPlateau2 }: Extract<Block, { kind: "walls" }>) => (
  <ul className="walls">
    {walls.map(({ title, wall, verdict, remark }) => (
      <li key={wall.theme} className="wall-card">
        <p>
          <strong>{title}</strong>
        </p>
        <Wall wall={wall} size="card" {...(noPlateau2 === "" ? {} : { without: noPlateau2 })} />
        <p>
          <strong>{verdict}</strong>
          {remark}
        </p>
      </li>
    ))}
  </ul>
);

const TableView = ({ table: { caption, columns, rows }, within }: { table: Table; within: string }) => (
  <TableScroll label={caption === within ? caption : `${within}: ${caption}`}>
    <table className="stacked">
      <caption className="visually-hidden">{caption}</caption>
      <TableHead columns={columns.map(({ heading }) => heading)} />
      <tbody>
        {rows.map(([first, ...others], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report's rows never move
          <tr key={place}>
            <th scope="row">{first && <CellView cell={first} />}</th>
            {others.map((cell, column) => (
              <td key={columns[column + 1]?.heading} data-label={columns[column + 1]?.heading.replace(/\?$/, "")}>
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

function CellView({ cell: { lines, status, link, wall } }: { cell: Cell }) {
  if (wall !== undefined) return <Wall wall={wall} size="tiny" />;
  if (status !== undefined) return <StatusTag status={status} />;
  return lines.map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a cell's lines never move
    <span key={place} className="report-line">
      {link && place === 0 ? <a href={link}>{line}</a> : line}
    </span>
  ));
}
