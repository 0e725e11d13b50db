/**
 * Each kind of block of the report model on paper. The element tree is kept flat, for layout takes most of the time; what
 * belongs together is told by `within`. A new kind of block: a component here or in a file of its own, and a case below.
 */
import { type Styles, Text, View } from "@react-pdf/renderer";
import type { Block, Detail } from "../model/model";
import { listRunsOf } from "../model/table-runs";
import { styles, texts } from "./styles";
import { TableView } from "./table";
import { type Meaning, means } from "./tagged/meaning";
import { Walls } from "./walls";
import { heightOf, staysWhole } from "./whole";

/**
 * A heading keeps at least this much of what follows on its page, in points: two lines, or how a
 * table begins. Not more: where short parts follow each other these stretches would join and move as one.
 */
const AFTER_HEADING = 28;

/** A short list stays whole on a page, with the line that leads to it. */
const isShort = (items: readonly string[]): boolean => staysWhole(heightOf(items, texts.item));

/** Whether a paragraph leads to a list or table, and stays with how that begins; a long one may part from it. */
const leads = ({ text }: { text: string }, after: Block | undefined): boolean =>
  (after?.kind === "list" || after?.kind === "table") && staysWhole(heightOf([text], texts.paragraph));

interface Within {
  /** The section, or what else it belongs to; without it, to the document. */
  within?: Meaning;
}

export const Heading2 = ({ text, within }: Within & { text: string }) => (
  <Text style={styles.heading2} minPresenceAhead={AFTER_HEADING} {...means({ tag: "H2", within })}>
    {text}
  </Text>
);

interface Neighbours {
  before?: Block | undefined;
  after?: Block | undefined;
}

export function BlockView({ block, within, before, after }: Within & Neighbours & { block: Block }) {
  switch (block.kind) {
    case "heading":
      return (
        <Text style={styles.heading3} minPresenceAhead={AFTER_HEADING} {...means({ tag: "H3", within })}>
          {block.text}
        </Text>
      );
    case "paragraph":
      return isFootnote(block, before) ? null : <Paragraph paragraph={block} {...{ within, before, after }} />;
    case "list":
      return <List items={block.items} within={within} />;
    case "details":
      return <Details details={block.details} within={within} />;
    case "walls":
      return <Walls {...block} within={within} />;
    case "table":
      return <TableView table={block} footnote={isFootnote(after, block) ? after.text : undefined} within={within} />;
  }
}

type ParagraphBlock = Extract<Block, { kind: "paragraph" }>;

/** A remark below a table, which is drawn with it. */
const isFootnote = (block: Block | undefined, before: Block | undefined): block is ParagraphBlock =>
  block?.kind === "paragraph" && block.quiet === true && before?.kind === "table";

const lookAfter = (before: Block | undefined) =>
  before?.kind === "table" ? styles.afterTable : before?.kind === "list" ? styles.afterList : styles.paragraph;

/** A paragraph that follows a table or list stands apart from it, for neither has a margin below. */
const Paragraph = ({ paragraph, within, before, after }: Within & Neighbours & { paragraph: ParagraphBlock }) => (
  <Text
    style={paragraph.quiet ? styles.quiet : lookAfter(before)}
    {...(leads(paragraph, after) ? { minPresenceAhead: AFTER_HEADING } : {})}
    {...means({ tag: "P", within })}
  >
    {paragraph.text}
  </Text>
);

function List({ items, within }: Within & { items: readonly string[] }) {
  const list: Meaning = { tag: "L", bullets: true, within };
  const drawn = items.map((item) => (
    <View key={item} style={styles.item} wrap={!isShort([item])} {...means({ tag: "LI", within: list })}>
      <Text style={styles.bullet} {...means({ tag: "Lbl" })}>
        •
      </Text>
      <Text style={styles.itemText} {...means({ tag: "LBody" })}>
        {item}
      </Text>
    </View>
  ));
  return listRunsOf(items.length).map(({ from, to }) =>
    to - from > 1 && isShort(items.slice(from, to)) ? (
      <View key={from} wrap={false}>
        {drawn.slice(from, to)}
      </View>
    ) : (
      drawn.slice(from, to)
    ),
  );
}

interface DetailsProps extends Within {
  details: readonly Detail[];
}

/** PDF has no list of terms: each term is the label of its item. */
export function Details({ details, within }: DetailsProps) {
  const list: Meaning = { tag: "L", within };
  return (
    <View style={styles.details}>
      {details.map((detail) => {
        const { term, description } = detail;
        const height = Math.max(heightOf([term], texts.term), heightOf([description], texts.description));
        return (
          <View key={term} style={styles.detail} wrap={!staysWhole(height)} {...means({ tag: "LI", within: list })}>
            <DetailTexts detail={detail} term={styles.term} description={styles.description} />
          </View>
        );
      })}
    </View>
  );
}

/** Two beside each other, to save height. */
export function PairedDetails({ details, within }: DetailsProps) {
  const list: Meaning = { tag: "L", within };
  const height = ({ term, description }: Detail) =>
    Math.max(heightOf([term], texts.pairedTerm), heightOf([description], texts.pairedDescription));
  const pairs = details.flatMap((_, place) => (place % 2 === 0 ? [details.slice(place, place + 2)] : []));
  return (
    <View style={styles.pairedDetails}>
      {pairs.map((pair) => (
        <View key={pair[0]?.term} style={styles.pair} wrap={!staysWhole(Math.max(...pair.map(height)))}>
          {pair.map((detail, place) => (
            <View
              key={detail.term}
              style={place === 0 ? styles.leftOfPair : styles.rightOfPair}
              {...means({ tag: "LI", within: list })}
            >
              <DetailTexts detail={detail} term={styles.pairedTerm} description={styles.pairedDescription} />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

interface DetailTextsProps {
  detail: Detail;
  term: Styles[string];
  description: Styles[string];
}

const DetailTexts = ({ detail, term, description }: DetailTextsProps) => (
  <>
    <Text style={term} {...means({ tag: "Lbl" })}>
      {detail.term}
    </Text>
    <Text style={description} {...means({ tag: "LBody" })}>
      {detail.description}
    </Text>
  </>
);
