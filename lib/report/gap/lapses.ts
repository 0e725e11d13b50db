/** What lapses between the report's day and the next report, told by cause: one document that ends is one row. */
import { type Loss, lossesOn } from "../../assessment/losses";
import { dateOf, type IsoDate } from "../../calendar";
import { listed, longDate, plural } from "../../dutch";
import { countDays } from "../../evidence/counts";
import { detailUnderTitle, markedTitle } from "../../evidence/describe";
import type { Evidence, EvidenceOf } from "../../evidence/evidence";
import { groupBy } from "../../group";
import { flipsThrough, includes, nextFlip } from "../../intervals";
import { ascending } from "../../order";
import { isSettled, itemsOf, openAndHidden, type ReportDay } from "../model/day";
import { isUndated, lossesUntil } from "../model/losses";
import { type Block, cell, type Row, type Section } from "../model/model";
import { agreementsDue, hidesDay } from "../model/norms";
import { howOften } from "../model/public-variant";

/** The blocks settled today that fall with a loss, on the same day. */
function blocksLost(on: ReportDay, { day, criteria }: Loss): string[] {
  const lost = new Set(criteria.map(({ criterion }) => criterion.id));
  return [...on.assessment.blocks.values()]
    .filter((block) => isSettled(on, block) && nextFlip(block.settled, on.day) === day)
    .filter((block) => block.criteria.some(({ criterion }) => lost.has(criterion.id)))
    .map(({ block }) => block.id);
}

/** What counted before and no longer does, by cause, what took most with it first; nothing where nothing lapsed. */
export function lapsedSection(on: ReportDay): Section[] {
  const losses = lossesOn(on.assessment, on.day).sort((a, b) => b.criteria.length - a.criteria.length);
  if (losses.length === 0) return [];
  const heading = "Wat niet meer telt, en waardoor";
  const table: Block = {
    kind: "table",
    caption: heading,
    columns: [
      { heading: "Wat niet meer telt", share: 42 },
      { heading: "Sinds", share: 18 },
      { heading: "Wat daarop rustte", share: 40 },
    ],
    rows: losses.map(
      (loss): Row => [cell(...causeLines(on, loss)), cell(...lapsedWhen(on, loss)), cell(...consequences(loss, []))],
    ),
  };
  return [{ id: "wat-verviel", heading, newPage: false, blocks: [table] }];
}

const HEADING = "Wat vervalt vóór het volgende rapport";

/** What lapses up to and including `next`, the day of the next report, with the documents that are due for review. */
export function lapseSection(on: ReportDay, next: IsoDate): Section {
  const losses = lossesUntil(on, next);
  const until = longDate(next);
  const intro: Block = {
    kind: "paragraph",
    text:
      losses.length === 0
        ? `Van wat nu in orde is, vervalt tot en met ${until} niets.`
        : `Dit vervalt tot en met ${until} als er geen nieuw bewijs bij komt. Eén bewijsstuk kan veel toetspunten dragen; dan is één nieuw besluit vaak genoeg.`,
  };
  return {
    id: "wat-vervalt",
    heading: HEADING,
    newPage: false,
    blocks: [
      intro,
      ...(losses.length === 0 ? [] : [lapseTable(on, losses)]),
      ...agreementBlocks(on, next),
      ...reviewBlocks(on, next),
    ],
  };
}

const lapseTable = (on: ReportDay, losses: readonly Loss[]): Block => ({
  kind: "table",
  caption: HEADING,
  columns: [
    { heading: "Vanaf", share: 18 },
    { heading: "Wat dan niet meer telt", share: 40 },
    { heading: "Gevolg", share: 42 },
  ],
  rows: losses.map(
    (loss): Row => [
      cell(sinceWhen(on, loss)),
      cell(...causeLines(on, loss)),
      cell(...consequences(loss, blocksLost(on, loss))),
    ],
  ),
});

/** The first day without it, where the variant may tell. */
const sinceWhen = (on: ReportDay, loss: Loss): string =>
  isUndated(on, loss) ? "Datum niet openbaar" : longDate(dateOf(loss.day));

/** Since when each criterion is no longer met: events of one kind grow old on days of their own. */
function lapsedWhen(on: ReportDay, loss: Loss): string[] {
  const days = groupBy(loss.criteria, ({ settled }) => settled[flipsThrough(settled, on.day) - 1] as number);
  if (isUndated(on, loss) || days.size < 2) return [sinceWhen(on, loss)];
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, criteria]) => `${longDate(dateOf(day))}: ${listed(criteria.map(({ criterion }) => criterion.id))}`);
}

/** Beside what is hidden, what falls away on the same day comes without its own day. */
function causeLines(on: ReportDay, { items }: Loss): string[] {
  if (items.length === 0) return ["Een besluit of uitzondering eindigt"];
  const { open, hidden } = openAndHidden(on, items);
  const shown = itemsOf(
    on,
    open.map(({ id }) => id),
  );
  return [...shown.map(hidden.length > 0 ? markedTitle : titleAndDetail), ...howOften(hidden)];
}

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

/** The agreements that must be done again or end by then, nearest first; without a day where that would tell too much. */
function agreementBlocks(on: ReportDay, next: IsoDate): Block[] {
  const asked = agreementsDue(on, next);
  if (asked.length === 0) return [];
  const heading = "Afspraken die dan weer moeten, of eindigen";
  return [
    { kind: "heading", level: 3, text: heading },
    {
      kind: "table",
      caption: heading,
      columns: [
        { heading: "Afspraak", share: 52 },
        { heading: "Wat", share: 24 },
        { heading: "Uiterlijk", share: 24 },
      ],
      rows: asked.map(
        ({ agreement, node, when, what }): Row => [
          cell(agreement.title),
          cell(what),
          cell(hidesDay(on, node) ? "Datum niet openbaar" : longDate(when)),
        ],
      ),
    },
  ];
}

type Reviewed = EvidenceOf<"document"> & { reviewBy: IsoDate };

/** Documents that count on the day and have to be reviewed before the next report: a warning, no change of status. */
function reviewBlocks({ asOf, day, assessment }: ReportDay, horizon: IsoDate): Block[] {
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
        { heading: "Uiterlijk te herzien op", share: 38 },
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
