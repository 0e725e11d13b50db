/** Searches, filters and sorts the municipalities of a criterion view, as its address asks. */

import type { IsoDate } from "../calendar";
import { searchable, searchWords } from "../characters";
import { label, type Status, terms } from "../framework/vocabulary";
import { lookUp } from "../lookup";
import { ascending } from "../order";
import type { CriterionRow } from "./criterion-view";
import { isSettled } from "./settled";
import { isQuiet, quietFor } from "./updated";

/** What is asked, each empty where it does not matter. */
export interface CriterionQuery {
  /** Part of the name. */
  search: string;
  /** A status, or `missing`: whatever is not settled. */
  status: string;
  /** A status on the other day, or a key of {@link laterChoices}. */
  later: string;
  /** A key of {@link quietFor}. */
  quiet: string;
  /** A key of {@link criterionOrders}. */
  order: string;
}

export const laterChoices = { verliest: "Is dan niet meer op orde", wint: "Is dan wel op orde" } as const;

export const criterionOrders = {
  loopt: "Loopt het eerst af",
  naam: "Naam",
  laatst: "Langst geleden",
  bijgewerkt: "Langst niet bijgewerkt",
} as const;

/** What can be asked of the status: any, or everything that is not settled. */
export const statusChoices: readonly (readonly [string, string])[] = [
  ["ontbreekt", "Niet op orde"],
  ...terms("status").map((status) => [status, label("status", status)] as const),
];

export const quietChoices = Object.entries(quietFor);

/** The rows that fit, in the order asked; `rows` are taken to be in the order of their names. */
export function findInCriterion(rows: readonly CriterionRow[], query: CriterionQuery, today: IsoDate): CriterionRow[] {
  const words = searchWords(query.search);
  const fits = (row: CriterionRow): boolean =>
    words.every((word) => searchable(row.name).includes(word)) &&
    fitsStatus(row.status, query.status) &&
    fitsLater(row, query.later) &&
    isQuiet(row.changedOn, query.quiet, today);
  return rows.filter(fits).sort(lookUp(orders, query.order) ?? orders.loopt);
}

const fitsStatus = (status: Status | null, asked: string): boolean =>
  asked === "" || (asked === "ontbreekt" ? status !== null && !isSettled(status) : status === asked);

function fitsLater({ status, later }: CriterionRow, asked: string): boolean {
  const [now, then] = [status, later.status].map((one) => isSettled(one ?? undefined));
  if (asked === "verliest") return now === true && then === false;
  return asked !== "wint" || (now === false && then === true);
}

type Order = (a: CriterionRow, b: CriterionRow) => number;

/** What never ends, or never was, comes last. */
const LAST = "9";

/** Sorting keeps the order of what is equal, and so by name. */
const orders: Record<keyof typeof criterionOrders, Order> = {
  loopt: (a, b) =>
    ascending(a.through ?? LAST, b.through ?? LAST) ||
    Number(isSettled(b.status ?? undefined)) - Number(isSettled(a.status ?? undefined)),
  naam: () => 0,
  laatst: (a, b) => ascending(a.lastDay ?? "", b.lastDay ?? ""),
  bijgewerkt: (a, b) => ascending(a.changedOn ?? "", b.changedOn ?? ""),
};
