/**
 * What one municipality sees of the others in its region: by name those that share, and of the others sums alone, over at
 * least five. docs/decisions/013-sharing.md says which ways of finding out were thought through.
 */
import { MIN_SUMMED } from "../smallest-sum";
import { type Figures, figuresOf, together } from "./figures";
import type { MemberRow, ThemeShape } from "./member-row";

/**
 * How much of a municipality someone may see. `by-name`: its name and its walls. `in-sums`: it is counted, among at least
 * {@link MIN_SUMMED}. `published`: it is counted with those, and is none of the five, for its public page tells its walls, and
 * whoever reads that can take them off the sum. `not-here`: nothing, for it is counted in another of its regions.
 */
export type Sight = "by-name" | "in-sums" | "published" | "not-here";

export interface SeenMember {
  row: MemberRow;
  sight: Sight;
}

export interface SharedView {
  /** Those seen by name, in the order given. */
  named: readonly MemberRow[];
  /** How many do not share their name. */
  hidden: number;
  /** How many of those are in the figures: none, or at least {@link MIN_SUMMED} besides those with a public page. */
  counted: number;
  /** Of all who are named, and of those counted. */
  figures: Figures;
}

/**
 * What there is to see of these municipalities. Sums of those that do not share are said of one moment only (`summing`): who
 * could ask for any day would see on which day a sum changes, and may know who changed something that day.
 */
export function sharedView(members: readonly SeenMember[], shapes: readonly ThemeShape[], summing: boolean): SharedView {
  const { named, counted } = groupOf(members, summing);
  const rows = (some: readonly SeenMember[]) => some.map(({ row }) => row);
  return {
    named: rows(named),
    hidden: members.length - named.length,
    counted: counted.length,
    figures: together(figuresOf(rows(named), shapes), figuresOf(rows(counted), shapes)),
  };
}

/**
 * Over which members figures are told: those seen by name, and of the others all or none. The page of a region and the
 * comparison in a report both take it from here, so that subtracting one from the other leaves nobody.
 */
export function groupOf<M extends { sight: Sight }>(members: readonly M[], summing: boolean): { named: M[]; counted: M[] } {
  const summed = summing ? members.filter(({ sight }) => sight === "in-sums" || sight === "published") : [];
  const secret = summed.filter(({ sight }) => sight === "in-sums");
  return {
    named: members.filter(({ sight }) => sight === "by-name"),
    counted: secret.length >= MIN_SUMMED ? summed : [],
  };
}

/** What is known of a member: whether who asks sees it by name, and whether everyone can read its walls on its public page. */
export interface Known {
  named: boolean;
  published: boolean;
}

/** How a member is seen: by name by whom it shares with, else in sums in the one region in which it is counted. */
export function sightIn(region: string, { named, published }: Known, regions: readonly { id: string; kind: string }[]): Sight {
  if (named) return "by-name";
  if (countedIn(regions) !== region) return "not-here";
  return published ? "published" : "in-sums";
}

/**
 * The one region in which a municipality that does not share is counted: its police region, else the first of its regions.
 * Sums of different regions are then about different municipalities, and subtracting one from the other says nothing.
 */
export const countedIn = (regions: readonly { id: string; kind: string }[]): string | undefined =>
  (regions.find(({ kind }) => kind === "police") ?? regions[0])?.id;
