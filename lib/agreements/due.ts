/** What is due next, in words. */
import { type IsoDate, plus } from "../calendar";
import { longDate } from "../dutch";

export interface Due {
  title: string;
  /** The last day by which it must be done. */
  due: IsoDate;
}

/** "“Halfjaarrapportage” moet vóór 1 januari 2027"; undefined where nothing is due. */
export function dueInWords(all: readonly Due[]): string | undefined {
  const [first, ...others] = [...all].sort((a, b) => a.due.localeCompare(b.due));
  if (first === undefined) return undefined;
  const same = others.filter(({ due }) => due === first.due).length;
  const more = same === 0 ? "moet" : same === 1 ? "en nog één moeten" : `en nog ${same} moeten`;
  return `“${first.title}” ${more} vóór ${longDate(plus(first.due, "P1D"))}`;
}
