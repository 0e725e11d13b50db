/**
 * How often something happens, as Dutch says it: "jaarlijks", "twee keer per jaar", "iedere zes weken", "om de vier jaar".
 * Months and years become a number within one, two, three or four years. Of weeks only those have a number that go into a
 * year without rest: weekly is 52 and fortnightly 26, but every six weeks has none.
 */

export type Within = "P1Y" | "P2Y" | "P3Y" | "P4Y";

export interface Frequency {
  /** How many times; null where the text gives no number that fits. */
  count: number | null;
  within: Within;
  /** The place in the text that says it. */
  start: number;
  end: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  een: 1,
  eens: 1,
  eenmaal: 1,
  twee: 2,
  tweemaal: 2,
  drie: 3,
  driemaal: 3,
  vier: 4,
  viermaal: 4,
  vijf: 5,
  vijfmaal: 5,
  zes: 6,
  zesmaal: 6,
  zeven: 7,
  acht: 8,
  achtmaal: 8,
  negen: 9,
  tien: 10,
  tienmaal: 10,
  elf: 11,
  twaalf: 12,
  twaalfmaal: 12,
  zestien: 16,
  twintig: 20,
};
const NUMBER = `\\d{1,2}|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join("|")}`;
const UNIT =
  "jaren|jaar|halfjaar|half jaar|half jaren|kwartaal|kwartalen|maanden|maand|weken|week|raadsperiode|collegeperiode|bestuursperiode";
const EVERY = "elk|elke|ieder|iedere";
const SEASON =
  "najaar|voorjaar|herfst|winter|lente|zomer|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaarwisseling|schooljaar";

const times = (count: number, length: number, unit: string): Pick<Frequency, "count" | "within"> | undefined => {
  if (/^(?:raads|college|bestuurs)periode/.test(unit)) return { count, within: "P4Y" };
  if (unit.startsWith("wek") || unit === "week")
    return { count: 52 % length === 0 ? (count * 52) / length : null, within: "P1Y" };
  const months = length * (/^half/.test(unit) ? 6 : unit.startsWith("kwart") ? 3 : unit.startsWith("maand") ? 1 : 12);
  return perMonths(count, months);
};

/** So many times in so many months, within the shortest whole number of years; undefined beyond four years. */
function perMonths(count: number, months: number): Pick<Frequency, "count" | "within"> | undefined {
  if (months <= 12) return 12 % months === 0 ? { count: (count * 12) / months, within: "P1Y" } : { count: null, within: "P1Y" };
  const years = months / 12;
  return Number.isInteger(years) && years <= 4 ? { count, within: `P${years}Y` as Within } : undefined;
}

const numberOf = (word: string | undefined): number => (word === undefined ? 1 : (NUMBERS[word] ?? Number(word)));

type Reading = (match: RegExpMatchArray) => Pick<Frequency, "count" | "within"> | undefined;

const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, "gu");

/** From the fullest to the shortest: what one has found, the next does not find again. */
const FORMS: readonly [RegExp, Reading][] = [
  [
    words(
      `(${NUMBER}) ?(?:x|×|keer|maal|keren|malen) (?:per|in de|in het|in een|in|${EVERY}|om de) (?:(${NUMBER}) )?(${UNIT})`,
    ),
    ([, count, length, unit = ""]) => times(numberOf(count), numberOf(length), unit),
  ],
  [
    words(`(eens|eenmaal|tweemaal|driemaal|viermaal|zesmaal) (?:per|in de|in het|${EVERY}) (?:(${NUMBER}) )?(${UNIT})`),
    ([, count, length, unit = ""]) => times(numberOf(count), numberOf(length), unit),
  ],
  [
    words(
      `(${NUMBER})(?: (?!uur|uren|dag|dagen|fte|procent|euro|week|weken|maanden|jaar)\\p{L}+){0,3} per (jaar|kwartaal|maand|halfjaar)`,
    ),
    ([, count, unit = ""]) => times(numberOf(count), 1, unit),
  ],
  [
    words(`(?:meerdere|verschillende|diverse|enkele|een aantal) (?:keren|malen|keer|maal) per jaar`),
    () => ({ count: null, within: "P1Y" }),
  ],
  [words("om het (?:andere )?jaar"), () => ({ count: 1, within: "P2Y" })],
  [words("om de week"), () => ({ count: 26, within: "P1Y" })],
  [words(`(?:${EVERY}|om de|per) (?:(${NUMBER}) )?(${UNIT})`), ([, length, unit = ""]) => times(1, numberOf(length), unit)],
  [words(`(?:${EVERY}) (?:${SEASON})`), () => ({ count: 1, within: "P1Y" })],
  [
    words(`(tweede|derde|vierde) jaar van de (?:looptijd|planperiode)`),
    ([, which]) => ({ count: 1, within: which === "tweede" ? "P2Y" : which === "derde" ? "P3Y" : "P4Y" }),
  ],
  [words("(twee|drie|vier)jaarlijkse?"), ([, length]) => times(1, numberOf(length), "jaar")],
  [words("(twee|drie|vier)maandelijkse?"), ([, length]) => times(1, numberOf(length), "maand")],
  [words("(twee|drie|vier|zes|acht)wekelijkse?"), ([, length]) => times(1, numberOf(length), "week")],
  [words("halfjaarlijkse?"), () => ({ count: 2, within: "P1Y" })],
  [words("kwartaal(?=overleg|rapportage|bijeenkomst|gesprek)\\p{L}+"), () => ({ count: 4, within: "P1Y" })],
  [words("jaarlijkse?"), () => ({ count: 1, within: "P1Y" })],
  [words("maandelijkse?"), () => ({ count: 12, within: "P1Y" })],
  [words("wekelijkse?"), () => ({ count: 52, within: "P1Y" })],
];

const MONTHS =
  /(?<!\p{L})(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?! ?\d)(?!\p{L})/gu;

/** All frequencies in a sentence in small letters without accents, in order; of those that overlap the fullest. */
export function frequenciesIn(text: string): Frequency[] {
  const found: Frequency[] = [];
  for (const [form, reading] of FORMS) {
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = reading(match);
      if (value && !found.some((other) => start < other.end && end > other.start)) found.push({ ...value, start, end });
    }
  }
  return (found.length > 0 ? found : byMonths(text)).sort((a, b) => a.start - b.start);
}

/** "In het voorjaar en in het najaar": twice a year. */
const SEASONS =
  /\bin (?:het|de) (?:voorjaar|lente|zomer|winter) en (?:(?:in )?(?:het|de) )?(?:najaar|herfst|zomer|winter)\b(?! van| 20)/;

/** "In juni en december staat het vast op de agenda": as often as there are months. */
function byMonths(text: string): Frequency[] {
  const seasons = SEASONS.exec(text);
  if (seasons) return [{ count: 2, within: "P1Y", start: seasons.index, end: seasons.index + seasons[0].length }];
  if (!/\bvast(?:e)?\b|\bstandaard\b/.test(text)) return [];
  const months = [...text.matchAll(MONTHS)];
  const [first, ...others] = months;
  const last = others.at(-1);
  return first && last ? [{ count: months.length, within: "P1Y", start: first.index, end: last.index + last[0].length }] : [];
}
