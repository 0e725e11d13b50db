/** Each kind of block of the report model on paper. The element tree is kept flat: layout takes most of the time. */
import { Link, type Styles, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Block, Cell, Detail, Row, Table, WallCard } from "../model";
import { CARD_GAP, CARD_PADDING, styles, TEXT_WIDTH } from "./styles";
import { BrickDrawing, WallDrawing } from "./wall-drawing";

type Style = Styles[string];

/**
 * A heading keeps at least this much of what follows on its page, in points: two lines and what comes after them, or how a
 * table begins. Not more: where short parts follow each other these stretches would join and move as one.
 */
const AFTER_HEADING = 40;

/** react-pdf takes a bookmark on every element, but its types know of it on pages only. */
const outline = (title: string): object => ({ bookmark: { title, fit: true } });

export const Heading2 = ({ text }: { text: string }) => (
  <View minPresenceAhead={AFTER_HEADING} {...outline(text)}>
    <Text style={styles.heading2}>{text}</Text>
  </View>
);

export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return (
        <Text style={styles.heading3} minPresenceAhead={AFTER_HEADING}>
          {block.text}
        </Text>
      );
    case "paragraph":
      return <Text style={block.quiet ? styles.quiet : styles.paragraph}>{block.text}</Text>;
    case "list":
      return block.items.map((item) => (
        <View key={item} style={styles.item} wrap={false}>
          <Text style={styles.bullet}>•</Text>
          <Text style={styles.itemText}>{item}</Text>
        </View>
      ));
    case "details":
      return <Details details={block.details} />;
    case "walls":
      return <Walls {...block} />;
    case "table":
      return <TableView table={block} />;
  }
}

export const Details = ({ details }: { details: readonly Detail[] }) => (
  <View style={styles.details}>
    {details.map(({ term, description }) => (
      <View key={term} style={styles.detail} wrap={false}>
        <Text style={styles.term}>{term}</Text>
        <Text style={styles.description}>{description}</Text>
      </View>
    ))}
  </View>
);

/** Titles, walls and verdicts are three rows, so that walls stand on one line however long a title is. */
function Walls({ walls, legend, noPlateau2 }: Extract<Block, { kind: "walls" }>) {
  const width = (TEXT_WIDTH - (walls.length - 1) * CARD_GAP) / walls.length - 2 * CARD_PADDING - 3;
  const across = (style: Style, content: (card: WallCard) => ReactNode) => (
    <View style={styles.cards}>
      {walls.map((card) => (
        <View key={card.wall.theme} style={style}>
          {content(card)}
        </View>
      ))}
    </View>
  );
  return (
    <View style={styles.walls} wrap={false}>
      {across(styles.cardTop, ({ title }) => (
        <Text style={styles.cardTitle}>{title}</Text>
      ))}
      {across(styles.cardWall, ({ wall }) => (
        <View>
          <WallDrawing wall={wall} width={width} />
          {wall.plateau2.length === 0 && <Text style={styles.noPlateau2}>{noPlateau2}</Text>}
        </View>
      ))}
      {across(styles.cardBottom, ({ verdict, remark }) => (
        <View>
          <Text style={styles.verdict}>{verdict}</Text>
          <Text style={styles.remark}>{remark}</Text>
        </View>
      ))}
      <View style={styles.legend}>
        {legend.map(({ status, label }) => (
          <View key={status} style={styles.legendEntry}>
            <BrickDrawing status={status} />
            <Text style={styles.legendText}>{label}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}

/** Any presence will do: no page may end between the header and what follows, so the two stay together. */
const WITH_FIRST_ROWS = 1;

/** So many rows stand under the first header on its page, unless they are long. */
const FIRST_ROWS = 2;

/** The header row returns on every page the table runs on to. */
function TableView({ table: { columns, rows, dense = false } }: { table: Table }) {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => ({ width: (TEXT_WIDTH * share) / total }));
  const first = rows.slice(0, FIRST_ROWS);
  const drawn = (row: Row, index: number) => <RowView key={index} row={row} widths={widths} dense={dense} />;
  return (
    <View style={styles.table}>
      <View style={styles.header} fixed minPresenceAhead={WITH_FIRST_ROWS}>
        {columns.map(({ heading }, index) => (
          <Text key={heading} style={[styles.heading, widths[index] ?? {}]}>
            {heading}
          </Text>
        ))}
      </View>
      <View wrap={isLong({ lines: first.flat().flatMap(({ lines }) => lines) })}>{first.map(drawn)}</View>
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
}

const RowView = ({ row, widths, dense }: RowProps) => (
  <View style={styles.row} wrap={row.some(isLong)}>
    {row.map((cell, column) => (
      <CellView
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        key={column}
        cell={cell}
        style={[column === 0 ? styles.rowHeader : styles.cell, dense ? styles.dense : {}, widths[column] ?? {}]}
      />
    ))}
  </View>
);

/** Lines are texts of their own: a line feed is in no font, and would bring in one that is not embedded. */
function CellView({ cell: { lines, status, link }, style }: { cell: Cell; style: Style[] }) {
  if (status !== undefined) {
    return (
      <View style={[...style, styles.withBrick]}>
        <BrickDrawing status={status} />
        <Text style={styles.statusText}>{lines.join(" ")}</Text>
      </View>
    );
  }
  if (lines.length === 1) return <Text style={style}>{lines[0]}</Text>;
  return (
    <View style={style}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <Text key={index} style={styles.line}>
          {link && index === 0 ? <Link src={link}>{line}</Link> : line}
        </Text>
      ))}
    </View>
  );
}
