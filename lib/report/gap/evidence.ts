/**
 * The evidence that carries the report, each item once and in full, with the criteria that rest on it; then what no longer
 * counts and is named as a cause, and what the report was read from.
 */

import { lossesOn } from "../../assessment/losses";
import type { IsoDate } from "../../calendar";
import { capitalised, listed } from "../../dutch";
import { describeEvidence, detailUnderTitle, markedTitle } from "../../evidence/describe";
import type { Evidence } from "../../evidence/evidence";
import { aheadInWords, lastDayAhead } from "../../evidence/still-to-come";
import { label, terms } from "../../framework/vocabulary";
import { groupBy } from "../../group";
import { ascending, byDutch } from "../../order";
import { itemsOf, noteOf, openAndHidden, type ReportDay, titleIn } from "../model/day";
import { isUndated } from "../model/losses";
import { type Block, cell, type Row, type Section } from "../model/model";
import { howOften } from "../model/public-variant";
import { sourcesOf } from "../note/sources";

export function evidenceSection(on: ReportDay): Section {
  const carried = carriedBy(on);
  const { open, hidden } = openAndHidden(on, itemsOf(on, [...carried.keys()]));
  const criteriaFor = (items: readonly Evidence[]): string[] => [...new Set(items.flatMap(({ id }) => carried.get(id) ?? []))];
  const table: Block = {
    kind: "table",
    caption: "Het bewijs achter dit rapport",
    columns: [
      { heading: "Bewijs", share: 30 },
      { heading: "Wat het is", share: 44 },
      { heading: "Telt voor", share: 26 },
    ],
    rows: [
      ...open.sort(byType).map((item) => evidenceRow(on, item, criteriaFor([item]))),
      ...[...groupBy(hidden, (item) => titleIn(on, item))].map(([title, items]) => hiddenRow(title, items, criteriaFor(items))),
      ...besides(on, carried),
    ],
  };
  const nothing: Block = { kind: "paragraph", text: "Er is geen bewijs vastgelegd dat op deze dag meetelt." };
  return {
    id: "bewijs",
    heading: "Het bewijs achter dit rapport",
    newPage: false,
    blocks: [table.rows.length > 0 ? table : nothing],
  };
}

/** For each item that counts or explains on the day: the criteria it does so for, in the framework's order. */
function carriedBy({ status }: ReportDay): Map<string, string[]> {
  const carried = new Map<string, string[]>();
  for (const [criterion, { counted, explained }] of Object.entries(status.criteria)) {
    for (const id of [...counted, ...explained]) carried.set(id, [...(carried.get(id) ?? []), criterion]);
  }
  return carried;
}

/** What lapsed, unless its day is not public, and documents that were read and carry nothing by themselves. */
function besides(on: ReportDay, carried: ReadonlyMap<string, unknown>): Row[] {
  const losses = lossesOn(on.assessment, on.day).filter((loss) => !isUndated(on, loss));
  const lapsed = new Map<string, string>();
  for (const { items, criteria } of losses) {
    for (const { id } of items) if (!carried.has(id) && !lapsed.has(id)) lapsed.set(id, restedOn(criteria.length));
  }
  const read = sourcesOf(on).read.filter(({ id }) => !carried.has(id) && !lapsed.has(id));
  const items = itemsOf(on, [...lapsed.keys()]).sort(byType);
  return [
    ...items.map((item) => evidenceRow(on, item, [], lapsed.get(item.id))),
    ...read.sort(byType).map((item) => evidenceRow(on, item, [], "Bron van dit overzicht")),
  ];
}

const restedOn = (count: number): string =>
  `Telt niet meer mee; daarop ${count === 1 ? "rustte één toetspunt" : `rustten ${count} toetspunten`}`;

const byType = (a: Evidence, b: Evidence): number =>
  terms("type").indexOf(a.type) - terms("type").indexOf(b.type) || byDutch(a.title, b.title) || ascending(a.id, b.id);

const hiddenRow = (title: string, items: readonly Evidence[], criteria: readonly string[]): Row => [
  cell(title, capitalised(label("type", "meeting"))),
  cell(`${howOften(items).join("; ")}. Wanneer dat was en wat is besproken, is niet openbaar.`),
  cell(listed(criteria.toSorted())),
];

function stillToCome(item: Evidence, day: IsoDate): string | undefined {
  const last = lastDayAhead(item, day);
  return last && `${capitalised(aheadInWords(last))}: tot dan is dit deels een plan.`;
}

/** `instead`: what stands in the place of the criteria. */
const evidenceRow = (on: ReportDay, item: Evidence, criteria: readonly string[], instead?: string): Row => [
  { lines: [markedTitle(item), capitalised(label("type", item.type))], ...(item.url ? { link: item.url } : {}) },
  cell(
    `${detailUnderTitle(item) || describeEvidence(item).detail}.`,
    item.type === "explanation" ? item.motivation : undefined,
    stillToCome(item, on.asOf),
    noteOf(item),
    sourcesOf(on).unread.some(({ id }) => id === item.id) ? "Zelf niet gelezen; bekend uit een ander stuk." : undefined,
  ),
  cell(instead ?? listed(criteria)),
];
