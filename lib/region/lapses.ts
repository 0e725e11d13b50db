/** What lapses across a region in the coming time, told by cause: one item of the region that ends is one entry. */
import type { BlockAssessment, Judged } from "../assessment/assessment";
import { type Loss, lossesAhead } from "../assessment/losses";
import { aheadInWords, lastDayOfLoss } from "../assessment/losses-in-words";
import { stepOn } from "../assessment/timeline";
import { type Day, dateOf, dayOf, type IsoDate } from "../calendar";
import { listed, longDate, plural } from "../dutch";
import { lastDayOf } from "../evidence/counts";
import { type Evidence, isEvent } from "../evidence/evidence";
import { groupBy } from "../group";
import { includes } from "../intervals";
import { keptBy } from "../kept-by";
import { ascending } from "../order";
import { type Standing, staysUntil } from "./standing";

export interface RegionLapse {
  /** The first day on which it no longer counts. */
  day: Day;
  /** The day to show: the last one of what ends by its own date, else `day`. */
  when: IsoDate;
  /** A final Dutch sentence, without the day and without who it is about. */
  text: string;
  /** What falls away, by id; empty where a decision or an exception is the cause. */
  items: readonly Evidence[];
  /** The region whose evidence it is; null where the evidence is of one municipality. */
  region: string | null;
  /** The ids of the criteria that are no longer settled in any of the municipalities, in the framework's order. */
  criteria: readonly string[];
  /** The municipalities that lose a criterion, in the order of the standings; never empty. */
  touched: readonly Standing[];
  /** Those among them that on that day fall from plateau 1 in a theme of these criteria. */
  falling: readonly Standing[];
  /** Those among them that on that day lose a whole building block by it, and those that lose the basic level. */
  losingBlock: readonly Standing[];
  losingBasicLevel: readonly Standing[];
}

interface OwnLoss {
  standing: Standing;
  loss: Loss;
}

/** How many days a chain director looks ahead, unless told otherwise. */
export const LOOK_AHEAD = 90;

/**
 * What is settled on the day of the standings and within so many days (the last included) no longer, nearest first. Of who
 * leaves the region nothing that happens after its last day. By the Kader, unless `judged` gives more.
 */
export function regionLapses(
  standings: readonly Standing[],
  within = LOOK_AHEAD,
  judged: (standing: Standing) => Judged = ({ assessment }) => assessment,
): RegionLapse[] {
  const own = standings.flatMap((standing) => {
    const day = dayOf(standing.asOf);
    return losses(judged(standing), day, day + within)
      .filter((loss) => staysUntil(standing, loss.day))
      .map((loss): OwnLoss => ({ standing, loss }));
  });
  return [...groupBy(own, causeOf).values()].map(lapseOf).sort(nearestFirst);
}

/** The same judgement is asked about for every view of a region. */
const losses = keptBy(lossesAhead);

/** The same items of a region that fall away on the same day are one cause; all else is a municipality's own. */
function causeOf({ standing, loss: { day, items, criteria } }: OwnLoss): string {
  if (regionOf(items) !== null) return JSON.stringify([day, items.map(({ id, region }) => [region, id]).sort()]);
  return JSON.stringify([day, standing.code, items.map(({ id }) => id), criteria.map(({ criterion }) => criterion.id)]);
}

const regionOf = (items: readonly Evidence[]): string | null =>
  items.length > 0 && items.every(({ owner }) => owner === "region") ? (items[0]?.region ?? null) : null;

function lapseOf(group: readonly OwnLoss[]): RegionLapse {
  const [{ loss: first }] = group as [OwnLoss];
  const criteria = new Map(group.flatMap(({ loss }) => loss.criteria).map((c) => [c.criterion.id, c]));
  const merged: Loss = {
    day: first.day,
    items: first.items,
    criteria: [...criteria.values()].sort((a, b) => ascending(a.criterion.id, b.criterion.id)),
  };
  return {
    day: merged.day,
    when: dateOf(lastDayOfLoss(merged) ?? merged.day),
    text: inWords(group, merged),
    items: merged.items,
    region: regionOf(merged.items),
    criteria: merged.criteria.map(({ criterion }) => criterion.id),
    touched: whose(group),
    falling: whose(group.filter(falls)),
    losingBlock: whose(group.filter((one) => blocksLost(one).length > 0)),
    losingBasicLevel: whose(group.filter(losesBasicLevel)),
  };
}

const whose = (group: readonly OwnLoss[]): Standing[] => [...new Set(group.map(({ standing }) => standing))];

/** The blocks of the lost criteria that are settled up to that day, and from that day on are not. */
const blocksLost = ({ standing: { assessment }, loss: { day, criteria } }: OwnLoss): BlockAssessment[] =>
  [...assessment.blocks.values()].filter(
    ({ block, settled }) =>
      includes(settled, day - 1) &&
      !includes(settled, day) &&
      criteria.some(({ criterion }) => block.criteria.some(({ id }) => id === criterion.id)),
  );

/** Whether the municipality has the basic level up to that day and then not, as a block of it is lost. */
function losesBasicLevel(one: OwnLoss): boolean {
  const { basicLevel } = one.standing.assessment;
  const { day } = one.loss;
  return (
    includes(basicLevel, day - 1) && !includes(basicLevel, day) && blocksLost(one).some(({ block }) => block.plateau === 1)
  );
}

/** Whether the municipality is on plateau 1 in a theme of the lost criteria up to that day, and from that day on is not. */
const falls = ({ standing: { assessment }, loss: { day, criteria } }: OwnLoss): boolean =>
  assessment.themes.some(
    ({ theme, plateau }) =>
      stepOn(plateau, day - 1).value >= 1 &&
      stepOn(plateau, day).value === 0 &&
      criteria.some(({ criterion }) => theme.blocks.some(({ id }) => criterion.id.startsWith(id))),
  );

/** How many meetings are left differs between municipalities; then only what falls away is said. */
function inWords(group: readonly OwnLoss[], merged: Loss): string {
  const told = new Set(group.map(({ loss }) => aheadInWords(loss)));
  const [only] = told;
  if (told.size === 1 && only !== undefined) return only;
  const meetings = merged.items.filter(isEvent);
  if (meetings.length === 0) return aheadInWords(merged);
  const names = meetings.map((event) => `“${event.title}” van ${longDate(lastDayOf(event))}`);
  const ids = merged.criteria.length;
  return `${listed(names)} ${names.length === 1 ? "telt" : "tellen"} dan niet meer mee; daarop ${ids === 1 ? "rust" : "rusten"} ${plural(ids, "toetspunt", "toetspunten")}.`;
}

/** The nearest day first; on one day what touches most municipalities. */
const nearestFirst = (a: RegionLapse, b: RegionLapse): number =>
  ascending(a.when, b.when) ||
  b.touched.length - a.touched.length ||
  ascending(a.criteria.join(), b.criteria.join()) ||
  ascending(a.touched[0]?.code ?? "", b.touched[0]?.code ?? "");
