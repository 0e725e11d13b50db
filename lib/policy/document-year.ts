/** The year from which a document speaks: what it says of later years is still to come. */
import type { Passage } from "./passages";

const SPAN = /\b(20\d\d) ?(?:[-–—/]|t\/m|tot en met|tot) ?(?:20)?\d\d\b/;
const DATED =
  /\b(?:vastgesteld|vaststelling|geldend|vergadering|behandeld|datum|versie|besluit\w*|d\.d\.|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b[^\n]{0,40}?\b(20\d\d)\b/gi;
const ANY = /\b(20\d\d)\b/g;

/** Passages at the top, and at the end where a document is signed. */
const TOP = 14;
const END = 6;

/** The first year of the period in the title, else the latest date at the top or the signature; undefined where none is told. */
export function documentYear(passages: readonly Passage[]): number | undefined {
  const top = passages.slice(0, TOP);
  const title = [
    ...(passages[0]?.headings ?? []).map((heading) => heading.title),
    ...top.slice(0, 5).map(({ text }) => text),
  ].join("\n");
  const span = SPAN.exec(title.slice(0, 600));
  const dated = [...top, ...passages.slice(-END)].flatMap(({ text }) =>
    [...text.slice(0, 600).matchAll(DATED)].map(({ 1: year }) => Number(year)),
  );
  if (span?.[1] && dated.every((year) => year <= Number(span[1]) + 1)) return Number(span[1]);
  if (dated.length > 0) return Math.max(...dated);
  const years = top.flatMap(({ text }) => [...text.matchAll(ANY)].map(({ 1: year }) => Number(year)));
  return years.length > 0 ? Math.max(...years) : undefined;
}
