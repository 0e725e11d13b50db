/** A table on paper: one table to who listens, however many pages it runs over. */
import { type Styles, Text, View } from "@react-pdf/renderer";
import { wallHeight } from "@/lib/wall/wall";
import type { Cell, Row, Table } from "../model/model";
import { ROW_WALL } from "../model/row-wall";
import { type Run, runsOf } from "../model/table-runs";
import { AROUND, AROUND_DENSE, columnsOf, styles, TEXT_WIDTH, texts } from "./styles";
import { type Meaning, means } from "./tagged/meaning";
import { BrickDrawing, RowWall } from "./wall-drawing";
import { heightOf, staysWhole } from "./whole";

type Style = Styles[string];

/** Any presence will do: no page may end between the header and what follows, so the two stay together. */
const WITH_FIRST_ROWS = 1;

/** A footnote stays with the last row: so much of it, in points. */
const OF_FOOTNOTE = 20;

interface TableViewProps {
  table: Table;
  /** A remark below the table. */
  footnote?: string | undefined;
  within?: Meaning;
}

/** The header row returns on every page the table runs on to. */
export function TableView({ table, footnote, within }: TableViewProps) {
  const { columns, rows, caption, dense = false } = table;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const places = columnsOf(columns.map(({ share }) => (TEXT_WIDTH * share) / total));
  const headerHeight = rowHeight(
    columns.map(({ heading }) => ({ lines: [heading] })),
    places,
  );
  const heights = rows.map((row) => rowHeight(row, places));
  const whole: Meaning = { tag: "Table", summary: caption, within };
  const head: Meaning = { tag: "THead", within: whole };
  const body: Meaning = { tag: "TBody", within: whole };
  const isTogether = (run: Run): boolean =>
    staysWhole(heights.slice(run.from, run.to).reduce((sum, height) => sum + height, headerHeight));
  const drawn = (row: Row, index: number) => {
    const whole = staysWhole(headerHeight + (heights[index] ?? 0));
    const ends = index === rows.length - 1 && footnote !== undefined;
    return <RowView key={index} {...{ row, places, dense, whole, body }} {...(ends && beforeFootnote)} />;
  };
  const [first, ...others] = runsOf(rows.length, isTogether);
  const rowsIn = ({ from, to }: Run) => rows.slice(from, to).map((row, index) => drawn(row, from + index));
  const drawnRun = (run: Run) => (
    <View key={run.from} wrap={!isTogether(run)} {...(footnote !== undefined && run.to === rows.length && beforeFootnote)}>
      {rowsIn(run)}
    </View>
  );
  return (
    <View style={styles.table}>
      <View
        style={styles.header}
        fixed
        wrap={!staysWhole(headerHeight)}
        minPresenceAhead={WITH_FIRST_ROWS}
        {...means({ tag: "TR", within: head })}
      >
        {columns.map(({ heading }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <Text key={index} style={[styles.heading, places[index] ?? {}]} {...means({ tag: "TH", scope: "Column" })}>
            {heading}
          </Text>
        ))}
      </View>
      {first && drawnRun(first)}
      {others.flatMap((run) => (isTogether(run) && run.to - run.from > 1 ? drawnRun(run) : rowsIn(run)))}
      {footnote !== undefined && (
        <Text style={styles.quiet} {...means({ tag: "P", within })}>
          {footnote}
        </Text>
      )}
    </View>
  );
}

const beforeFootnote = { minPresenceAhead: OF_FOOTNOTE };

type Places = ReturnType<typeof columnsOf>;

/** About how tall a row will be: as its tallest cell. */
const rowHeight = (row: Row, places: Places): number =>
  AROUND.height + Math.max(...row.map((cell, column) => cellHeight(cell, places[column]?.width ?? 0)));

function cellHeight({ lines, status, wall }: Cell, width: number): number {
  if (wall !== undefined) return wallHeight(ROW_WALL);
  return status === undefined ? heightOf(lines, texts.cell(width)) : heightOf([lines.join(" ")], texts.statusCell(width));
}

interface RowProps {
  row: Row;
  places: Places;
  dense: boolean;
  whole: boolean;
  body: Meaning;
  minPresenceAhead?: number;
}

const RowView = ({ row, places, dense, whole, body, ...presence }: RowProps) => (
  <View style={styles.row} wrap={!whole} {...presence} {...means({ tag: "TR", within: body })}>
    {row.map((cell, column) => (
      <CellView
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        key={column}
        cell={cell}
        meaning={column === 0 ? { tag: "TH", scope: "Row" } : { tag: "TD" }}
        style={[column === 0 ? styles.rowHeader : styles.cell, places[column] ?? {}]}
        around={dense ? AROUND_DENSE : AROUND}
      />
    ))}
  </View>
);

interface CellProps {
  cell: Cell;
  meaning: Meaning;
  style: Style[];
  around: typeof AROUND;
}

/** Lines are texts of their own: a line feed is in no font, and would bring in one that is not embedded. */
function CellView({ cell, meaning, style, around }: CellProps) {
  const { lines, status, link, wall } = cell;
  if (wall === undefined && status === undefined && link === undefined && lines.length <= 1) {
    return (
      <Text style={[...style, around.above, around.below]} {...means(meaning)}>
        {lines[0] ?? ""}
      </Text>
    );
  }
  return (
    <View style={status === undefined ? style : [...style, styles.withBrick]} {...means(meaning)}>
      <CellContent cell={cell} around={around} />
    </View>
  );
}

function CellContent({ cell: { lines, status, link, wall }, around }: Pick<CellProps, "cell" | "around">) {
  if (wall !== undefined) {
    return <RowWall wall={wall} alternative={lines.join(" ")} style={{ ...around.aboveDrawing, ...around.belowDrawing }} />;
  }
  if (status !== undefined) {
    return (
      <>
        <BrickDrawing status={status} style={{ ...styles.brick, ...around.aboveDrawing }} />
        <Text style={[styles.statusText, around.above, around.below]} {...means({ tag: "P" })}>
          {lines.join(" ")}
        </Text>
      </>
    );
  }
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const leadsTo = index === 0 ? link : undefined;
    const look = [leadsTo ? styles.link : styles.line, index === 0 ? around.above : {}, index === last ? around.below : {}];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
      <Text key={index} style={look} {...means({ tag: "P", link: leadsTo })}>
        {line}
      </Text>
    );
  });
}
