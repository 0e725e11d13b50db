/** What the criterion view shows, and its file: the rows that the address asks for, on its two days. */
import "server-only";
import { notFound } from "next/navigation";
import { type DateField, readDay } from "@/app/_server/load/as-of";
import { type LoadedRegion, loadRegion } from "@/app/_server/load/region";
import { one, type Query } from "@/app/query";
import { may, ofRegion } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { blocksOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { type CriterionQuery, findInCriterion } from "@/lib/region/criterion-filter";
import { type CriterionRow, criterionRows } from "@/lib/region/criterion-view";

/** What the view is about: a criterion, a block, or an agreement of the region. */
export interface Subject {
  id: string;
  title: string;
  /** What it asks, a full sentence or more. */
  question: string;
  /** The id of the block that it is, or is part of; null for an agreement. */
  block: string | null;
}

export interface LoadedCriterion {
  loaded: LoadedRegion;
  subject: Subject;
  /** The other day, as it was typed and as it is judged. */
  other: IsoDate;
  field: DateField;
  query: CriterionQuery;
  rows: CriterionRow[];
  shown: CriterionRow[];
}

/** What each part of the query is called in an address. */
export const KEYS: Readonly<Record<keyof CriterionQuery, string>> = {
  search: "zoek",
  status: "stand",
  later: "straks",
  quiet: "bijgewerkt",
  order: "volgorde",
};

/** Unknown, or a region whose members one may not see beside each other: not found. */
export async function loadCriterion(region: string, id: string, asked: Query): Promise<LoadedCriterion> {
  const loaded = await loadRegion(region, asked);
  if (!may(loaded.scope, "members.read", ofRegion(region))) notFound();
  const { asOf, today } = loaded.dates;
  const field = readDay(asked.vergelijk, "Nu ziet u de eerste dag van het volgende jaar.");
  const other = field.date ?? firstOfNextYear(asOf);
  const query = Object.fromEntries(
    Object.entries(KEYS).map(([part, key]) => [part, one(asked, key)]),
  ) as unknown as CriterionQuery;
  const members = loaded.judgements.map((judged, at) => ({ judged, changedOn: loaded.standings[at]?.changedOn ?? null }));
  const rows = criterionRows(members, id, asOf, other);
  const subject = subjectOf(loaded, id);
  return { loaded, subject, other, field, query, rows, shown: findInCriterion(rows, query, today) };
}

export const firstOfNextYear = (day: IsoDate): IsoDate => `${Number(day.slice(0, 4)) + 1}-01-01`;

function subjectOf({ judgements }: LoadedRegion, id: string): Subject {
  for (const block of blocksOf(currentFramework)) {
    if (block.id === id) return { id, title: block.title, question: block.requirement, block: id };
    const criterion = block.criteria.find((one) => one.id === id);
    if (criterion) return { id, title: criterion.title, question: criterion.question, block: block.id };
  }
  const held = judgements.map(({ criteria }) => criteria.get(id)).find((node) => node !== undefined);
  if (held === undefined) notFound();
  return { id, title: held.criterion.title, question: held.criterion.question, block: null };
}
