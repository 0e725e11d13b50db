/** What ends before a day: which plans and agreements, which criteria and blocks fall with them, and what repairs it. */
import type { Agreement } from "../agreements/agreement";
import { dateOf, dayOf, type IsoDate } from "../calendar";
import { endOf } from "../evidence/counts";
import { type Evidence, isEvent } from "../evidence/evidence";
import { includes } from "../intervals";
import { ascending } from "../order";
import { agreementsOn } from "./agreement-status";
import type { Assessment, BlockAssessment, Judgement } from "./assessment";
import { type Loss, lossesAhead } from "./losses";
import { aheadInWords } from "./losses-in-words";
import { repairedBy } from "./repair";
import { countedOn } from "./status";
import { type WayForward, waysForward } from "./way-forward";

/** What falls for one cause between today and the day, and is not settled again by then. */
export interface Fall {
  /** The first day without it. */
  day: IsoDate;
  /** A final Dutch sentence. */
  text: string;
  criteria: readonly string[];
  /** How many blocks of the basic level one renewal of the same gives back; 0 where no single item is the cause. */
  repairs: number;
  /** The way to what is lost first; undefined where there is none. */
  way: WayForward | undefined;
}

export interface Endings {
  /** What counts on the day `asOf` and by its own last day no longer does on `on`, the nearest first. */
  items: readonly { item: Evidence; last: IsoDate }[];
  agreements: readonly { agreement: Agreement; last: IsoDate }[];
  falls: readonly Fall[];
  /** The blocks of the Kader that are settled on `asOf` and not on `on`, in the framework's order. */
  blocks: readonly BlockAssessment[];
}

/** What ends after `asOf` and before `on`: its last day is the day before `on` at the latest. */
export function endingsBy(judgement: Judgement, asOf: IsoDate, on: IsoDate): Endings {
  const { kader } = judgement;
  const [day, then] = [dayOf(asOf), dayOf(on)];
  const counting = new Set([...judgement.criteria.values()].flatMap((criterion) => countedOn(criterion, day)));
  const ends = (last: IsoDate | undefined): last is IsoDate => last !== undefined && last >= asOf && last < on;
  return {
    items: judgement.available
      .flatMap(({ item }) => {
        const last = isEvent(item) ? undefined : endOf(item);
        return ends(last) && (counting.has(item.id) || item.type === "explanation") ? [{ item, last }] : [];
      })
      .sort((a, b) => ascending(a.last, b.last) || ascending(a.item.id, b.item.id)),
    agreements: agreementsOn(judgement, asOf).flatMap(({ agreement, inForce }) =>
      inForce && ends(agreement.until) ? [{ agreement, last: agreement.until }] : [],
    ),
    falls: lossesAhead(kader, day, then)
      .filter(({ criteria }) => criteria.some(({ settled }) => !includes(settled, then)))
      .sort((a, b) => a.day - b.day)
      .map((loss) => fallOf(judgement, loss, on)),
    blocks: [...kader.blocks.values()].filter(({ settled }) => includes(settled, day) && !includes(settled, then)),
  };
}

function fallOf(judgement: Judgement, loss: Loss, on: IsoDate): Fall {
  const [first] = loss.criteria;
  return {
    day: dateOf(loss.day),
    text: aheadInWords(loss),
    criteria: loss.criteria.map(({ criterion }) => criterion.id),
    repairs: repairsOf(judgement.kader, loss, on),
    way: first && waysForward(judgement, first.criterion.id, on)[0],
  };
}

const repairsOf = (kader: Assessment, { items: [item, ...others] }: Loss, on: IsoDate): number =>
  item === undefined || others.length > 0 || isEvent(item) ? 0 : repairedBy(kader, item, dayOf(on)).length;

/** The first of January after a day: the day on which most plans and contracts have ended. */
export const nextNewYear = (day: IsoDate): IsoDate => `${Number(day.slice(0, 4)) + 1}-01-01`;
