/** What one renewal would repair: the dossier is judged again with the end of an item taken away, so it is calculated, never guessed. */
import { type Day, dateOf, dayOf, type IsoDate, plus } from "../calendar";
import { countInWords } from "../dutch";
import type { Evidence } from "../evidence/evidence";
import { includes } from "../intervals";
import { assess } from "./assess";
import type { Assessment, BlockAssessment } from "./assessment";
import { type Loss, lossesOn } from "./losses";
import { lapsedInWords, lastDayOfLoss } from "./losses-in-words";
import { onPlateau } from "./parts";

/** The blocks of the basic level, not settled on the day, that would be if the item had not ended by its own date. */
export function repairedBy({ framework, dossier, themes }: Assessment, { id }: Evidence, day: Day): BlockAssessment[] {
  const evidence = dossier.evidence.map((given) => (given.id === id ? prolonged(given, day) : given));
  const again = assess(framework, { ...dossier, evidence });
  const basic = themes.flatMap((theme) => onPlateau(theme, 1));
  return basic.filter(({ block, settled }) => {
    const then = again.blocks.get(block.id);
    return !includes(settled, day) && then !== undefined && includes(then.settled, day);
  });
}

function prolonged(item: Evidence, day: Day): Evidence {
  if (item.type === "document") {
    const { validUntil: _end, ...rest } = item;
    return rest;
  }
  if (item.type === "appointment") {
    const { until: _end, ...rest } = item;
    return rest;
  }
  return item.type === "explanation" ? { ...item, reviewBy: plus(dateOf(day), "P1Y") } : item;
}

/** So many criteria must have lapsed with one document before it is told as the cause. */
export const MANY_LAPSED = 6;

/**
 * The document that ended by its own date and took most with it, in one or two Dutch sentences with what one decision
 * repairs; nothing where none took at least {@link MANY_LAPSED} criteria.
 */
export function mainCause(assessment: Assessment, asOf: IsoDate): string | undefined {
  const day = dayOf(asOf);
  const [worst] = lossesOn(assessment, day)
    .filter((loss) => loss.criteria.length >= MANY_LAPSED && lastDayOfLoss(loss) !== null)
    .sort((a, b) => b.criteria.length - a.criteria.length);
  if (worst === undefined) return undefined;
  return [lapsedInWords(worst, day), ...repairInWords(assessment, worst, day)].join(" ");
}

function repairInWords(assessment: Assessment, { items: [item] }: Loss, day: Day): string[] {
  if (item?.type !== "document") return [];
  const count = repairedBy(assessment, item, day).length;
  if (count === 0) return [];
  return [`Eén besluit met dezelfde inhoud herstelt ${count === 1 ? "één bouwsteen" : `${countInWords(count)} bouwstenen`}.`];
}
