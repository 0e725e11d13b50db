/** Why the basic level is not reached: what lapsed together or was never recorded, the causes behind most gaps first. */
import type { AnyCriterion, BlockAssessment, CriterionAssessment } from "../../assessment/assessment";
import { lossesOn } from "../../assessment/losses";
import { lastDayOfLoss } from "../../assessment/losses-in-words";
import { repairedBy as repairedWith } from "../../assessment/repair";
import { dateOf } from "../../calendar";
import { longDate } from "../../dutch";
import { type Evidence, isEvent } from "../../evidence/evidence";
import { groupBy } from "../../group";
import { ascending } from "../../order";
import { criterionStatus, missingBasicBlocks, missingCriteria } from "../model/day";
import { countedFor, type NoteDay, oncePerDay } from "./day";
import { firstWords } from "./sentences";

export type Topic = "training" | "informing" | "talking" | "research" | "functions" | "partners" | "care" | "policy";

export type Cause =
  | Ended
  /** Something was recorded, or once was, but not enough of one sort. */
  | { kind: "topic"; topic: Topic; criteria: readonly CriterionAssessment[]; blocks: readonly BlockAssessment[] }
  /** Of many sorts nothing was recorded. */
  | { kind: "unrecorded"; criteria: readonly CriterionAssessment[]; blocks: readonly BlockAssessment[] };

/** A document, function or explanation that ended by its own date and took criteria with it. */
export interface Ended {
  kind: "ended";
  item: Evidence;
  /** "het plan “Veilig verder”" */
  named: string;
  lastDay: string;
  /** All criteria that lapsed with it. */
  criteria: readonly AnyCriterion[];
  /** The blocks of the basic level that miss something because of it. */
  blocks: readonly BlockAssessment[];
}

/** The causes of what the basic level lacks, the one behind most blocks first. */
export const causes = oncePerDay((on): readonly Cause[] => {
  const lapsed = ended(on).filter(({ blocks }) => blocks.length > 0);
  const explained = new Set<AnyCriterion>(lapsed.flatMap(({ criteria }) => criteria));
  const others = missing(on).filter(({ criterion }) => !explained.has(criterion));
  return [...lapsed, ...byTopic(on, others)].sort(byWeight);
});

const byWeight = (a: Cause, b: Cause): number => b.blocks.length - a.blocks.length || b.criteria.length - a.criteria.length;

interface Missing {
  criterion: CriterionAssessment;
  block: BlockAssessment;
}

const missing = (on: NoteDay): Missing[] =>
  missingBasicBlocks(on).flatMap((block) => missingCriteria(on, block).map((criterion) => ({ criterion, block })));

/** What ended by its own date, with what lapsed with it; what took most with it first. */
export const ended = oncePerDay((on): readonly Ended[] =>
  lossesOn(on.assessment, on.day)
    .flatMap((loss): Ended[] => {
      const last = lastDayOfLoss(loss);
      const [item] = loss.items;
      if (last === null || item === undefined || isEvent(item)) return [];
      const shown = on.evidence.get(item.id) ?? item;
      const lost = new Set(loss.criteria.map(({ criterion }) => criterion.id));
      const blocks = missingBasicBlocks(on).filter((block) =>
        missingCriteria(on, block).some(({ criterion }) => lost.has(criterion.id)),
      );
      return [
        { kind: "ended", item: shown, named: nameOf(shown), lastDay: longDate(dateOf(last)), criteria: loss.criteria, blocks },
      ];
    })
    .sort((a, b) => b.criteria.length - a.criteria.length || ascending(a.item.id, b.item.id)),
);

const plans = ["policy-plan", "safety-plan", "implementation-plan", "sector-policy"];

export const isPlan = (item: Evidence): boolean => item.type === "document" && plans.includes(item.kind);

/** Of who speaks through others: whether a plan ended and no plan counts, so that a reader asks first whether there is a new one. */
export const lacksNewPlan = (on: NoteDay): boolean =>
  !on.speaks &&
  ended(on).some(({ item }) => isPlan(item)) &&
  countedFor(on, "3.1.4a", "3.1.4b", "1.1.1a").every((item) => !isPlan(item));

/** First words of a title that say what the document is, by their article: "Beleidsplan", "Informatienota". */
const SAYS_WHAT = {
  het: /^\S*(plan|programma|contract|convenant|protocol|besluit)\b/i,
  de: /^\S*(nota|notitie|agenda|visie|strategie|verordening|begroting)\b/i,
} as const;

/** The article of a document whose title says what it is. */
const articleOf = ({ title }: { title: string }): "het" | "de" | undefined =>
  SAYS_WHAT.het.test(title) ? "het" : SAYS_WHAT.de.test(title) ? "de" : undefined;

/** Whether the title of a document says what it is, so that nothing else need. */
export const saysWhat = (item: { title: string }): boolean => articleOf(item) !== undefined;

/** "het plan “Veilig verder”", with an article, for the middle of a sentence. */
export function nameOf(item: Evidence): string {
  const title = `“${firstWords(item.title)}”`;
  if (item.type === "appointment") return `de aanstelling ${title}`;
  if (item.type === "explanation") return `de uitleg ${title}`;
  if (item.type !== "document") return title;
  const article = articleOf(item);
  if (article) return `${article} ${title}`;
  if (isPlan(item)) return `het plan ${title}`;
  if (item.kind === "covenant") return `het convenant ${title}`;
  return item.kind === "contract" ? `het contract ${title}` : `het stuk ${title}`;
}

/** The blocks of the basic level that would be settled if the item had not ended; calculated once for each item. */
export function repairedBy(on: NoteDay, cause: Ended): readonly BlockAssessment[] {
  const known = repairs(on);
  const found = known.get(cause.item.id) ?? repairedWith(on.assessment, cause.item, on.day);
  known.set(cause.item.id, found);
  return found;
}

const repairs = oncePerDay((): Map<string, readonly BlockAssessment[]> => new Map());

/** More topics than this, of which nothing was recorded, are one cause. */
const FEW = 2;

function byTopic(on: NoteDay, found: readonly Missing[]): Cause[] {
  const groups = [...groupBy(found, topicOf)];
  const bare = groups.filter(([, group]) => group.every(({ criterion }) => hasNothing(on, criterion)));
  const joined = bare.length > FEW ? bare.flatMap(([, group]) => group) : [];
  const rest = bare.length > FEW ? groups.filter((group) => !bare.includes(group)) : groups;
  return [
    ...(joined.length > 0 ? [{ kind: "unrecorded" as const, ...gathered(joined) }] : []),
    ...rest.map(([topic, group]) => ({ kind: "topic" as const, topic, ...gathered(group) })),
  ];
}

const hasNothing = (on: NoteDay, { criterion }: CriterionAssessment): boolean =>
  ["open", "planned"].includes(criterionStatus(on, criterion.id).status) &&
  criterionStatus(on, criterion.id).counted.length === 0;

const gathered = (group: readonly Missing[]) => ({
  criteria: group.map(({ criterion }) => criterion),
  blocks: [...new Set(group.map(({ block }) => block))],
});

/** What a criterion is about, from the evidence that its first requirement asks. */
function topicOf({ criterion: { criterion }, block }: Missing): Topic {
  const [first] = criterion.anyOf;
  switch (first?.type) {
    case "activity":
      return first.kinds?.includes("training") ? "training" : "informing";
    case "meeting":
      return "talking";
    case "analysis":
      return "research";
    case "appointment":
      return criterion.id.startsWith("3.1.1") ? "talking" : "functions";
    default:
      return documentTopics[block.block.id.charAt(0)] ?? "policy";
  }
}

const documentTopics: Readonly<Record<string, Topic>> = { "4": "partners", "5": "care" };
