/** The headings above a place, while a text is walked from top to bottom, and the words by which the place is found. */
import type { Block } from "./block";
import { hasNumber } from "./headings";

export interface Heading {
  title: string;
  level: number;
  line: number;
}

/** Below every heading of a text: the name of a column or of a row. */
const WITHIN_TABLE = 20;

/** Lines at the top among which the title and its date are sought. */
const TOP = 40;

export class Outline {
  #path: Heading[] = [];
  #justEntered = false;
  readonly #counts = new Map<string, number>();

  /** A heading begins. Two without number in a row: the second stands under the first. */
  enter(heading: Heading): void {
    const last = this.#path.at(-1);
    const below = this.#justEntered && last !== undefined && heading.level >= 8 && last.level >= 8;
    const level = below ? Math.min(last.level + 1, WITHIN_TABLE - 1) : heading.level;
    this.#path = [...this.#path.filter((above) => above.level < level), { ...heading, level }];
    this.#justEntered = true;
  }

  /** Title lines carry facts ("Beleidsplan 2026-2029", "Vastgesteld op …"): they are passages besides headings. */
  isTitleLine({ from, text }: Block): boolean {
    return from < TOP && /\b(?:19|20)\d\d\b|plan\b|nota\b|programma|beleid|visie|agenda/i.test(text);
  }

  /** The headings above a passage, with that of its column where it stands in a table. */
  under(column: string | undefined): readonly Heading[] {
    this.#justEntered = false;
    return column ? [...this.#path, { title: column, level: WITHIN_TABLE, line: 0 }] : this.#path;
  }

  /** "§ 3.2 Preventie › Scholen, alinea 2, p. 12". */
  locator(headings: readonly Heading[], block: Block): string {
    const nearest = headings.at(-1);
    const numbered = headings.findLast(({ title }) => hasNumber(title));
    const place = placeOf(nearest, numbered);
    const key = `${nearest?.line ?? 0} ${place}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    const page = block.page === undefined ? "" : `, p. ${block.page}`;
    return `${place}, ${PARTS[block.kind]} ${count}${page}`;
  }
}

const PARTS: Readonly<Record<Block["kind"], string>> = {
  heading: "titel",
  paragraph: "alinea",
  item: "punt",
  list: "opsomming",
  row: "tabel",
  cell: "tabel",
  note: "noot",
  quote: "citaat",
};

function placeOf(nearest: Heading | undefined, numbered: Heading | undefined): string {
  if (!nearest) return "aanhef";
  if (!numbered || numbered === nearest) return named(nearest.title);
  return `${named(numbered.title)} › ${named(nearest.title)}`;
}

/** So many characters of a title find the place again. */
const LONGEST_NAME = 60;

/** A number gets the sign of a paragraph; a long title is cut off between two words. */
function named(title: string): string {
  const short = title.length > LONGEST_NAME ? `${title.slice(0, LONGEST_NAME).replace(/[^\p{L}\d]*\s+\S*$/u, "")}…` : title;
  return /^\d/.test(short) ? `§ ${short}` : short;
}
