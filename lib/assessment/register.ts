/** The register of evidence: what is shown of each item, and which items a filter leaves. */
import type { IsoDate } from "../calendar";
import { searchable, searchWords } from "../characters";
import { longDate } from "../dutch";
import { describeEvidence } from "../evidence/describe";
import { type Evidence, startOf } from "../evidence/evidence";
import { lastDayAhead } from "../evidence/still-to-come";
import { lookUp } from "../lookup";
import { ascending, byDutch } from "../order";
import type { Version } from "../refusal";
import type { Assessment } from "./assessment";
import { type ItemState, itemOn } from "./item";

/**
 * Of a region: `adoptable`: a document that counts nowhere yet, and does once a municipality adopts it; `unconfirmed`: what it
 * held, that no municipality confirmed yet.
 */
export type RegisterState = ItemState | "withdrawn" | "adoptable" | "unconfirmed";

export interface RegisterRow {
  item: Evidence;
  state: RegisterState;
  /** The criteria for which it counts on the day. */
  criteria: string[];
  until: IsoDate | null;
  /** Of a region's register: at how many of its municipalities it counts, of those of which the reader may know. */
  reach?: { counting: number; of: number };
  /** The last day of an event that has begun, where that is still to come. */
  lastDayAhead?: IsoDate | undefined;
}

export const stateNames: Record<RegisterState, string> = {
  counting: "telt nu",
  upcoming: "telt nog niet",
  over: "telt niet meer",
  idle: "telt nog nergens mee",
  adoptable: "telt zodra een gemeente het overneemt",
  unconfirmed: "telt zodra een gemeente bevestigt",
  withdrawn: "ingetrokken",
};

/** From which day what is still to begin can count. */
export const fromInWords = (item: Evidence): string => `kan tellen vanaf ${longDate(startOf(item))}`;

/** The states of which only a region's evidence can be. */
export const regionalStates: readonly RegisterState[] = ["adoptable", "unconfirmed"];

/** The evidence that is the place's own or can count for it, on a day, and the items that were withdrawn. */
export function registerRows(assessment: Assessment, stored: readonly Version<Evidence>[], asOf: IsoDate): RegisterRow[] {
  const withdrawn = stored.filter(({ state }) => state === "withdrawn");
  const { dossier, available } = assessment;
  const reachable = new Set([...available.map(({ item }) => item.id), ...dossier.exceptions.map(({ evidence }) => evidence)]);
  return [
    ...dossier.evidence
      .filter(({ id }) => reachable.has(id))
      .map((item) => ({
        item,
        ...itemOn(assessment, item, asOf),
        lastDayAhead: lastDayAhead(item, asOf),
      })),
    ...withdrawn.map(({ item }): RegisterRow => ({ item, state: "withdrawn", criteria: [], until: null })),
  ];
}

/** What a filter asks, each empty where it does not matter. */
export interface RegisterFilter {
  type: string;
  /** A theme's number, a block or a criterion: what it counts for or claims begins so. */
  about: string;
  owner: string;
  state: string;
  search: string;
  /** A key of {@link sortOrders}. */
  order: string;
}

export const sortOrders = { datum: "Nieuwste eerst", titel: "Titel", soort: "Soort", tot: "Loopt het eerst af" } as const;

/** The rows that fit all of the filter, in its order. */
export function filterRegister(rows: readonly RegisterRow[], filter: RegisterFilter): RegisterRow[] {
  const words = searchWords(filter.search).filter((word) => word !== "");
  return rows.filter((row) => fits(row, filter, words)).sort(lookUp(orders, filter.order) ?? orders.datum);
}

function fits(row: RegisterRow, { type, about, owner, state }: RegisterFilter, words: readonly string[]): boolean {
  const { item, criteria } = row;
  return (
    (type === "" || item.type === type) &&
    (owner === "" || item.owner === owner) &&
    (state === "" || row.state === state) &&
    (about === "" || [...criteria, ...named(item)].some((id) => id.startsWith(about))) &&
    (words.length === 0 || holdsAll(item, words))
  );
}

function holdsAll(item: Evidence, words: readonly string[]): boolean {
  const { title, detail } = describeEvidence(item);
  const text = searchable(`${title} ${detail} ${item.note ?? ""}`);
  return words.every((word) => text.includes(word));
}

/** The criteria that an item names itself. */
const named = (item: Evidence): string[] => [
  ...(item.claims ?? []).map(({ criterion }) => criterion),
  ...(item.type === "explanation" ? item.criteria : []),
];

const byTitle = (a: RegisterRow, b: RegisterRow): number => byDutch(a.item.title, b.item.title);

const orders: Record<keyof typeof sortOrders, (a: RegisterRow, b: RegisterRow) => number> = {
  datum: (a, b) => ascending(startOf(b.item), startOf(a.item)) || byTitle(a, b),
  titel: byTitle,
  soort: (a, b) => ascending(a.item.type, b.item.type) || byTitle(a, b),
  tot: (a, b) => ascending(a.until ?? "9", b.until ?? "9") || byTitle(a, b),
};
