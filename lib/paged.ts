/** A long list in pages, each with an address of its own: which part of the rows a page shows. */

/** Rows on one page: more than most places ever have, and few enough for any browser. */
export const ROWS_ON_PAGE = 200;
/** What the number of the page is called in an address; without it, it is the first. */
export const PAGE = "pagina";

export interface Page<T> {
  rows: readonly T[];
  /** The number of the page, from 1, and how many there are. */
  number: number;
  pages: number;
  /** The place of the first row among all, from 1, and how many rows there are. */
  first: number;
  total: number;
}

/** The page of the rows that an address asks for with {@link PAGE}; the last where it asks for one beyond, the first where it makes no sense. */
export function pageOf<T>(rows: readonly T[], asked: string): Page<T> {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_ON_PAGE));
  const number = /^[1-9]\d{0,5}$/.test(asked) ? Math.min(Number(asked), pages) : 1;
  const start = (number - 1) * ROWS_ON_PAGE;
  return { rows: rows.slice(start, start + ROWS_ON_PAGE), number, pages, first: start + 1, total: rows.length };
}

/** The same for rows in groups under each other: what of each group stands on the page. */
export function pageOfGroups<T>(groups: readonly (readonly T[])[], asked: string): { page: Page<unknown>; shown: T[][] } {
  const page = pageOf(
    groups.flatMap((rows, group) => rows.map((row) => ({ group, row }))),
    asked,
  );
  return { page, shown: groups.map((_, at) => page.rows.flatMap(({ group, row }) => (group === at ? [row] : []))) };
}
