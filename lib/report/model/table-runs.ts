/** Which rows of a table and items of a list stay together on paper, so that none alone is left for a page. */

/** So many rows stand under the first header on its page, and so many end the table on its last. */
const FIRST_ROWS = 2;
const LAST_ROWS = 2;

/** Rows from one place up to another, that one not included. */
export interface Run {
  from: number;
  to: number;
}

/** A list of so many items is not split. */
const SHORT_LIST = 7;

/** The items of a list that stay together: all of a short one, of a longer one the first two, each between, and the last two. */
export const listRunsOf = (count: number): Run[] =>
  count <= SHORT_LIST ? [{ from: 0, to: count }] : runsOf(count, () => true);

/** The first rows, each row between, and the last ones. Few rows that fit together (`isTogether`) are one run. */
export function runsOf(count: number, isTogether: (run: Run) => boolean): Run[] {
  const all = { from: 0, to: count };
  if (count <= FIRST_ROWS || (count < FIRST_ROWS + LAST_ROWS && isTogether(all))) return [all];
  const last = Math.max(FIRST_ROWS, count - LAST_ROWS);
  const between = Array.from({ length: last - FIRST_ROWS }, (_, index) => ({
    from: FIRST_ROWS + index,
    to: FIRST_ROWS + index + 1,
  }));
  return [{ from: 0, to: FIRST_ROWS }, ...between, { from: last, to: count }];
}
