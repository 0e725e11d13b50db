/** What the page shows of a preview: true counts, and of each sort of row no more than anybody reads. */
import type { Preview, PreviewRow } from "@/db/exchange/import";
import type { SheetProblem } from "@/lib/sheets-in/problems";
import { MOST_PROBLEMS } from "@/lib/sheets-in/read-file";

export type Counts = Readonly<Record<PreviewRow["what"], number>>;

export interface Shown {
  /** Of all rows. */
  counts: Counts;
  /** What changes or may not: the first of each sort. */
  rows: PreviewRow[];
  /** The first rows of a spreadsheet that are refused, and how many there are. */
  problems: SheetProblem[];
  wrong: number;
  /** What is taken in, to send along with the approval; empty where it cannot be approved. */
  text: string;
  seen: string;
}

/** So many rows of each sort are listed. */
export const MOST_ROWS = 200;

const SORTS = ["refused", "added", "corrected"] as const;

/** `wrong` counts all problems, also those that are not in `problems`. */
export function shownOf({
  rows,
  seen,
  text,
  problems = [],
  wrong = problems.length,
}: Preview & {
  text: string;
  problems?: SheetProblem[];
  wrong?: number;
}): Shown {
  const of = (what: PreviewRow["what"]): PreviewRow[] => rows.filter((row) => row.what === what);
  const counts = {
    refused: of("refused").length,
    added: of("added").length,
    corrected: of("corrected").length,
    unchanged: of("unchanged").length,
  };
  const canBeApproved = wrong === 0 && counts.refused === 0 && counts.added + counts.corrected > 0;
  return {
    counts,
    rows: SORTS.flatMap((what) => of(what).slice(0, MOST_ROWS)),
    problems: problems.slice(0, MOST_PROBLEMS),
    wrong,
    text: canBeApproved ? text : "",
    seen,
  };
}
