/**
 * What one municipality sees of the others in its region: by name those that share, and of the others sums alone, over at
 * least five. docs/decisions/013-sharing.md says which ways of finding out were thought through.
 */
import { type Figures, figuresOf, together } from "./figures";
import type { MemberRow, ThemeShape } from "./member-row";

/**
 * How much of a municipality someone may see. `by-name`: its name and its walls. `in-sums`: it is counted, among at least
 * {@link FEWEST_HIDDEN}. `not-here`: nothing, for it is counted in another of its regions.
 */
export type Sight = "by-name" | "in-sums" | "not-here";

export interface SeenMember {
  row: MemberRow;
  sight: Sight;
}

export interface SharedView {
  /** Those seen by name, in the order given. */
  named: readonly MemberRow[];
  /** How many do not share their name. */
  hidden: number;
  /** How many of those are in the figures: none, or at least {@link FEWEST_HIDDEN}. */
  counted: number;
  /** Of all who are named, and of those counted. */
  figures: Figures;
}

/** Fewer municipalities than this are not summed up, lest one of them is recognised. */
export const FEWEST_HIDDEN = 5;

/**
 * What there is to see of these municipalities. Sums of those that do not share are said of one moment only (`summing`): who
 * could ask for any day would see on which day a sum changes, and may know who changed something that day.
 */
export function sharedView(members: readonly SeenMember[], shapes: readonly ThemeShape[], summing: boolean): SharedView {
  const named = rowsIn("by-name", members);
  const summed = summing ? rowsIn("in-sums", members) : [];
  const counted = summed.length >= FEWEST_HIDDEN ? summed : [];
  return {
    named,
    hidden: members.length - named.length,
    counted: counted.length,
    figures: together(figuresOf(named, shapes), figuresOf(counted, shapes)),
  };
}

const rowsIn = (sight: Sight, members: readonly SeenMember[]): MemberRow[] =>
  members.filter((member) => member.sight === sight).map(({ row }) => row);

/**
 * The one region in which a municipality that does not share is counted: its police region, else the first of its regions.
 * Sums of different regions are then about different municipalities, and subtracting one from the other says nothing.
 */
export const countedIn = (regions: readonly { id: string; kind: string }[]): string | undefined =>
  (regions.find(({ kind }) => kind === "police") ?? regions[0])?.id;
