/**
 * What asks for attention on a day: what lapsed, what will lapse within a year, which agreements are not kept or due, what must
 * be reviewed, and overdue actions.
 */
import { agreementLabel } from "../agreements/words";
import { dateOf, dayOf, daysBetween, type IsoDate, plus } from "../calendar";
import { longDate } from "../dutch";
import type { EvidenceOf } from "../evidence/evidence";
import { blockIdOf, isBlockId } from "../framework/node-id";
import { includes } from "../intervals";
import { type Action, byDue, isOverdue } from "../plan/action";
import { type AgreementOnDay, agreementsOn } from "./agreement-status";
import type { Judged, Judgement } from "./assessment";
import { lossesAhead, lossesOn } from "./losses";
import { aheadInWords, lapsedInWords, lastDayOfLoss } from "./losses-in-words";
import { countedOn } from "./status";

export interface Attention {
  /** The day on which it happens; null: it is so now. */
  when: IsoDate | null;
  /** `soon`: within sixty days. */
  urgency: "now" | "soon" | "later";
  /** A final Dutch sentence. */
  text: string;
  /** The ids of the criteria (or the agreement) and blocks it touches, in the framework's order. */
  criteria: readonly string[];
  blocks: readonly string[];
  evidence: readonly string[];
  /** The ids of the actions that it is about; several overdue ones are told together. */
  actions: readonly string[];
}

/** Up to so many days ahead something is `soon`. */
export const SOON = 60;
const HORIZON = "P1Y";

/** So many overdue actions are told one by one; more are one cause, not as many alarms. */
const MAX_OVERDUE = 2;

type Found = Omit<Attention, "urgency" | "actions" | "blocks" | "criteria"> & {
  nodes: readonly string[];
  actions?: readonly string[];
};

/**
 * Everything that asks for attention on the day `asOf`: what is so now first, and of that a review that has passed, since it is
 * of all that rests on the document; then the nearest day first. What lapses is told of the Kader and of the agreements; the
 * national basics rest on the same evidence, and would say it twice.
 */
export function attention(judgement: Judgement, asOf: IsoDate): Attention[] {
  const { kader } = judgement;
  const reviewed = reviews(kader, asOf);
  const found = [
    ...reviewed.filter(({ when }) => when === null),
    ...lapsed(kader, asOf),
    ...overdueActions(judgement, asOf),
    ...doneActions(judgement, asOf),
    ...ahead(kader, asOf),
    ...agreementsAsking(judgement, asOf),
    ...reviewed.filter(({ when }) => when !== null),
  ];
  return found.map((entry) => completed(entry, asOf)).sort((a, b) => (a.when ?? "").localeCompare(b.when ?? ""));
}

/** Agreements in force that are not kept, that must be done again within a year, or that end within a year. */
function agreementsAsking(judgement: Judgement, asOf: IsoDate): Found[] {
  const inForce = agreementsOn(judgement, asOf).filter((given) => given.inForce);
  const broken = inForce.filter(({ status }) => status === "lapsed" || status === "partial" || status === "open");
  const ahead = inForce
    .filter((given) => !broken.includes(given))
    .flatMap((given) => agreementAhead(given, plus(asOf, HORIZON)));
  return [...brokenPromises(broken), ...ahead.map(({ when, text, node }) => ({ when, text, nodes: [node], evidence: [] }))];
}

/** So many agreements that are not kept are told one by one. */
const MAX_BROKEN_SHOWN = 3;

/** What was kept before comes first: it is nearest to being kept again. */
function brokenPromises(broken: readonly AgreementOnDay[]): Found[] {
  const ordered = [...broken].sort((a, b) => Number(b.status === "lapsed") - Number(a.status === "lapsed"));
  const nodes = ordered.map(({ node }) => node);
  const [first] = ordered;
  if (first !== undefined && ordered.length > MAX_BROKEN_SHOWN) {
    const text = `${ordered.length} afspraken zijn niet nagekomen. Begin met “${first.agreement.title}”: ${agreementLabel(first.status)}.`;
    return [{ when: null, text, nodes, evidence: [] }];
  }
  return ordered.map(({ agreement, status, node }) => ({
    when: null,
    text: `Afspraak “${agreement.title}”: ${agreementLabel(status)}.`,
    nodes: [node],
    evidence: [],
  }));
}

interface AgreementAhead {
  when: IsoDate;
  /** A final Dutch sentence, without the day. */
  text: string;
  node: string;
}

/** What an agreement in force asks by the day `last`, or that it ends by then; nothing, or one thing. */
export function agreementAhead({ agreement, due, node }: AgreementOnDay, last: IsoDate): AgreementAhead[] {
  const { title, until } = agreement;
  const told = (when: IsoDate, text: string) => [{ when, text, node }];
  if (due !== null && due <= last) return told(due, `Afspraak “${title}”: dan moet het weer gebeurd zijn.`);
  return until !== undefined && until <= last ? told(until, `Afspraak “${title}” eindigt dan.`) : [];
}

function completed({ nodes, actions, ...entry }: Found, asOf: IsoDate): Attention {
  const criteria = nodes.filter((id) => !isBlockId(id));
  const blocks = [...new Set(nodes.map(blockIdOf).filter(isBlockId))];
  return { ...entry, criteria, blocks, actions: actions ?? [], urgency: urgencyOf(entry.when, asOf) };
}

function urgencyOf(when: IsoDate | null, asOf: IsoDate): Attention["urgency"] {
  if (when === null) return "now";
  return daysBetween(asOf, when) <= SOON ? "soon" : "later";
}

const lapsed = (assessment: Judged, asOf: IsoDate): Found[] =>
  lossesOn(assessment, dayOf(asOf)).map((loss) => ({
    when: null,
    text: lapsedInWords(loss, dayOf(asOf)),
    nodes: loss.criteria.map(({ criterion }) => criterion.id),
    evidence: loss.items.map(({ id }) => id),
  }));

const ahead = (assessment: Judged, asOf: IsoDate): Found[] =>
  lossesAhead(assessment, dayOf(asOf), dayOf(plus(asOf, HORIZON))).map((loss) => ({
    when: dateOf(lastDayOfLoss(loss) ?? loss.day),
    text: aheadInWords(loss, dayOf(asOf)),
    nodes: loss.criteria.map(({ criterion }) => criterion.id),
    evidence: loss.items.map(({ id }) => id),
  }));

/** Actions whose date has passed ask whether it happened. */
function overdueActions({ dossier }: Judged, asOf: IsoDate): Found[] {
  const overdue = dossier.actions.filter((action) => isOverdue(action, asOf)).sort(byDue);
  if (overdue.length > MAX_OVERDUE) return [toldTogether(overdue)];
  return overdue.map((action) => ({
    ...about([action]),
    text: `Actie “${action.title}” zou uiterlijk ${longDate(action.due)} klaar zijn. Is het gebeurd? Leg het bewijs vast.`,
  }));
}

function toldTogether(overdue: readonly Action[]): Found {
  const first = overdue[0] as Action;
  return {
    ...about(overdue),
    text: `Van ${overdue.length} acties is de datum voorbij, van de eerste op ${longDate(first.due)}. Zijn ze gebeurd? Leg het bewijs vast.`,
  };
}

/** Actions that are done while what they were for is not settled. */
const doneActions = (assessment: Judged, asOf: IsoDate): Found[] =>
  assessment.dossier.actions
    .filter((action) => action.status === "done" && !isSettled(assessment, action, asOf))
    .map((action) => ({
      ...about([action]),
      text: `Actie “${action.title}” is gereed, maar het bewijs ontbreekt nog. Leg het vast.`,
    }));

const about = (actions: readonly Action[]) => ({
  when: null,
  nodes: [...new Set(actions.map(nodeOf))].sort(),
  evidence: [],
  actions: actions.map(({ id }) => id),
});

const nodeOf = ({ criterion, block }: Action): string => (criterion ?? block) as string;

function isSettled({ criteria, blocks }: Judged, action: Action, asOf: IsoDate): boolean {
  const node = criteria.get(nodeOf(action)) ?? blocks.get(nodeOf(action));
  return node !== undefined && includes(node.settled, dayOf(asOf));
}

/** A document that has passed its review date warns; it still counts (DOMAIN.md has no rule on `reviewBy` of a document). */
function reviews(assessment: Judged, asOf: IsoDate): Found[] {
  const carried = carriedBy(assessment, asOf);
  return assessment.available.flatMap(({ item }): Found[] => {
    const nodes = carried.get(item.id);
    if (item.type !== "document" || item.reviewBy === undefined || nodes === undefined) return [];
    const entry = { nodes, evidence: [item.id] };
    if (item.reviewBy < asOf) return [{ ...entry, when: null, text: reviewPassed(item, item.reviewBy) }];
    if (item.reviewBy > plus(asOf, HORIZON)) return [];
    return [{ ...entry, when: item.reviewBy, text: `“${item.title}” is dan aan evaluatie toe.` }];
  });
}

const reviewPassed = ({ title }: EvidenceOf<"document">, reviewBy: IsoDate): string =>
  `“${title}” had uiterlijk op ${longDate(reviewBy)} geëvalueerd moeten zijn. Het telt nog mee; plan de evaluatie.`;

/** The criteria for which each item counts on a day. */
function carriedBy({ criteria }: Judged, asOf: IsoDate): Map<string, string[]> {
  const carried = new Map<string, string[]>();
  for (const assessed of criteria.values()) {
    for (const id of countedOn(assessed, dayOf(asOf))) carried.set(id, [...(carried.get(id) ?? []), assessed.criterion.id]);
  }
  return carried;
}
