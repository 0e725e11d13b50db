/** A region beside itself on another day: who wins or loses what, and because of what. */
import type { Assessment } from "../assessment/assessment";
import { stepOn } from "../assessment/timeline";
import { dayOf, type IsoDate } from "../calendar";
import { blockIdOf } from "../framework/node-id";
import type { Status } from "../framework/vocabulary";
import { groupBy } from "../group";
import { includes } from "../intervals";
import type { Municipality } from "../places/municipality";
import { type Cause, causeKey, causeSentence } from "./compare/causes";
import { developments, type StatusChange } from "./compare/days";
import { isSettled } from "./settled";

/** What the same cause changes at one municipality or, where it is the region's, at several. */
export interface RegionChange {
  /** Final Dutch sentences; none where the records do not tell. */
  causes: readonly string[];
  /** Whether more is there on the second day; else less. */
  gained: boolean;
  /** Whether the criteria are settled on neither day: what is there counts in part. Told of one criterion or block alone. */
  partly: boolean;
  /** The ids of the criteria, in the framework's order. */
  criteria: readonly string[];
  /** Whom it touches, in the order of the members. */
  touched: readonly Municipality[];
}

/** How many municipalities are on plateau 1 or higher in a theme, or have the basic level, on each of the two days. */
export interface CountOnTwoDays {
  title: string;
  before: number;
  after: number;
}

/** A municipality with more or fewer themes on plateau 1 or higher on the second day. */
export interface Moved extends Municipality {
  before: number;
  after: number;
}

export interface RegionOnTwoDays {
  basicLevel: CountOnTwoDays;
  themes: readonly CountOnTwoDays[];
  moved: readonly Moved[];
  changes: readonly RegionChange[];
}

/** The same records on the days `from` and `to`. Of whom the second day differs, the losses come first. */
export function regionOnTwoDays(members: readonly Assessment[], from: IsoDate, to: IsoDate): RegionOnTwoDays {
  const [first, second] = [dayOf(from), dayOf(to)];
  const reached = members.map(({ themes }) =>
    themes.map(({ plateau }) => [first, second].map((day) => stepOn(plateau, day).value >= 1)),
  );
  const having = (at: 0 | 1, theme: number): number => reached.filter((own) => own[theme]?.[at]).length;
  const basic = (day: number): number => members.filter(({ basicLevel }) => includes(basicLevel, day)).length;
  return {
    basicLevel: { title: "Basisniveau", before: basic(first), after: basic(second) },
    themes: (members[0]?.themes ?? []).map(({ theme }, at) => ({
      title: `${theme.number}. ${theme.shortTitle}`,
      before: having(0, at),
      after: having(1, at),
    })),
    moved: members.flatMap(({ dossier: { municipality } }, at) => {
      const count = (on: 0 | 1): number => (reached[at] ?? []).filter((theme) => theme[on]).length;
      const [before, after] = [count(0), count(1)];
      return before === after ? [] : [{ ...municipality, before, after }];
    }),
    changes: changesBetween(members, from, to),
  };
}

interface OwnChange {
  municipality: Municipality;
  causes: readonly Cause[];
  change: StatusChange;
  gained: boolean;
  partly: boolean;
}

/** How much of a criterion a status says is there: nothing, a part, or all. */
const amountOf = (status: Status | undefined): number => (isSettled(status) ? 2 : status === "partial" ? 1 : 0);

/**
 * What is settled on one of the two days alone: everywhere, or of one criterion or block (`about`), and then also what is there in
 * part on one of them. Losses first, what was settled before the rest, then by how many they touch.
 */
export function changesBetween(members: readonly Assessment[], from: IsoDate, to: IsoDate, about?: string): RegionChange[] {
  const isAbout = ({ criterion: { id } }: StatusChange): boolean => [undefined, id, blockIdOf(id)].includes(about);
  const own = members.flatMap((assessment) =>
    developments({ assessment, asOf: from }, { assessment, asOf: to }).flatMap(({ causes, changes }) =>
      changes.filter(isAbout).flatMap((change): OwnChange[] => {
        const { municipality } = assessment.dossier;
        const [before, after] = [amountOf(change.before), amountOf(change.after)];
        const partly = !isSettled(change.before) && !isSettled(change.after);
        if (before === after || (partly && about === undefined)) return [];
        return [{ municipality, causes, change, gained: after > before, partly }];
      }),
    ),
  );
  return [...groupBy(own, causeOf).values()].map(together).sort(byWeight);
}

/** What the region holds is one cause for all whom it touches; everything else is a municipality's own. */
function causeOf({ municipality, causes, gained, partly }: OwnChange): string {
  const regional = causes.length > 0 && causes.every((cause) => "item" in cause && cause.item.owner === "region");
  const keys = causes.map((cause) => `${causeKey(cause)} ${"on" in cause ? cause.on : ""}`);
  return JSON.stringify([gained, partly, keys, regional ? null : municipality.code]);
}

function together(group: readonly OwnChange[]): RegionChange {
  const [{ causes, gained, partly }] = group as [OwnChange];
  return {
    causes: causes.map((cause) => causeSentence(cause)),
    gained,
    partly,
    criteria: [...new Set(group.map(({ change }) => change.criterion.id))].sort(),
    touched: [...new Map(group.map(({ municipality }) => [municipality.code, municipality])).values()],
  };
}

const byWeight = (a: RegionChange, b: RegionChange): number =>
  Number(a.gained) - Number(b.gained) ||
  Number(a.partly) - Number(b.partly) ||
  b.touched.length - a.touched.length ||
  b.criteria.length - a.criteria.length;
