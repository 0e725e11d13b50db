/** Which lines are headings, and how deep. A line marked "## " says so itself; others are judged by their form and neighbours. */

/** Levels of headings without a number: below all numbered ones. */
const LABELLED = 5;
const BARE = 8;

const NUMBERED = /^(?:(hoofdstuk|paragraaf|artikel|bijlage|deel|§)\s*)?(\d{1,2}(?:\.\d{1,2}){0,3})[.:]?\s+\S/i;
const LABEL =
  /^(hoofdstuk|paragraaf|artikel|bijlage|deel|annex|ambitie|doel|doelstelling|pijler|speerpunt|actielijn|spoor|prioriteit|thema|fase|stap|onderdeel)\s+(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?=[\s.:–-]|$)/i;
/** "III. Samenwerken" and "III.2 Overleg". */
const ROMAN = /^[IVX]{1,5}\.(\d{1,2})?[.:]?\s+[A-ZÀ-Ý]/;
const LETTER = /^[A-Z][.)]\s+[A-ZÀ-Ý]/;
const ITEM = /^(?:[•▪◦·●○■□‣➢►✓–—*»›-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/;
const ENUMERATED = /^\s*(?:[•▪◦·●-]\s*)*\(?(?:\d{1,2}|[A-Za-z])[.)](?:\s|$)/;

/** A signature or the day of a decision. */
const DATED = /, \d{1,2} \p{L}{3,9} \d{4}$/u;

const lineAt = (lines: readonly string[], at: number): string => (lines[at] ?? "").trim();

/** The level of the heading that a line is, from 1; 0 where it is none. */
export function headingLevel(lines: readonly string[], at: number): number {
  const line = lineAt(lines, at);
  const marked = /^(#{1,6})\s+\S/.exec(line);
  if (marked?.[1]) return marked[1].length;
  const under = lineAt(lines, at + 1);
  if (/^(?:={4,}|-{4,})$/.test(under)) return under.startsWith("=") ? 1 : 2;
  return couldBeHeading(line) ? levelOf(line, lines, at) : 0;
}

function couldBeHeading(line: string): boolean {
  if (line.length < 3 || line.length > 110 || /\t| \| /.test(line) || line.split(/\s+/).length > 15) return false;
  if (/[;,]$|[^.\d]\.$|\d{4}\.$/.test(line) || /^["“”'‘<(]/.test(line) || /https?:|www\.|@/.test(line)) return false;
  if (DATED.test(line)) return false;
  return !/^\p{Ll}/u.test(line) && !/^[•▪◦·●○■*»›–—-]/.test(line);
}

function levelOf(line: string, lines: readonly string[], at: number): number {
  const number = NUMBERED.exec(line);
  if (number) return numberedLevel(number, lines, at);
  const named = namedLevel(line, lines, at);
  if (named > 0) return named;
  if (/:$/.test(line) || /^[^\s:]+(?: [^\s:]+){0,3}:\s/.test(line)) return 0;
  if (LETTER.test(line)) return isAlone(lines, at) ? LABELLED + 1 : 0;
  if (ITEM.test(line)) return 0;
  return bareLevel(line, lines, at);
}

/** With a word or a Roman number before it. */
function namedLevel(line: string, lines: readonly string[], at: number): number {
  const roman = ROMAN.exec(line);
  if (roman && isAlone(lines, at)) return roman[1] ? 2 : 1;
  if (!LABEL.test(line)) return 0;
  return /^(?:hoofdstuk|bijlage|deel|annex)/i.test(line) ? 1 : LABELLED;
}

/** "1. Opsporen van daders" in a run of numbered lines is an item, and a full sentence with a number is text. */
function numberedLevel(number: RegExpExecArray, lines: readonly string[], at: number): number {
  const [, word, figures = ""] = number;
  const deep = figures.split(".").length;
  if (word) return /artikel|paragraaf|§/i.test(word) ? Math.max(2, deep) : 1;
  const above = lineAt(lines, at - 1);
  const below = lineAt(lines, at + 1);
  if (deep === 1 && (ENUMERATED.test(above) || ENUMERATED.test(below))) return 0;
  if (deep === 1 && below !== "" && below.length < 110 && above !== "") return 0;
  if (/^\d{4}/.test(figures) || /^\d+ (?:uur|jaar|keer|maal|fte|procent|euro|maanden|weken|dagen)\b/.test(lineAt(lines, at)))
    return 0;
  return deep;
}

const isAlone = (lines: readonly string[], at: number): boolean => lineAt(lines, at - 1) === "" && lineAt(lines, at + 1) === "";

/** Without number or label: alone between blank lines, in capitals, or short above a long line. */
function bareLevel(line: string, lines: readonly string[], at: number): number {
  const above = lineAt(lines, at - 1);
  const below = lineAt(lines, at + 1);
  if (/^[A-ZÀ-Ý\d][A-ZÀ-Ý\d\s&,'–-]{3,}$/.test(line) && above === "") return LABELLED - 1;
  if (above === "" && below === "") return BARE;
  if (above === "" && opens(line, below)) return BARE;
  const longBelow = below.length > 130 || (below.length > 60 && below.length > line.length * 1.3);
  if (above === "" && longBelow && line.length < 80 && !/[.!?]$/.test(line)) return BARE;
  return below.length > 130 && line.length < 70 && above.length > 130 ? BARE : 0;
}

/** A short line or question right above what it is about. */
const opens = (line: string, below: string): boolean =>
  line.length < 60 && ((ITEM.test(below) && !/[.!]$/.test(line)) || (line.endsWith("?") && below.length > line.length));

/** Whether a heading has a number or label by which a place is told. */
export const hasNumber = (title: string): boolean =>
  NUMBERED.test(title) || ROMAN.test(title) || LABEL.test(title) || LETTER.test(title);
