/** What lapses in the twelve months after the report's day, told by cause: one document that ends is one row. */
import type { CriterionAssessment } from "../assessment/assess";
import { type Day, dateOf, dayOf, type IsoDate, plus } from "../calendar";
import { listed, longDate, plural } from "../dutch";
import { countDays } from "../evidence/counts";
import { describeEvidence, markedTitle } from "../evidence/describe";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import { groupBy } from "../group";
import { type DaySet, includes, nextFlip } from "../intervals";
import { type Block, cell, type Row, type Section } from "./model";
import { ascending, isSettled, type ReportDay } from "./report-day";

/** Criteria that on one day stop being met or explained, because of the same evidence. */
export interface Lapse {
  /** The first day on which the criteria are no longer settled. */
  on: IsoDate;
  /** The evidence that counts up to the day before; empty where only the day on which it was adopted or excepted tells. */
  causes: Evidence[];
  criteria: CriterionAssessment[];
  /** The blocks settled today that fall with these criteria, on the same day. */
  blocks: string[];
}

/** The lapses from the day after `asOf` up to and including the same day a year later, nearest first. */
export function lapsesAfter(on: ReportDay): Lapse[] {
  const horizon = dayOf(plus(on.asOf, "P1Y"));
  const lapsing = [...on.assessment.criteria.values()]
    .filter((criterion) => isSettled(on, criterion) && nextFlip(criterion.settled, on.day) <= horizon)
    .map((criterion) => ({ criterion, end: nextFlip(criterion.settled, on.day) }));
  const grouped = groupBy(lapsing, ({ criterion, end }) => `${end} ${causesOf(criterion, end).map(({ id }) => id)}`);
  return [...grouped.values()]
    .map((group) =>
      lapse(
        on,
        group[0]?.end as Day,
        group.map(({ criterion }) => criterion),
      ),
    )
    .sort((a, b) => ascending(a.on, b.on));
}

function lapse(on: ReportDay, end: Day, criteria: CriterionAssessment[]): Lapse {
  const ids = new Set(criteria.map(({ criterion }) => criterion.id));
  const blocks = [...on.assessment.blocks.values()].filter(
    (block) =>
      isSettled(on, block) &&
      nextFlip(block.settled, on.day) === end &&
      block.criteria.some(({ criterion }) => ids.has(criterion.id)),
  );
  return {
    on: dateOf(end),
    causes: causesOf(criteria[0] as CriterionAssessment, end),
    criteria,
    blocks: blocks.map(({ block }) => block.id),
  };
}

/** The candidates and explanations whose last day is the day before `end`, each once, by id. */
function causesOf({ requirements, explanations }: CriterionAssessment, end: Day): Evidence[] {
  const ends = (days: DaySet): boolean => includes(days, end - 1) && !includes(days, end);
  const items: Evidence[] = [
    ...requirements.flatMap(({ candidates }) => candidates.filter(({ days }) => ends(days))).map(({ item }) => item),
    ...explanations.filter((explanation) => ends(countDays(explanation))),
  ];
  return [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => ascending(a.id, b.id));
}

/** The section "Wat vervalt in de komende twaalf maanden", with the documents that are due for review. */
export function lapseSection(on: ReportDay): Section {
  const lapses = lapsesAfter(on);
  const until = longDate(plus(on.asOf, "P1Y"));
  const intro: Block = {
    kind: "paragraph",
    text:
      lapses.length === 0
        ? `Van wat nu in orde is, vervalt tot en met ${until} niets.`
        : `Dit vervalt tot en met ${until} als er geen nieuw bewijs bij komt. Eén bewijsstuk kan veel toetspunten dragen; dan is één nieuw besluit vaak genoeg.`,
  };
  return {
    id: "wat-vervalt",
    heading: "Wat vervalt in de komende twaalf maanden",
    newPage: false,
    blocks: [intro, ...(lapses.length === 0 ? [] : [lapseTable(lapses)]), ...reviewBlocks(on)],
  };
}

const lapseTable = (lapses: readonly Lapse[]): Block => ({
  kind: "table",
  caption: "Wat vervalt in de komende twaalf maanden",
  columns: [
    { heading: "Vanaf", share: 18 },
    { heading: "Wat dan niet meer telt", share: 40 },
    { heading: "Gevolg", share: 42 },
  ],
  rows: lapses.map((given): Row => [cell(longDate(given.on)), cell(...causeLines(given)), cell(...consequences(given))]),
});

const causeLines = ({ causes }: Lapse): string[] =>
  causes.length === 0
    ? ["Een besluit of uitzondering eindigt"]
    : causes.map((item) => `${markedTitle(item)} – ${describeEvidence(item).detail}`);

function consequences({ criteria, blocks }: Lapse): string[] {
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
