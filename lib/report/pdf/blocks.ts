/** Each kind of block of the report model on paper. A new kind of block: a function here or in a file of its own, and a case below. */
import type { Block, Detail } from "../model/model";
import { looks, TEXT_WIDTH } from "./styles";
import { tableOf } from "./table";
import type { LineBreaker } from "./typeset/lines";
import type { Meaning } from "./typeset/meaning";
import type { Node, Row, Stack, Text } from "./typeset/nodes";
import { wallsOf } from "./walls";

/** A list of at most so many items, none longer than a line or two, stays whole on a page, with the line that leads to it. */
const SHORT_LIST = 9;
const SHORT_ITEM = 160;

const isShort = (items: readonly string[]): boolean =>
  items.length <= SHORT_LIST && items.every(({ length }) => length <= SHORT_ITEM);

export const textOf = (text: string, look: Text["look"], meaning: Meaning): Text => ({ kind: "text", text, look, meaning });

/** A heading stays with what it heads. */
export const heading2 = (text: string, within: Meaning): Text => ({
  ...textOf(text, looks.heading2, { tag: "H2", within }),
  above: 13,
  under: 4,
  withNext: true,
});

/** What an element belongs to, and where it stands. */
interface Place {
  within: Meaning;
  before?: Block | undefined;
  after?: Block | undefined;
}

export function blockOf(block: Block, { within, before, after }: Place, breaker: LineBreaker): Node[] {
  switch (block.kind) {
    case "heading":
      return [{ ...textOf(block.text, looks.heading3, { tag: "H3", within }), above: 12, under: 3, withNext: true }];
    case "paragraph": {
      const text = textOf(block.text, block.quiet ? looks.quiet : looks.text, { tag: "P", within });
      if (block.quiet) return [{ ...text, above: 8 }];
      // A table has no space below it.
      return [{ ...text, above: before?.kind === "table" ? 6 : 0, under: 7, withNext: leads(after) }];
    }
    case "list":
      return listOf(block.items, within);
    case "details":
      return [detailsOf(block.details, within)];
    case "walls":
      return [wallsOf(block, within, breaker)];
    case "table":
      return [tableOf(block, within)];
  }
}

/** Whether a line before this leads to it, and so stays with it. */
const leads = (next: Block | undefined): boolean =>
  next?.kind === "table" || next?.kind === "walls" || (next?.kind === "list" && isShort(next.items));

const BULLET = 12;

function listOf(items: readonly string[], within: Meaning): Node[] {
  const list: Meaning = { tag: "L", bullets: true, within };
  const drawn = items.map(
    (item): Row => ({
      kind: "row",
      under: 3,
      meaning: { tag: "LI", within: list },
      cells: [
        { width: BULLET, node: textOf("•", looks.text, { tag: "Lbl" }) },
        { width: TEXT_WIDTH - BULLET, node: textOf(item, looks.text, { tag: "LBody" }) },
      ],
    }),
  );
  return isShort(items) ? [{ kind: "stack", whole: true, under: 3, children: drawn }] : drawn;
}

const TERM = 130;

/** PDF has no list of terms: each term is the label of its item. */
function detailsOf(details: readonly Detail[], within: Meaning): Stack {
  const list: Meaning = { tag: "L", within };
  const children = details.map((detail) => ({ ...detailOf(detail, TERM, TEXT_WIDTH, list), under: 2 }));
  return { kind: "stack", under: 6, children };
}

const AFTER_TERM = 8;

/** A term with what it says beside it, in so much of the width. */
export const detailOf = ({ term, description }: Detail, termWidth: number, width: number, list: Meaning): Row => ({
  kind: "row",
  meaning: { tag: "LI", within: list },
  gap: AFTER_TERM,
  cells: [
    { width: termWidth - AFTER_TERM, node: textOf(term, looks.muted, { tag: "Lbl" }) },
    { width: width - termWidth, node: textOf(description, looks.text, { tag: "LBody" }) },
  ],
});
