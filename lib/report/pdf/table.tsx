/** A table on paper: one table to who listens, however many pages it runs over. */
import { type Styles, Text, View } from "@react-pdf/renderer";
import type { Cell, Row, Table } from "../model/model";
import { styles, TEXT_WIDTH } from "./styles";
import { type Meaning, means } from "./tagged/meaning";
import { BrickDrawing, RowWall } from "./wall-drawing";

type Style = Styles[string];

/** Any presence will do: no page may end between the header and what follows, so the two stay together. */
const WITH_FIRST_ROWS = 1;

/** So many rows stand under the first header on its page, unless they are long. */
const FIRST_ROWS = 2;

/** The header row returns on every page the table runs on to. */
export function TableView({ table, within }: { table: Table; within?: Meaning }) {
  const { columns, rows, caption, dense = false } = table;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => ({ width: (TEXT_WIDTH * share) / total }));
  const whole: Meaning = { tag: "Table", summary: caption, within };
  const head: Meaning = { tag: "THead", within: whole };
  const body: Meaning = { tag: "TBody", within: whole };
  const first = rows.slice(0, FIRST_ROWS);
  const drawn = (row: Row, index: number) => <RowView key={index} row={row} widths={widths} dense={dense} body={body} />;
  return (
    <View style={styles.table}>
      <View style={styles.header} fixed minPresenceAhead={WITH_FIRST_ROWS} {...means({ tag: "TR", within: head })}>
        {columns.map(({ heading }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <Text key={index} style={[styles.heading, widths[index] ?? {}]} {...means({ tag: "TH", scope: "Column" })}>
            {heading}
          </Text>
        ))}
      </View>
      <View wrap={isLong({ lines: first.flat().flatMap(({ lines, wall }) => (wall ? [] : lines)) })}>{first.map(drawn)}</View>
      {rows.slice(FIRST_ROWS).map(drawn)}
    </View>
  );
}

/** A row with more characters than this in one cell may be split, lest it be taller than a page. */
const LONGEST_WHOLE = 1200;

const isLong = ({ lines }: Cell): boolean => lines.reduce((sum, { length }) => sum + length, 0) > LONGEST_WHOLE;

interface RowProps {
  row: Row;
  widths: readonly Style[];
  dense: boolean;
  body: Meaning;
}

const RowView = ({ row, widths, dense, body }: RowProps) => (
  <View style={styles.row} wrap={row.some(isLong)} {...means({ tag: "TR", within: body })}>
    {row.map((cell, column) => (
      <CellView
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        key={column}
        cell={cell}
        meaning={column === 0 ? { tag: "TH", scope: "Row" } : { tag: "TD" }}
        style={[column === 0 ? styles.rowHeader : styles.cell, dense ? styles.dense : {}, widths[column] ?? {}]}
      />
    ))}
  </View>
);

/** Lines are texts of their own: a line feed is in no font, and would bring in one that is not embedded. */
function CellView({ cell: { lines, status, link, wall }, meaning, style }: { cell: Cell; meaning: Meaning; style: Style[] }) {
  if (wall !== undefined) {
    return (
      <View style={style} {...means(meaning)}>
        <RowWall wall={wall} alternative={lines.join(" ")} />
      </View>
    );
  }
  if (status !== undefined) {
    return (
      <View style={[...style, styles.withBrick]} {...means(meaning)}>
        <BrickDrawing status={status} />
        <Text style={styles.statusText} {...means({ tag: "P" })}>
          {lines.join(" ")}
        </Text>
      </View>
    );
  }
  if (lines.length === 1 && link === undefined) {
    return (
      <Text style={style} {...means(meaning)}>
        {lines[0]}
      </Text>
    );
  }
  return (
    <View style={style} {...means(meaning)}>
      {lines.map((line, index) => {
        const leadsTo = index === 0 ? link : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          <Text key={index} style={leadsTo ? styles.link : styles.line} {...means({ tag: "P", link: leadsTo })}>
            {line}
          </Text>
        );
      })}
    </View>
  );
}
