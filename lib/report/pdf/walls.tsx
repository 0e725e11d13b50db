/** The walls side by side on paper, each with its verdict, and below them what the bricks mean. */
import { type Styles, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Block, WallCard } from "../model/model";
import { CARD_GAP, CARD_PADDING, columnsOf, styles, TEXT_WIDTH, texts } from "./styles";
import { type Meaning, means } from "./tagged/meaning";
import { BrickDrawing, WallDrawing } from "./wall-drawing";
import { heightOf, staysWhole } from "./whole";

type WallsBlock = Extract<Block, { kind: "walls" }>;

/**
 * Titles, walls and verdicts are drawn as three rows, so that walls stand on one line however long a title is. They are read
 * as a list, wall by wall.
 */
export function Walls({ walls, legend, noPlateau2, within }: WallsBlock & { within?: Meaning }) {
  const cardWidth = (TEXT_WIDTH - (walls.length - 1) * CARD_GAP) / walls.length;
  const width = cardWidth - 2 * CARD_PADDING - 3;
  const places = columnsOf(
    walls.map(() => cardWidth),
    CARD_GAP,
  );
  const list: Meaning = { tag: "L", within };
  const bodies = walls.map((): Meaning => ({ tag: "LBody", within: { tag: "LI", within: list } }));
  const across = (style: Styles[string], content: (card: WallCard, body: Meaning | undefined) => ReactNode) => (
    <View style={styles.cards}>
      {walls.map((card, index) => (
        <View key={card.wall.theme} style={[style, places[index] ?? {}]}>
          {content(card, bodies[index])}
        </View>
      ))}
    </View>
  );
  return (
    <View style={styles.walls} wrap={!staysWhole(Math.max(...walls.map((card) => cardHeight(card, width))))}>
      {across(styles.cardTop, ({ title }, body) => (
        <Text style={styles.cardTitle} {...means({ tag: "P", within: body })}>
          {title}
        </Text>
      ))}
      {across(styles.cardWall, ({ wall, alternative }, body) => (
        <View>
          <WallDrawing wall={wall} width={width} meaning={{ tag: "Figure", alt: alternative, within: body }} />
          {wall.plateau2.length === 0 && noPlateau2 !== "" && (
            <Text style={styles.noPlateau2} {...means({ tag: "P", within: body })}>
              {noPlateau2}
            </Text>
          )}
        </View>
      ))}
      {across(styles.cardBottom, ({ verdict, remark }, body) => (
        <View>
          <Text style={styles.verdict} {...means({ tag: "P", within: body })}>
            {verdict}
          </Text>
          <Text style={styles.remark} {...means({ tag: "P", within: body })}>
            {remark}
          </Text>
        </View>
      ))}
      <Legend entries={legend} within={within} />
    </View>
  );
}

/** About how tall the texts of a card are; walls and what they mean take a quarter of a page besides. */
const cardHeight = ({ title, verdict, remark }: WallCard, width: number): number =>
  heightOf([title, verdict], texts.card(width)) + heightOf([remark], texts.remark(width));

function Legend({ entries, within }: { entries: WallsBlock["legend"]; within?: Meaning }) {
  const list: Meaning = { tag: "L", within };
  return (
    <View style={styles.legend}>
      {entries.map(({ status, label }) => (
        <View key={status} style={styles.legendEntry} {...means({ tag: "LI", within: list })}>
          <BrickDrawing status={status} />
          <Text style={styles.legendText} {...means({ tag: "LBody" })}>
            {label}
          </Text>
        </View>
      ))}
    </View>
  );
}
