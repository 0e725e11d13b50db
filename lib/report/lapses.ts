/** What lapses in the twelve months after the report's day, told by cause: one document that ends is one row. */
import { type Loss, lossesAhead } from "../assessment/losses";
import { dateOf, dayOf, type IsoDate, plus } from "../calendar";
import { listed, longDate, plural } from "../dutch";
import { countDays } from "../evidence/counts";
import { detailUnderTitle, markedTitle } from "../evidence/describe";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import { includes, nextFlip } from "../intervals";
import { ascending } from "../order";
import { type Block, cell, type Row, type Section } from "./model";
import { isSettled, type ReportDay } from "./report-day";

/** The losses from the day after `asOf` up to and including the same day a year later, nearest first. */
const lossesInYear = ({ assessment, asOf, day }: ReportDay): Loss[] =>
  lossesAhead(assessment, day, dayOf(plus(asOf, "P1Y"))).sort((a, b) => a.day - b.day);

/** The blocks settled today that fall with a loss, on the same day. */
function blocksLost(on: ReportDay, { day, criteria }: Loss): string[] {
  const lost = new Set(criteria.map(({ criterion }) => criterion.id));
  return [...on.assessment.blocks.values()]
    .filter((block) => isSettled(on, block) && nextFlip(block.settled, on.day) === day)
    .filter((block) => block.criteria.some(({ criterion }) => lost.has(criterion.id)))
    .map(({ block }) => block.id);
}

/** The section "Wat vervalt in de komende twaalf maanden", with the documents that are due for review. */
export function lapseSection(on: ReportDay): Section {
  const losses = lossesInYear(on);
  const until = longDate(plus(on.asOf, "P1Y"));
  const intro: Block = {
    kind: "paragraph",
    text:
      losses.length === 0
        ? `Van wat nu in orde is, vervalt tot en met ${until} niets.`
        : `Dit vervalt tot en met ${until} als er geen nieuw bewijs bij komt. Eén bewijsstuk kan veel toetspunten dragen; dan is één nieuw besluit vaak genoeg.`,
  };
  return {
    id: "wat-vervalt",
    heading: "Wat vervalt in de komende twaalf maanden",
    newPage: false,
    blocks: [intro, ...(losses.length === 0 ? [] : [lapseTable(on, losses)]), ...reviewBlocks(on)],
  };
}

const lapseTable = (on: ReportDay, losses: readonly Loss[]): Block => ({
  kind: "table",
  caption: "Wat vervalt in de komende twaalf maanden",
  columns: [
    { heading: "Vanaf", share: 18 },
    { heading: "Wat dan niet meer telt", share: 40 },
    { heading: "Gevolg", share: 42 },
  ],
  rows: losses.map(
    (loss): Row => [
      cell(longDate(dateOf(loss.day))),
      cell(...causeLines(loss)),
      cell(...consequences(loss, blocksLost(on, loss))),
    ],
  ),
});

const causeLines = ({ items }: Loss): string[] =>
  items.length === 0 ? ["Een besluit of uitzondering eindigt"] : items.map(titleAndDetail);

function titleAndDetail(item: Evidence): string {
  const detail = detailUnderTitle(item);
  return `${markedTitle(item)}${detail && ` – ${detail}`}`;
}

function consequences({ criteria }: Loss, blocks: readonly string[]): string[] {
  const ids = criteria.map(({ criterion }) => criterion.id);
  const named =
    criteria.length === 1
      ? `Toetspunt ${ids[0]} ${criteria[0]?.criterion.title}`
      : `${plural(ids.length, "toetspunt", "toetspunten")}: ${listed(ids)}`;
  if (blocks.length === 0) return [named];
  return [named, `Daarmee ook ${blocks.length === 1 ? "bouwsteen" : "bouwstenen"} ${listed(blocks)}`];
}

type Reviewed = EvidenceOf<"document"> & { reviewBy: IsoDate };

/** Documents that count on the day and have to be reviewed by then or within a year: a warning, no change of status. */
function reviewBlocks({ asOf, day, assessment }: ReportDay): Block[] {
  const horizon = plus(asOf, "P1Y");
  const due = assessment.available
    .filter(({ item, sources }) => includes(countDays(item), day) && sources.some(({ days }) => includes(days, day)))
    .map(({ item }) => item)
    .filter((item): item is Reviewed => item.type === "document" && item.reviewBy !== undefined && item.reviewBy <= horizon)
    .sort((a, b) => ascending(a.reviewBy, b.reviewBy) || ascending(a.id, b.id));
  if (due.length === 0) return [];
  const heading = "Documenten die aan herziening toe zijn";
  return [
    { kind: "heading", level: 3, text: heading },
    { kind: "paragraph", text: "Een herzieningsdatum verandert de stand niet, maar vraagt wel om een besluit." },
    {
      kind: "table",
      caption: heading,
      columns: [
        { heading: "Document", share: 62 },
        { heading: "Te herzien voor", share: 38 },
      ],
      rows: due.map(
        (item): Row => [
          cell(markedTitle(item)),
          cell(`${longDate(item.reviewBy)}${item.reviewBy < asOf ? " (verstreken)" : ""}`),
        ],
      ),
    },
  ];
}
