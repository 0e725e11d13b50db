/** The links between the pages of a long list keep what else the address says, and there are none where there is one page. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { pageOf, ROWS_ON_PAGE } from "@/lib/paged";
import { PageLinks } from "./page-links";

const rows = Array.from({ length: 25 * ROWS_ON_PAGE }, (_, at) => at);
const drawn = (asked: string, all: readonly number[] = rows) =>
  renderToStaticMarkup(<PageLinks page={pageOf(all, asked)} href="/gemeenten/x/bewijs" query={{ zoek: "a&b" }} />);
const links = (html: string) =>
  [...html.matchAll(/href="[^"]*pagina=(\d+)"[^>]*>(\w+)</g)].map(([, page, text]) => `${text} ${page}`);

it("leads to the first, the one before, the next and the last", () => {
  expect(links(drawn("12"))).toEqual(["Eerste 1", "Vorige 11", "Volgende 13", "Laatste 25"]);
  expect(links(drawn(""))).toEqual(["Volgende 2", "Laatste 25"]);
  expect(links(drawn("25"))).toEqual(["Eerste 1", "Vorige 24"]);
});

it("keeps the filter, and says which rows these are", () => {
  expect(drawn("2")).toContain("/gemeenten/x/bewijs?zoek=a%26b&amp;pagina=3");
  expect(drawn("2")).toContain("201 tot en met 400 van 5000");
});

it("is not there where all rows are", () => expect(drawn("", rows.slice(0, ROWS_ON_PAGE))).toBe(""));
