/**
 * Each kind of block of the report model on paper. The element tree is kept flat, for layout takes most of the time; what
 * belongs together is told by `within`. A new kind of block: a component here or in a file of its own, and a case below.
 */
import { Text, View } from "@react-pdf/renderer";
import type { Block, Detail } from "../model/model";
import { styles } from "./styles";
import { TableView } from "./table";
import { type Meaning, means } from "./tagged/meaning";
import { Walls } from "./walls";

/**
 * A heading keeps at least this much of what follows on its page, in points: two lines and what comes after them, or how a
 * table begins. Not more: where short parts follow each other these stretches would join and move as one.
 */
const AFTER_HEADING = 40;

/** A list of at most so many items, none longer than a line or two, stays whole on a page, with the line that leads to it. */
const SHORT_LIST = 9;
const SHORT_ITEM = 160;

const isShort = (items: readonly string[]): boolean =>
  items.length <= SHORT_LIST && items.every(({ length }) => length <= SHORT_ITEM);

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

/** A paragraph that follows a table stands apart from it, for a table has no margin below; one before a list stays with it. */
export function BlockView({ block, within, before, after }: Within & Neighbours & { block: Block }) {
  switch (block.kind) {
    case "heading":
      return (
        <Text style={styles.heading3} minPresenceAhead={AFTER_HEADING} {...means({ tag: "H3", within })}>
          {block.text}
        </Text>
      );
    case "paragraph":
      return (
        <Text
          style={block.quiet ? styles.quiet : before?.kind === "table" ? styles.afterTable : styles.paragraph}
          {...(after?.kind === "list" && isShort(after.items) ? { minPresenceAhead: AFTER_HEADING } : {})}
          {...means({ tag: "P", within })}
        >
          {block.text}
        </Text>
      );
    case "list":
      return <List items={block.items} within={within} />;
    case "details":
      return <Details details={block.details} within={within} />;
    case "walls":
      return <Walls {...block} within={within} />;
    case "table":
      return <TableView table={block} within={within} />;
  }
}

function List({ items, within }: Within & { items: readonly string[] }) {
  const list: Meaning = { tag: "L", bullets: true, within };
  const drawn = items.map((item) => (
    <View key={item} style={styles.item} wrap={false} {...means({ tag: "LI", within: list })}>
      <Text style={styles.bullet} {...means({ tag: "Lbl" })}>
        •
      </Text>
      <Text style={styles.itemText} {...means({ tag: "LBody" })}>
        {item}
      </Text>
    </View>
  ));
  return isShort(items) ? <View wrap={false}>{drawn}</View> : drawn;
}

/** PDF has no list of terms: each term is the label of its item. `paired`: two beside each other, to save height. */
export function Details({ details, within, paired = false }: Within & { details: readonly Detail[]; paired?: boolean }) {
  const list: Meaning = { tag: "L", within };
  return (
    <View style={paired ? styles.pairedDetails : styles.details}>
      {details.map(({ term, description }) => (
        <View
          key={term}
          style={paired ? styles.pairedDetail : styles.detail}
          wrap={false}
          {...means({ tag: "LI", within: list })}
        >
          <Text style={paired ? styles.pairedTerm : styles.term} {...means({ tag: "Lbl" })}>
            {term}
          </Text>
          <Text style={styles.description} {...means({ tag: "LBody" })}>
            {description}
          </Text>
        </View>
      ))}
    </View>
  );
}
