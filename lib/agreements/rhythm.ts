/** How often an agreement asks for something, in plain words: "4 keer per jaar" is at least 4 within P1Y (NORMS.md, "Agreements"). */
import type { Period } from "../calendar";

export interface Rhythm {
  /** At least so many times … */
  count: number;
  /** … within any term of this length. */
  within: Period;
}

/** The rhythms that policies use, most often first. */
const USUAL: readonly (readonly [Rhythm, string])[] = [
  [{ count: 1, within: "P1Y" }, "jaarlijks"],
  [{ count: 2, within: "P1Y" }, "elk halfjaar (2 keer per jaar)"],
  [{ count: 3, within: "P1Y" }, "3 keer per jaar"],
  [{ count: 4, within: "P1Y" }, "elk kwartaal (4 keer per jaar)"],
  [{ count: 6, within: "P1Y" }, "elke twee maanden (6 keer per jaar)"],
  [{ count: 12, within: "P1Y" }, "maandelijks (12 keer per jaar)"],
  [{ count: 1, within: "P2Y" }, "eens per 2 jaar"],
  [{ count: 1, within: "P3Y" }, "eens per 3 jaar"],
  [{ count: 1, within: "P4Y" }, "eens per 4 jaar"],
  [{ count: 1, within: "P6M" }, "elk halfjaar, zonder er een over te slaan"],
  [{ count: 1, within: "P3M" }, "elk kwartaal, zonder er een over te slaan"],
  [{ count: 1, within: "P1M" }, "elke maand, zonder er een over te slaan"],
];

export const periodNames: Readonly<Record<Period, string>> = {
  P1M: "maand",
  P3M: "kwartaal",
  P6M: "halfjaar",
  P1Y: "jaar",
  P2Y: "2 jaar",
  P3Y: "3 jaar",
  P4Y: "4 jaar",
};

/** The value of a rhythm in a form: "4/P1Y". */
export const rhythmValue = ({ count, within }: Rhythm): string => `${count}/${within}`;

/** The rhythm that a form's value names; undefined for any other text. */
export function readRhythm(value: string): Rhythm | undefined {
  const [, count, within = ""] = /^([1-9]\d?)\/(P\d[MY])$/.exec(value) ?? [];
  return count !== undefined && Object.hasOwn(periodNames, within)
    ? { count: Number(count), within: within as Period }
    : undefined;
}

/** What a form offers. */
export const usualRhythms = USUAL.map(([rhythm, label]) => ({ value: rhythmValue(rhythm), label }));

export const isUsual = (rhythm: Rhythm): boolean => usualRhythms.some(({ value }) => value === rhythmValue(rhythm));

/** "maandelijks (12 keer per jaar)", "5 keer per 2 jaar" */
export const rhythmInWords = (rhythm: Rhythm): string =>
  usualRhythms.find(({ value }) => value === rhythmValue(rhythm))?.label ??
  `${rhythm.count} keer per ${periodNames[rhythm.within]}`;
