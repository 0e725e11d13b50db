/** How much of each part the two pages tell: the fullest of many sizes that fits, and then more of what still has room. */

/** So many words in "Wat is er?", names in a list of causes and of what is not known, actions, rows in other tables; so many motions and promises. */
export interface Size {
  present: number;
  names: number;
  unknown: number;
  actions: number;
  rows: number;
  motions: number;
}

/** How much the prose may say, how much the tables, and how many motions, the fullest first: each step takes one from the value. */
const prose = [
  { present: 150, names: 6 },
  { present: 130, names: 5 },
  { present: 110, names: 4 },
  { present: 90, names: 4 },
  { present: 75, names: 3 },
  { present: 60, names: 3 },
  { present: 45, names: 2 },
] as const;
const tables = [
  { actions: 6, rows: 6 },
  { actions: 4, rows: 4 },
  { actions: 4, rows: 3 },
  { actions: 4, rows: 2 },
  { actions: 3, rows: 2 },
  { actions: 2, rows: 2 },
  { actions: 2, rows: 1 },
  { actions: 1, rows: 1 },
] as const;
const motions = [4, 3, 2, 1] as const;

type Said = (typeof prose)[number];
type Shown = (typeof tables)[number];

function sized({ present, names }: Said, shown: Shown, count: number): Size {
  return { present, names, unknown: names, ...shown, motions: count };
}

/** What is proposed where nothing has to fit. */
export const FULLEST: Size = sized(prose[0], tables[0], motions[0]);

/** What the council asked itself is cut last. */
const COUNCIL = 6;

/** All of them, a little less of everything before much less of one. */
const sizes: readonly Size[] = prose
  .flatMap((said, less) =>
    tables.flatMap((shown, fewer) =>
      motions.map((count, left) => ({
        size: sized(said, shown, count),
        loss: less ** 2 + fewer ** 2 + COUNCIL * left ** 2,
      })),
    ),
  )
  .sort((a, b) => a.loss - b.loss)
  .map(({ size }) => size);

/** The fullest that fits; where nothing does, the shortest. */
export function fullestSize(fits: (size: Size) => boolean): Size {
  const shortest = sizes.at(-1) as Size;
  // Where the shortest does not fit nothing does: a dossier with much of everything is not tried two hundred times.
  const fitting = fits(shortest) ? sizes.find(fits) : undefined;
  return fitting ? grown(fitting, fits) : shortest;
}

/** Names beyond those, where there is still room: a list that is whole needs no annex. */
const MORE_NAMES = [8, 10, 12, 14, 16];

const names = [...prose.map((said) => said.names).toReversed(), ...MORE_NAMES];

/** What each part may grow to, smallest step first. */
const steps: Record<keyof Size, readonly number[]> = {
  present: prose.map(({ present }) => present).toReversed(),
  names,
  unknown: names,
  actions: tables.map(({ actions }) => actions).toReversed(),
  rows: tables.map(({ rows }) => rows).toReversed(),
  motions: motions.toReversed(),
};

/** Room that is left on a page is filled by telling one part more fully, what is there first. */
function grown(fitting: Size, fits: (size: Size) => boolean): Size {
  let size = fitting;
  for (const part of ["present", "actions", "motions", "rows", "unknown", "names"] as const) {
    for (const more of steps[part].filter((step) => step > fitting[part])) {
      const larger = { ...size, [part]: more };
      if (!fits(larger)) break;
      size = larger;
    }
  }
  return size;
}
