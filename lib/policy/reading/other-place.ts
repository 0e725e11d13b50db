/** Whether a text is of another municipality: its title or header names one, and nowhere there one's own. */
import type { PolicyReading } from "./read";

/** So many lines at the top are the header of a text. */
const HEADER = 40;
/** A shorter name is as often a common word: it counts after "gemeente" alone. */
const SHORT = 5;

interface Asked {
  /** What the file is called. */
  title: string;
  /** One's own name, and those of one's regions. */
  own: readonly string[];
  /** The names of all municipalities. */
  names: readonly string[];
}

/** The name that the header has; undefined where it has one's own, or none. */
export function otherPlaceIn({ passages }: PolicyReading, { title, own, names }: Asked): string | undefined {
  const top = passages.filter(({ from }) => from <= HEADER);
  const titles = [
    title.replace(/[._-]+/g, " "),
    ...top.filter(({ kind }) => kind === "title").map(({ text }) => text),
    ...top.flatMap(({ headings }) => headings.filter(({ line }) => line <= HEADER).map(({ title: heading }) => heading)),
  ].join("\n");
  const header = `${titles}\n${top.map(({ text }) => text).join("\n")}`;
  if (own.some((name) => whole(name).test(header))) return undefined;
  const others = names.filter((name) => !own.includes(name));
  const named = (text: string, candidates: readonly string[], before = "") =>
    [...candidates].sort((a, b) => b.length - a.length).find((name) => whole(name, before).test(text));
  const long = others.filter(({ length }) => length >= SHORT);
  return named(header, others, "[Gg]emeente(?:raad)?(?: van)? ") ?? named(titles, long);
}

/** The name as it is written, by itself. */
const whole = (name: string, before = ""): RegExp =>
  new RegExp(`(?<![\\p{L}-])${before}${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}-])`, "u");
