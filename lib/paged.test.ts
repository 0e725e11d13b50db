/** Which rows stand on which page of a long list. */
import { expect, it } from "vitest";
import { pageOf, pageOfGroups, ROWS_ON_PAGE } from "./paged";

const rows = Array.from({ length: 2 * ROWS_ON_PAGE + 1 }, (_, at) => at);

it.each([
  ["", 1, 0, ROWS_ON_PAGE],
  ["1", 1, 0, ROWS_ON_PAGE],
  ["2", 2, ROWS_ON_PAGE, ROWS_ON_PAGE],
  ["3", 3, 2 * ROWS_ON_PAGE, 1],
  ["999", 3, 2 * ROWS_ON_PAGE, 1],
  ["-1", 1, 0, ROWS_ON_PAGE],
  ["1e9", 1, 0, ROWS_ON_PAGE],
])("page %s is the page %s", (pagina, number, start, length) => {
  const page = pageOf(rows, pagina);
  expect(page).toMatchObject({ number, pages: 3, first: start + 1, total: rows.length });
  expect(page.rows).toEqual(rows.slice(start, start + length));
});

it("has one page of nothing", () => expect(pageOf([], "")).toEqual({ rows: [], number: 1, pages: 1, first: 1, total: 0 }));

it("goes on with the next group where one ends, and shows every row once", () => {
  const groups = [rows.slice(0, 150), [], rows.slice(150, 260), rows.slice(260)];
  const pages = ["1", "2", "3"].map((pagina) => pageOfGroups(groups, pagina).shown);
  expect(pages[0]?.map(({ length }) => length)).toEqual([150, 0, 50, 0]);
  expect(pages[1]?.map(({ length }) => length)).toEqual([0, 0, 60, 140]);
  expect(pages.flatMap((shown) => shown.flat())).toEqual(rows);
});
