/** How much of each part the two pages tell: the fullest of a row of sizes that fits, and then more of what still has room. */

/** How much the prose may say, and how much the tables; the most that fits is taken, a little less of both before much less of one. */
const prose = [
  { present: 150, names: 6 },
  { present: 130, names: 5 },
  { present: 110, names: 4 },
  { present: 90, names: 4 },
  { present: 75, names: 3 },
  { present: 60, names: 3 },
] as const;
const tables = [
  { actions: 6, rows: 6 },
  { actions: 4, rows: 4 },
  { actions: 4, rows: 3 },
  { actions: 4, rows: 2 },
  { actions: 3, rows: 2 },
  { actions: 2, rows: 2 },
] as const;
/** Where much lapsed, is late and is unknown at once, and nothing else fits. What the council asked itself is cut last (`motions`). */
const tight = [
  { present: 60, names: 3, actions: 2, rows: 1, motions: 3 },
  { present: 45, names: 2, actions: 2, rows: 1, motions: 3 },
  { present: 45, names: 2, actions: 1, rows: 1, motions: 2 },
] as const;
const SHORTEST = { present: 45, names: 2, actions: 1, rows: 1, motions: 1 };

/** So many words in "Wat is er?", names in a list of causes, actions, and rows in other tables; so many motions and promises. */
export interface Size {
  present: number;
  names: number;
  actions: number;
  rows: number;
  motions?: number;
}

const sizes: readonly Size[] = [
  ...prose
    .flatMap((said, less) => tables.map((shown, fewer) => ({ size: { ...said, ...shown }, loss: less + fewer })))
    .sort((a, b) => a.loss - b.loss)
    .map(({ size }) => size),
  ...tight,
  SHORTEST,
];

/** What is proposed where nothing has to fit. */
export const FULLEST = { ...prose[0], ...tables[0] };

/** The fullest that fits; where nothing does, the shortest. */
export function fullestSize(fits: (size: Size) => boolean): Size {
  const fitting = sizes.find(fits);
  return fitting ? grown(fitting, fits) : SHORTEST;
}

/** Room that is left on a page is filled by telling one part more fully, what is there first. */
function grown(fitting: Size, fits: (size: Size) => boolean): Size {
  let size = fitting;
  for (const part of ["present", "actions", "rows", "names"] as const) {
    const steps = [...prose, ...tables].flatMap((step: Partial<Size>) => step[part] ?? []);
    for (const more of [...new Set(steps)].filter((step) => step > fitting[part]).sort((a, b) => a - b)) {
      const larger = { ...size, [part]: more };
      if (!fits(larger)) break;
      size = larger;
    }
  }
  return size;
}
