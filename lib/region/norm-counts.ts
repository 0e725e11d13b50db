/**
 * How the members of a region stand by the agreements that they share and by the norms beside the Kader: counts, and names
 * only for who reads the records of all. What others share by name are their walls, and nothing of this
 * (docs/decisions/013-sharing.md): so towards them every other member is a number among at least five.
 */
import type { Agreement } from "../agreements/agreement";
import { agreementsOn } from "../assessment/agreement-status";
import type { Judgement } from "../assessment/assessment";
import { stepOn } from "../assessment/timeline";
import { dayOf, type IsoDate } from "../calendar";
import { type Criterion, criteriaOf, type Framework } from "../framework/framework";
import type { Status } from "../framework/vocabulary";
import { ascending } from "../order";
import { MIN_SUMMED } from "../smallest-sum";
import { isSettled } from "./settled";

/** One member on a day, as far as the counts go. */
export interface NormRow {
  name: string;
  /** By id, those of the region that are in force for it. */
  agreements: ReadonlyMap<string, { agreement: Agreement; status: Status }>;
  /** By the id of the criterion, of all norms beside the Kader. */
  criteria: ReadonlyMap<string, Status>;
}

/** A member's row: of its agreements those of this region alone. */
export function normRow(judgement: Judgement, region: string, asOf: IsoDate): NormRow {
  const day = dayOf(asOf);
  const shared = agreementsOn(judgement, asOf).filter(({ inForce, agreement }) => inForce && agreement.region === region);
  const criteria = judgement.beside.flatMap((norm) => [...norm.criteria]);
  return {
    name: judgement.dossier.municipality.name,
    agreements: new Map(shared.map(({ agreement, status }) => [agreement.id, { agreement, status }])),
    criteria: new Map(criteria.map(([id, { status }]) => [id, stepOn(status, day).value])),
  };
}

/** How many have it settled, of how many; by status who, where names may be told. */
export interface Count {
  of: number;
  settled: number;
  who?: ReadonlyMap<Status, readonly string[]>;
}

export interface RegionNorms {
  /** How many members are counted. */
  counted: number;
  /** By title. */
  agreements: readonly { agreement: Agreement; count: Count }[];
  norms: readonly { norm: Framework; criteria: readonly { criterion: Criterion; count: Count }[] }[];
}

/** All that there is to count, with the names: for who reads the records of every member. */
export const namedNorms = (rows: readonly NormRow[], norms: readonly Framework[]): RegionNorms => ({
  counted: rows.length,
  agreements: sharedBy(rows).map((agreement) => ({ agreement, count: countOf(statusesOf(rows, agreement)) })),
  norms: norms.map((norm) => ({
    norm,
    criteria: criteriaOf(norm).map((criterion) => ({
      criterion,
      count: countOf(rows.map(({ name, criteria }) => ({ name, status: criteria.get(criterion.id) ?? "open" }))),
    })),
  })),
});

/** A member towards who sees sums. */
export interface SummedMember {
  row: NormRow;
  /** Whether who asks may see where it stands: its own municipality, or all of the country. */
  known: boolean;
  /** Whether its walls are known, shared by name or on its public page: from those follows how it stands by what the Kader shows of a norm. */
  named: boolean;
  /** Whether this is the one region in which it is counted. */
  here: boolean;
}

/**
 * What may be told of these members together, without names. Who is not known to who asks counts in the sums
 * - on the day of today, with what is known now (`summing`), and in one region alone;
 * - where all such members are at least five;
 * - and, where it shares nothing by name, where those who share nothing are at least five too: whoever knows the named walls
 *   could take these off the sum.
 * An agreement for some members alone is left out, since the sum would tell for whom it is.
 */
export function summedNorms(members: readonly SummedMember[], norms: readonly Framework[], summing: boolean): RegionNorms {
  const summed = summing ? members.filter(({ known, here }) => !known && here) : [];
  const hidden = summed.filter(({ named }) => !named);
  const others = summed.filter(({ named }) => named || hidden.length >= MIN_SUMMED);
  const counted = [...members.filter(({ known }) => known), ...(others.length >= MIN_SUMMED ? others : [])];
  const all = namedNorms(
    counted.map(({ row }) => row),
    norms,
  );
  const unnamed = <T extends { count: Count }>(given: T): T => ({
    ...given,
    count: { of: given.count.of, settled: given.count.settled },
  });
  return {
    counted: all.counted,
    agreements: all.agreements
      .filter(({ agreement, count }) => agreement.covers === undefined && count.of === all.counted)
      .map(unnamed),
    norms: all.norms.map(({ norm, criteria }) => ({ norm, criteria: criteria.map(unnamed) })),
  };
}

/** Each agreement that is in force for any of them, once. */
function sharedBy(rows: readonly NormRow[]): Agreement[] {
  const all = new Map(rows.flatMap(({ agreements }) => [...agreements].map(([id, { agreement }]) => [id, agreement])));
  return [...all.values()].sort((a, b) => ascending(a.title, b.title) || ascending(a.id, b.id));
}

const statusesOf = (rows: readonly NormRow[], { id }: Agreement): { name: string; status: Status }[] =>
  rows.flatMap(({ name, agreements }) => {
    const found = agreements.get(id);
    return found === undefined ? [] : [{ name, status: found.status }];
  });

function countOf(standings: readonly { name: string; status: Status }[]): Count & { who: ReadonlyMap<Status, string[]> } {
  const who = new Map<Status, string[]>();
  for (const { name, status } of standings) who.set(status, [...(who.get(status) ?? []), name]);
  return { of: standings.length, settled: standings.filter(({ status }) => isSettled(status)).length, who };
}
