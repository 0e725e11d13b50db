/**
 * The bounds of the XML in a workbook, counted before a parser sees it: a parser's work can grow with the square of a tag's
 * attributes or of the depth, and a few packed kilobytes can ask for millions of either.
 */

/** The signs and attributes of one tag, and how deep tags stand in each other; offices write a tenth of these at most. */
export const MAX_TAG_SIGNS = 20_000;
export const MAX_ATTRIBUTES = 200;
export const MAX_DEPTH = 100;

/** What is no tag, with how it ends. */
const ASIDES = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Whether XML has a tag, or a depth, that no office writes. One walk over the text. */
export function isUnlikeWorkbook(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf("<"), end = 0; at >= 0; at = xml.indexOf("<", end)) {
    end = endOfAside(xml, at);
    if (end > at) continue;
    end = endOfTag(xml, at);
    if (end < 0) return true;
    depth += stepOf(xml, at, end);
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** How much deeper one is after a tag. */
function stepOf(xml: string, start: number, end: number): number {
  if (xml[start + 1] === "/") return -1;
  return xml[end - 2] === "/" ? 0 : 1;
}

/** The place after a comment and the like; where none begins, the same place. */
function endOfAside(xml: string, start: number): number {
  if (xml[start + 1] !== "!" && xml[start + 1] !== "?") return start;
  const aside = ASIDES.find(([begin]) => xml.startsWith(begin, start));
  if (aside === undefined) return start;
  const end = xml.indexOf(aside[1], start);
  return end < 0 ? xml.length : end + aside[1].length;
}

const MARKS = /[>="']/g;

/** The place after a tag, or -1 where it has too many signs or attributes. A mark between quotes ends nothing. */
function endOfTag(xml: string, start: number): number {
  MARKS.lastIndex = start;
  let attributes = 0;
  for (let mark = MARKS.exec(xml); mark !== null && mark.index - start <= MAX_TAG_SIGNS; mark = MARKS.exec(xml)) {
    const [sign] = mark;
    if (sign === ">") return mark.index + 1;
    if (sign !== "=") MARKS.lastIndex = xml.indexOf(sign, mark.index + 1) + 1 || xml.length;
    else if (++attributes > MAX_ATTRIBUTES) return -1;
  }
  return -1;
}
