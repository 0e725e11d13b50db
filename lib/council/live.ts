/**
 * Figures that stay alive within a typed text. A composed text marks its figures; a typed text that took one over keeps its
 * name instead of its value, so that it says what holds on the day on which it is read.
 */

/** Private-use characters around a name and a value; no text of ours or of a form holds them. */
const [OPEN, IS, CLOSE] = ["\uE0F0", "\uE0F1", "\uE0F2"] as const;
const MARK = new RegExp(`${OPEN}([^${IS}]*)${IS}([^${CLOSE}]*)${CLOSE}`, "gu");
const NAMED = /\{([a-z][A-Za-z0-9.-]{0,60})\}/g;
const WITH_VALUE = /\{([a-z][A-Za-z0-9.-]{0,60})=([^{}]*)\}/g;

/** The values of figures by name, as they are written in running text. */
export type Figures = Readonly<Record<string, string>>;

/** A figure within a composed text. */
export const live = (name: string, value: string): string => `${OPEN}${name}${IS}${value}${CLOSE}`;

/** A composed text as it is read: only the values. */
export const spoken = (composed: string): string => composed.replaceAll(MARK, "$2");

/** The figures of composed texts. */
export const figuresIn = (...composed: string[]): Figures =>
  Object.fromEntries(composed.flatMap((text) => [...text.matchAll(MARK)].map(([, name, value]) => [name, value])));

/** A composed text as a record keeps it: `{name=value}`, readable and without strange characters. */
export const asBasis = (composed: string): string => composed.replaceAll(MARK, "{$1=$2}");

/** What a kept basis said on its day. */
export const basisInWords = (basis: string): string => basis.replaceAll(WITH_VALUE, "$2");

/** A basis with the names alone: two of these differ where more than a figure changed. */
const skeleton = (basis: string): string => basis.replaceAll(WITH_VALUE, "{$1}");

/** A typed text with today's figures; a name that nothing knows any more keeps its place as a gap that shows. */
export const withFigures = (text: string, figures: Figures): string =>
  text.replaceAll(NAMED, (whole, name: string) => (Object.hasOwn(figures, name) ? (figures[name] as string) : whole));

/**
 * A typed text in which each figure of the basis that was taken over, beside the same word as there, is named. Other figures
 * stay as they were typed.
 */
export function withNames(typed: string, basis: string): string {
  let text = typed;
  for (const { before, name, value, after } of figuresAround(basis)) {
    const found = [`${before}${value}${after}`, `${value}${after}`, `${before}${value}`].find(
      (near) => near !== value && text.includes(near),
    );
    if (found !== undefined) text = text.replace(found, () => found.replace(value, () => `{${name}}`));
  }
  return text;
}

interface Around {
  before: string;
  name: string;
  value: string;
  after: string;
}

/** Each figure of a basis with the word before and behind it. */
function figuresAround(basis: string): Around[] {
  return [...basis.matchAll(WITH_VALUE)].map((found) => {
    const [whole, name = "", value = ""] = found;
    const start = found.index;
    const before = basisInWords(basis.slice(0, start));
    const behind = basisInWords(basis.slice(start + whole.length));
    return { name, value, before: /\S+\s$/.exec(before)?.[0] ?? "", after: /^\s[\p{L}\p{N}’-]+/u.exec(behind)?.[0] ?? "" };
  });
}

/** How a typed text is behind what the evidence says now. */
export interface Overtaken {
  /** What was proposed when the text was typed, and what would be proposed now. */
  was: string;
  now: string;
}

/**
 * Whether the evidence has overtaken a typed text: the proposal reads otherwise now than when the text was typed, and not
 * only in figures that the text keeps alive. Undefined where the text still fits.
 */
export function overtaken(typed: string, basis: string, current: string): Overtaken | undefined {
  const [was, now] = [basisInWords(basis), basisInWords(current)];
  if (was === now) return undefined;
  if (skeleton(basis) === skeleton(current)) {
    const changed = figuresOf(basis).filter(([name, value]) => figuresOf(current).some(([n, v]) => n === name && v !== value));
    const typedStill = changed.some(([name, value]) => !typed.includes(`{${name}}`) && hasWord(typed, value));
    if (!typedStill) return undefined;
  }
  return { was, now };
}

const figuresOf = (basis: string): [string, string][] =>
  [...basis.matchAll(WITH_VALUE)].map(([, name = "", value = ""]) => [name, value]);

const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "iu").test(text);
