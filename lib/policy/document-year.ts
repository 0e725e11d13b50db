/** The year from which a document speaks: what it says of later years is still to come. */
import type { Passage } from "./passages";

const SPAN = /\b(20\d\d) ?(?:[-–—/]|t\/m|tot en met|tot) ?(?:20)?\d\d\b/;
const ADOPTED =
  /\b(?:vastgesteld|vaststelling|geldend|vergadering|behandeld|datum|versie|besluit|bijgewerkt|gewijzigd|gepubliceerd|publicatie\w*|stand van)\b[^\n]{0,40}?\b(20\d\d)\b/gi;
const SIGNED = /, (?:d\.d\. )?\d{1,2} \p{L}{3,9} (20\d\d)\.?$/gu;
const MONTH = /\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (20\d\d)\b/gi;
const ANY = /\b(20\d\d)\b/g;

/** Passages at the top, and at the end where a document is signed. */
const TOP = 14;
const TITLE = 5;
const END = 6;

/** The year of adoption, else the first of the period in the title, else the latest at the top; undefined where none is told. */
export function documentYear(passages: readonly Passage[]): number | undefined {
  const top = passages.slice(0, TOP);
  const title = [
    ...(passages[0]?.headings ?? []).map((heading) => heading.title),
    ...top.slice(0, TITLE).map(({ text }) => text),
  ];
  const adopted = [...years(top, ADOPTED), ...years(passages.slice(-END), ADOPTED), ...years(passages.slice(-END), SIGNED)];
  if (adopted.length > 0) return Math.max(...adopted);
  const span = SPAN.exec(title.join("\n").slice(0, 600));
  if (span?.[1]) return Number(span[1]);
  const dated = years(top.slice(0, TITLE), MONTH);
  if (dated.length > 0) return Math.max(...dated);
  const any = years(top, ANY);
  return any.length > 0 ? Math.max(...any) : undefined;
}

const years = (passages: readonly Passage[], form: RegExp): number[] =>
  passages.flatMap(({ text }) => [...text.slice(0, 600).matchAll(form)].map(({ 1: year }) => Number(year)));
