/** The header of a table. */

/** A column's heading; `number` stands to the right, above figures. */
export type Column = string | { number: string };

/** One row of headings in the order of the columns; what is false is left out. */
export const TableHead = ({ columns }: { columns: readonly (Column | false)[] }) => (
  <thead>
    <tr>
      {columns.filter(isShown).map((column, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and two may be called the same
        <th key={index} scope="col" className={typeof column === "string" ? undefined : "number"}>
          {typeof column === "string" ? column : column.number}
        </th>
      ))}
    </tr>
  </thead>
);

const isShown = (column: Column | false): column is Column => column !== false;
