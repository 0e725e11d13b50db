/** Since when a page says what it says: the last of what it is made of. */
import { currentHotlines } from "@/db/hotlines";

/** Of ISO 8601 instants; what ships with the program is as old as its day. */
export function lastChange(moments: readonly string[]): string {
  const { item, recordedAt } = currentHotlines();
  return [...moments, recordedAt ?? `${item.checkedOn}T00:00:00.000Z`].sort().at(-1) as string;
}
