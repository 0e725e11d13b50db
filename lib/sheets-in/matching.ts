/** Rows without an id: the same as what is remembered already, or new. A file that is taken in twice makes nothing double. */
import type { Evidence } from "../evidence/evidence";
import { problemOfField, type RowPlace, type SheetProblem } from "./problems";

interface Read {
  item: Evidence;
  isNew: boolean;
  place: RowPlace;
}

/** The evidence of a row, and where it stands; `unchanged`: it says what is remembered. */
export interface RowRead {
  item: Evidence;
  place: RowPlace;
  unchanged: boolean;
}

/** The rows with their ids. A row that says the same as one before it, or corrects the same record, is a problem. */
export function matched(
  read: readonly Read[],
  own: readonly Evidence[],
  newId: () => string,
): { rows: RowRead[]; problems: SheetProblem[] } {
  const remembered = new Map(own.map((item) => [contentOf(item), item.id]));
  const standing = new Map(own.map((item) => [item.id, contentOf(item)]));
  const taken = new Map<string, RowPlace>();
  const rows: RowRead[] = [];
  const problems: SheetProblem[] = [];
  for (const { item, isNew, place } of read) {
    const content = contentOf(item);
    const id = isNew ? remembered.get(content) : item.id;
    const key = id ?? content;
    const before = taken.get(key);
    if (before === undefined) {
      taken.set(key, place);
      const unchanged = id !== undefined && standing.get(id) === content;
      rows.push({ item: { ...item, id: id ?? newId() }, place, unchanged });
    } else
      problems.push(
        problemOfField(place, "id", `Hetzelfde bewijs staat ook op rij ${before.row + 1}. Haal een van beide weg.`),
      );
  }
  return { rows, problems };
}

/** All that an item says but its id, whatever the order of its keys. */
const contentOf = ({ id: _id, ...item }: Evidence): string => JSON.stringify(item, sortedKeys);

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
